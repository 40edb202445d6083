import { reportGaps } from '../gap-rule.ts';
import { packOf } from '../packs/registry.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'steps',
  summary: 'Every step and every list item has its counterpart in every language, with the same id.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    reportGaps(pair, ['item'], report);
    const from = packOf(pair.source.lang).name;
    for (const [i, j] of pair.alignment.pairs) {
      const [source, target] = [pair.source.units[i]!, pair.target.units[j]!];
      if (source.kind !== 'item' || target.kind !== 'item' || source.name === target.name) continue;
      report({
        range: target.idRange ?? target.range,
        message:
          source.name === ''
            ? `Unexpected step id \`${target.name}\`, which the ${from} does not have`
            : target.name === ''
              ? `Missing id \`${source.name}\` of this step, which the ${from} has`
              : `Unexpected step id \`${target.name}\`, expected \`${source.name}\` as in ${from}`,
        hint: 'Ids of steps are the same in every language: links and the answers of readers hang on them.',
        ...(source.name === '' ? {} : { expected: source.name }),
        twin: { range: source.idRange ?? source.range, message: `the step in ${from}` },
        ...(target.idRange && source.name !== ''
          ? { fix: { range: target.idRange, text: `{/* #${source.name} */}` } }
          : {}),
      });
    }
  },
});
