import type { Range } from '#article/diagnostic.ts';
import type { CodeToken } from '../compare/code-tokens.ts';
import { compareCode } from '../compare/compare-code.ts';
import type { LintDocument, Unit } from '../document.ts';
import { reportGaps } from '../gap-rule.ts';
import { packOf } from '../packs/registry.ts';
import { lineOf } from '../read/place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'code-blocks',
  summary: 'Code blocks are the same in every language; comments and texts for people may be translated.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    reportGaps(pair, ['code'], report);
    const from = packOf(pair.source.lang).name;
    for (const [i, j] of pair.alignment.pairs) {
      const [a, b] = [pair.source.units[i]!, pair.target.units[j]!];
      if (a.kind !== 'code') continue;
      const difference = compareCode(a.value, b.value, a.name, pair.settings.verbatimCode);
      if (!difference) continue;
      const { source, target } = difference;
      const place = target && tokenRange(pair.target, b, target);
      const [actual, expected] = [quote(target?.value), quote(source?.value)];
      report({
        range: place ?? b.range,
        ...(pair.settings.verbatimCode && place && source && place.end.column > place.start.column
          ? { fix: { range: place, text: source.value } }
          : {}),
        message: !actual
          ? `Missing ${expected} in a code block, which the ${from} has`
          : expected
            ? `Unexpected ${actual} in a code block, expected ${expected} as in ${from}`
            : `Unexpected ${actual} in a code block, which the ${from} does not have`,
        hint: 'Copy the code; only comments and texts for people are translated.',
        twin: { range: a.range, message: `the code block in ${from}` },
      });
    }
  },
});

/** Where a token of a code block stands in the file. */
function tokenRange(document: LintDocument, { range }: Unit, token: CodeToken): Range | undefined {
  const opening = lineOf(document, range.start.line);
  const line = range.start.line + token.line + (/^[\s>*+\d.-]*(?:```|~~~)/.test(opening) ? 1 : 0);
  const at = lineOf(document, line).indexOf(token.value);
  if (at < 0) return { start: { line, column: 1 }, end: { line, column: 1 } };
  return { start: { line, column: at + 1 }, end: { line, column: at + 1 + token.value.length } };
}

function quote(text: string | undefined): string | undefined {
  return text === undefined
    ? undefined
    : `\`${text.replace(/\s+/g, ' ').replaceAll('`', "'").slice(0, 60)}\``;
}
