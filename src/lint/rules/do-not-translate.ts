import { atomMark, type Unit } from '../document.ts';
import { escapeRegExp } from '../escape-reg-exp.ts';
import { rangeInUnit } from '../read/place.ts';
import { fold } from '../packs/fold.ts';
import { packOf } from '../packs/registry.ts';
import { lostPlace } from '../lost-place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'do-not-translate',
  summary: 'Names that stay as they are, such as products and companies, are in every language.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    const terms = [...pair.settings.doNotTranslate].sort((a, b) => b.length - a.length);
    if (terms.length === 0) return;
    const termRe = new RegExp(
      `(?<![\\p{L}\\p{N}_])(?:${terms.map(escapeRegExp).join('|')})(?![\\p{L}\\p{N}_])`,
      'gu',
    );
    const from = packOf(pair.source.lang).name;
    for (const [i, j] of pair.alignment.pairs) {
      const [source, target] = [pair.source.units[i]!, pair.target.units[j]!];
      const lost = onlyIn(source, target, termRe);
      if (lost.length === 0) lost.push(...replaced(source, target, termRe));
      for (const { term, index } of lost) {
        const range = rangeInUnit(pair.source, source, index, index + term.length);
        report({
          range: lostPlace(target, source, range),
          message: `Missing \`${term}\`, which the ${from} has`,
          hint: 'This name is not translated; write it as it is.',
          expected: term,
          twin: { range, message: `\`${term}\` in ${from}` },
        });
      }
      if (!pair.settings.verbatimCode) continue;
      const given = everything(source).toLowerCase();
      for (const { term, index } of onlyIn(target, source, termRe)) {
        if (given.includes(term.toLowerCase())) continue;
        report({
          range: rangeInUnit(pair.target, target, index, index + term.length),
          message: `Unexpected \`${term}\`, which the ${from} does not have here`,
          hint: 'Name the same product in both languages.',
          actual: term,
          twin: { range: source.range, message: `the same passage in ${from}` },
        });
      }
    }
  },
});

/** The names that one unit has and the other has nowhere, each once. */
function onlyIn(unit: Unit, other: Unit, termRe: RegExp): { term: string; index: number }[] {
  const shown = everything(other);
  const found = new Map<string, number>();
  for (const { 0: term, index } of unit.text.matchAll(termRe)) {
    if (!shown.includes(term) && !found.has(term)) found.set(term, index);
  }
  return [...found].map(([term, index]) => ({ term, index }));
}

/**
 * A name that the target has less often, where it has another name instead: a word with a capital letter in the middle of
 * a sentence that the source does not have. A name that only became a pronoun is no loss.
 */
function replaced(source: Unit, target: Unit, termRe: RegExp): { term: string; index: number }[] {
  const counts = new Map<string, number>();
  for (const [term] of target.text.matchAll(termRe)) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const { 0: term, index } of source.text.matchAll(termRe)) {
    const left = (counts.get(term) ?? 0) - 1;
    counts.set(term, left);
    if (left < 0) return hasNewName(source, target) ? [{ term, index }] : [];
  }
  return [];
}

const nameRe = /(?<=[\p{Ll},;] )\p{Lu}\p{L}{2,}/gu;

function hasNewName(source: Unit, target: Unit): boolean {
  // The words of a link are a title, with capitals of its own.
  const titles = target.atoms.map(({ label = '' }) => label).join('\n');
  const given = fold(everything(source));
  return [...target.text.matchAll(nameRe)].some(
    ([name]) => !titles.includes(name) && !given.includes(fold(name).slice(0, 4)),
  );
}

/** The text of a unit with its atoms: a term may have become code or a link. */
function everything(unit: Unit): string {
  return [
    unit.text.replaceAll(atomMark, ' '),
    ...unit.atoms.flatMap(({ value, label = '' }) => [value, label]),
  ].join('\n');
}
