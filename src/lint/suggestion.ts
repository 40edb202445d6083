import { closest } from '#article/closest.ts';

/** A hint for an id that no article has. */
export function unknownIdHint(id: number, ids: number[]): string {
  const meant = closest(String(id), ids.map(String));
  return meant ? `Did you mean \`${meant}\`?` : 'An id that exists elsewhere goes into external.yaml.';
}

/** A hint for a word that `where` does not know: the nearest one it does, or all it has. */
export function suggestion(word: string, known: ReadonlySet<string>, where: string): string {
  const meant = closest(word, known);
  if (meant) return `Did you mean \`${meant}\`?`;
  return known.size > 0
    ? `What ${where} has: ${[...known].slice(0, 12).join(', ')}.`
    : `There is none in ${where}.`;
}

/** A hint for a rule that does not exist. */
export function unknownRuleHint(id: string, ruleIds: ReadonlySet<string>): string {
  const meant = closest(id, ruleIds);
  return meant ? `Did you mean \`${meant}\`?` : '`kb explain` lists the rules.';
}
