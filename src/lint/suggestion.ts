import { closest } from '#article/closest.ts';

/** Returns a hint for an unknown article id. */
export function unknownIdHint(id: number, ids: number[]): string {
  const meant = closest(String(id), ids.map(String));
  return meant ? `Did you mean \`${meant}\`?` : 'An id that exists elsewhere goes into external.yaml.';
}

/**
 * Returns a hint for a word that is not among `known`: the closest known word, or the first twelve. `where` names the
 * place that lists them.
 */
export function suggestion(word: string, known: ReadonlySet<string>, where: string): string {
  const meant = closest(word, known);
  if (meant) return `Did you mean \`${meant}\`?`;
  return known.size > 0
    ? `What ${where} has: ${[...known].slice(0, 12).join(', ')}.`
    : `There is none in ${where}.`;
}

/** Returns a hint for an unknown rule. */
export function unknownRuleHint(id: string, ruleIds: ReadonlySet<string>): string {
  const meant = closest(id, ruleIds);
  return meant ? `Did you mean \`${meant}\`?` : '`kb explain` lists the rules.';
}
