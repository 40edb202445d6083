import type { Range } from '#article/diagnostic.ts';
import { createCodePages } from '../compare/code-pages.ts';
import { compareCode } from '../compare/compare-code.ts';
import { languageScore } from '../compare/language-score.ts';
import { mayTranslate } from '../compare/localised-code.ts';
import type { LintDocument, Unit } from '../document.ts';
import { reportDiffs } from '../diff-rule.ts';
import { localeDataOf } from '../locales/registry.ts';
import { lineOf } from '../read/place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'code-blocks',
  summary: 'Code blocks are the same in every language; comments and texts for people may be translated.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    reportDiffs(pair, ['code'], report);
    const from = localeDataOf(pair.source.lang).name;
    const pages = createCodePages(pair);
    const verbatim = pair.settings.verbatimCode;
    for (const [i, j] of pair.alignment.pairs) {
      const [a, b] = [pair.source.units[i]!, pair.target.units[j]!];
      if (a.kind !== 'code') continue;
      const differences = compareCode(a.value, b.value, {
        language: a.name,
        verbatim,
        mayTranslate: (source, target) => mayTranslate(source, target, pages),
        isSentence: (line, side) => languageScore(line, pair[side].lang) >= 2,
        targetSays: pages.targetSays,
      });
      for (const { source, target, lines, isLine, differing } of differences) {
        const [here, there] = [
          lineInBlock(pair.target, b, lines.target),
          lineInBlock(pair.source, a, lines.source),
        ];
        const range = rangeInLine(pair.target, here, target?.value);
        report({
          range,
          ...(verbatim && source && target && !isLine && range.end.column > range.start.column
            ? { fix: { range, text: source.value } }
            : {}),
          message: differing
            ? `Unexpected code block, ${differing} of its lines differ from the ${from}`
            : messageOf(quote(target?.value), quote(source?.value), isLine ? 'line ' : '', from),
          hint: 'Copy the code; only comments and texts for people are translated.',
          related: { range: rangeInLine(pair.source, there, source?.value), message: `the line in ${from}` },
        });
      }
    }
  },
});

function messageOf(
  actual: string | undefined,
  expected: string | undefined,
  what: string,
  from: string,
): string {
  if (!actual) return `Missing ${what}${expected} in a code block, which the ${from} has`;
  return expected
    ? `Unexpected ${what}${actual} in a code block, expected ${expected} as in ${from}`
    : `Unexpected ${what}${actual} in a code block, which the ${from} does not have`;
}

/** Returns the file line for a line of a code block, counted from 0. A line beyond the block gives its last line. */
function lineInBlock(document: LintDocument, { range }: Unit, line: number): number {
  const opening = lineOf(document, range.start.line);
  const first = range.start.line + (/^[\s>*+\d.-]*(?:```|~~~)/.test(opening) ? 1 : 0);
  return Math.min(first + line, range.end.line);
}

/** Returns the range of a text in a line, or the start of the line if the text is not there. */
function rangeInLine(document: LintDocument, line: number, text = ''): Range {
  const at = text === '' ? -1 : lineOf(document, line).indexOf(text);
  const column = Math.max(at, 0) + 1;
  return { start: { line, column }, end: { line, column: at < 0 ? column : column + text.length } };
}

function quote(text: string | undefined): string | undefined {
  return text === undefined
    ? undefined
    : `\`${text.replace(/\s+/g, ' ').replaceAll('`', "'").slice(0, 60)}\``;
}
