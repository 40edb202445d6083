import { reportDiffs } from '../diff-rule.ts';
import { localeDataOf } from '../locales/registry.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'steps',
  summary:
    'Every step and every list item has its counterpart in every language; ids of steps and rows are the same.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    reportDiffs(pair, ['item'], report);
    const from = localeDataOf(pair.source.lang).name;
    for (const [i, j] of pair.alignment.pairs) {
      const [source, target] = [pair.source.units[i]!, pair.target.units[j]!];
      if (source.kind !== target.kind || source.name === target.name) continue;
      if (source.kind !== 'item' && source.kind !== 'row') continue;
      const what = source.kind === 'item' ? 'step' : 'row';
      report({
        range: target.idRange ?? target.range,
        message:
          source.name === ''
            ? `Unexpected ${what} id \`${target.name}\`, which the ${from} does not have`
            : target.name === ''
              ? `Missing id \`${source.name}\` of this ${what}, which the ${from} has`
              : `Unexpected ${what} id \`${target.name}\`, expected \`${source.name}\` as in ${from}`,
        hint: 'Ids of steps and rows are the same in every language: links depend on them. `npm run kb -- publish` writes those that are missing.',
        ...(source.name === '' ? {} : { expected: source.name }),
        related: { range: source.idRange ?? source.range, message: `the ${what} in ${from}` },
        ...(target.idRange && source.name !== ''
          ? { fix: { range: target.idRange, text: `{/* #${source.name} */}` } }
          : {}),
      });
    }
  },
});
