import fc from 'fast-check';
import { describe, test } from 'vitest';
import { textsFor } from '../../../bench/fuzz/texts.ts';
import { targets, type TargetName } from '../../../bench/fuzz/targets.ts';

// `npm run bench -- fuzz` reads thousands of such texts; these are its first ones.

describe.each(Object.keys(targets) as TargetName[])('the %s reads whatever is written', (name) => {
  test.each([1, 89, 193])('seed %d', async (seed) => {
    for (const text of fc.sample(textsFor(name), { seed, numRuns: 4 })) await targets[name](text);
  });

  test('and nothing', async () => {
    await targets[name]('');
  });
});
