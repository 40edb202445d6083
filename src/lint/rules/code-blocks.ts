import { compareCode } from '../compare/compare-code.ts';
import { reportGaps } from '../gap-rule.ts';
import { packs } from '../packs/registry.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'code-blocks',
  summary: 'Code blocks are the same in every language; comments and texts for people may be translated.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    reportGaps(pair, ['code'], report);
    const from = packs[pair.source.lang].name;
    for (const [i, j] of pair.alignment.pairs) {
      const [a, b] = [pair.source.units[i]!, pair.target.units[j]!];
      if (a.kind !== 'code') continue;
      const difference = compareCode(a.value, b.value, a.name, pair.settings.verbatimCode);
      if (!difference) continue;
      const { source, target } = difference;
      const line = target ? b.range.start.line + 1 + target.line : b.range.start.line;
      const place = { line, column: 1 };
      const [actual, expected] = [quote(target?.value), quote(source?.value)];
      report({
        range: target ? { start: place, end: place } : b.range,
        message: !actual
          ? `Unexpected missing ${expected} in a code block, expected it as in ${from}`
          : expected
            ? `Unexpected ${actual} in a code block, expected ${expected} as in ${from}`
            : `Unexpected ${actual} in a code block, which the ${from} does not have`,
        hint: 'Copy the code; only comments and texts for people are translated.',
        twin: { range: a.range, message: `the code block in ${from}` },
      });
    }
  },
});

function quote(text: string | undefined): string | undefined {
  return text === undefined
    ? undefined
    : `\`${text.replace(/\s+/g, ' ').replaceAll('`', "'").slice(0, 60)}\``;
}
