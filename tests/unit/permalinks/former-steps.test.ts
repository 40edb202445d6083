import { expect, test } from 'vitest';
import { formerSteps } from '#permalinks/former-steps.ts';
import { parseIdsLock } from '#permalinks/ids-lock.ts';
import { numbered } from '../../support/article.ts';

test('formerSteps returns replaced steps and those of retired articles', () => {
  const { ids } = parseIdsLock('1\n1/a1\n9\n9#x\n9/a1\n9/b2\n');
  const articles = [numbered(1, '', { stepAliases: '{ b1: a1, c1: top }' }), numbered(2)];
  const retired = [{ kb: 9, on: '2026-11-23', because: { en: 'Merged.' } }];
  expect(formerSteps(ids, articles, retired)).toEqual([
    { kb: 1, step: 'b1', to: 'a1' },
    { kb: 1, step: 'c1', to: undefined },
    { kb: 9, step: 'a1' },
    { kb: 9, step: 'b2' },
  ]);
});
