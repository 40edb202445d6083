import { expect, test } from 'vitest';
import { findInContent, idsLock } from '../../../support/content.ts';

const messages = (recorded: string, locked: string) =>
  findInContent('ids-lock', {
    lock: idsLock(locked, recorded),
    unparsedIds: new Set([1, 2]),
  }).map(({ message }) => message);

test('recorded ids that are still there are not reported, in any order', () => {
  expect(messages('1\n1#a\n1@x\n1\n', '# All\n1@x\n1\n1#a\n2\n')).toEqual([]);
  expect(messages('', '')).toEqual([]);
});

test('all dropped ids are one diagnostic', () => {
  expect(messages('1\n1#a\n2\n', '1\n2\n')).toEqual([
    'Missing `1#a`, expected every id that was ever recorded',
  ]);
  expect(messages('1\n1#a\n1/b3\n1@x\n2\n', '2\n')).toEqual([
    'Missing `1`, `1#a`, `1/b3` and 1 more, expected every id that was ever recorded',
  ]);
});

test('the hint says where to find the dropped lines', () => {
  const lock = idsLock('', '7', 'x/ids.lock');
  const [{ hint, range } = { hint: '', range: undefined }] = findInContent('ids-lock', { lock });
  expect(hint).toContain("git log -p -S '7' -- x/ids.lock");
  expect(range?.start.line).toBe(1);
});
