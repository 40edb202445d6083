import type { Range } from '#article/diagnostic.ts';
import { offsetAt } from '#article/positions.ts';
import type { LintDocument, Unit } from '../document.ts';
import { reportDiffs } from '../diff-rule.ts';
import { excerpt } from '../excerpt.ts';
import { localeDataOf } from '../locales/registry.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sections',
  summary: 'Every language has the same sections in the same order, with the same levels and ids.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    reportDiffs(pair, ['heading'], report);
    const from = localeDataOf(pair.source.lang).name;
    for (const [i, j] of pair.alignment.pairs) {
      const [source, target] = [pair.source.units[i]!, pair.target.units[j]!];
      if (source.kind !== 'heading') continue;
      const counterpart = { range: source.range, message: `the heading in ${from}:${excerpt(source)}` };
      if (source.level !== target.level) {
        const [actual, expected] = [marks(target.level), marks(source.level)];
        report({
          range: target.range,
          message: `Unexpected heading level ${actual}, expected ${expected} as in ${from}`,
          hint: 'Give both headings the same number of `#`.',
          actual,
          expected,
          related: counterpart,
          ...(isMarked(pair.target, target)
            ? { fix: { range: marksRange(target), text: '#'.repeat(source.level) } }
            : {}),
        });
      }
      if (source.name !== '' && source.name !== target.name) {
        report({
          range: target.range,
          message:
            target.name === ''
              ? `Missing id \`${source.name}\` of this heading, which the ${from} has`
              : `Unexpected section id \`${target.name}\`, expected \`${source.name}\` as in ${from}`,
          hint: 'Section ids are the same in every language: links from other pages hang on them.',
          expected: source.name,
          related: counterpart,
          ...(target.idRange && source.idRange
            ? { fix: { range: target.idRange, text: `{/* #${source.name} */}` } }
            : {}),
        });
      }
    }
  },
});

/** Returns the range of the `#` marks of a heading. */
function marksRange({ range, level }: Unit): Range {
  const { line, column } = range.start;
  return { start: { line, column }, end: { line, column: column + level } };
}

/** Tells whether a heading is written with `#` and not underlined. */
function isMarked({ text, lineStarts }: LintDocument, { range, level }: Unit): boolean {
  return text.startsWith('#'.repeat(level), offsetAt(lineStarts, range.start));
}

function marks(level: number): string {
  return `\`${'#'.repeat(level)}\``;
}
