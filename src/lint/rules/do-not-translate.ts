import { atomMark, type Unit } from '../document.ts';
import { escapeRegExp } from '../escape-reg-exp.ts';
import { rangeInUnit } from '../read/place.ts';
import { packs } from '../packs/registry.ts';
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
    const from = packs[pair.source.lang].name;
    for (const [i, j] of pair.alignment.pairs) {
      const [source, target] = [pair.source.units[i]!, pair.target.units[j]!];
      const shown = everything(target);
      for (const { 0: term, index } of source.text.matchAll(termRe)) {
        if (shown.includes(term) || count(source, term) > 1) continue;
        const range = rangeInUnit(pair.source, source, index, index + term.length);
        report({
          range: lostPlace(target, source, range),
          message: `Unexpected missing \`${term}\`, expected it as in ${from}`,
          hint: 'This name is not translated; write it as it is.',
          expected: term,
          twin: { range, message: `\`${term}\` in ${from}` },
        });
      }
    }
  },
});

function count(unit: Unit, term: string): number {
  return unit.text.split(term).length - 1;
}

/** The text of a unit with its atoms: a term may have become code or a link. */
function everything(unit: Unit): string {
  return [
    unit.text.replaceAll(atomMark, ' '),
    ...unit.atoms.flatMap(({ value, label = '' }) => [value, label]),
  ].join('\n');
}
