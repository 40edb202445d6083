import { expect, test } from 'vitest';
import { checkDroppedIds } from '#permalinks/check-dropped-ids.ts';
import { parseIdsLock } from '#permalinks/ids-lock.ts';

const ids = (text: string) => parseIdsLock(text, 'ids.lock').ids;
const messages = (recorded: string, locked: string) =>
  checkDroppedIds(ids(recorded), ids(locked), 'src/content/ids.lock').map(({ message }) => message);

test('what is still there is no fault, in whatever order', () => {
  expect(messages('1\n1#a\n1@x\n1\n', '# All\n1@x\n1\n1#a\n2\n')).toEqual([]);
  expect(messages('', '')).toEqual([]);
});

test('what is gone is one diagnostic', () => {
  expect(messages('1\n1#a\n2\n', '1\n2\n')).toEqual([
    'Missing `1#a`, expected every id that was ever recorded',
  ]);
  expect(messages('1\n1#a\n1/b3\n1@x\n2\n', '2\n')).toEqual([
    'Missing `1`, `1#a`, `1/b3` and 1 more, expected every id that was ever recorded',
  ]);
});

test('it says where the lines are to be found', () => {
  const [{ hint, range } = { hint: '', range: undefined }] = checkDroppedIds(ids('7'), [], 'x/ids.lock');
  expect(hint).toContain("git log -p -S '7' -- x/ids.lock");
  expect(range?.start.line).toBe(1);
});
