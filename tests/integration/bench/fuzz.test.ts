import fc from 'fast-check';
import { describe, test } from 'vitest';
import { textsFor } from '../../../bench/fuzz/texts.ts';
import { targets, type TargetName } from '../../../bench/fuzz/targets.ts';

// `npm run bench -- fuzz` reads thousands of such texts; these are its first ones.

describe.each(Object.keys(targets) as TargetName[])('the %s reads whatever is written', (name) => {
  const texts = [1, 89, 193].map((seed) => [seed, fc.sample(textsFor(name), { seed, numRuns: 4 })] as const);

  test.each(texts)('seed %d', async (_, written) => {
    for (const text of written) await targets[name](text);
  });

  test('and nothing', async () => {
    await targets[name]('');
  });
});
