import { describe, expect, test } from 'vitest';
import { formatIdsLock, holdsOtherContent, idsOf, lockLine, parseIdsLock } from '#permalinks/ids-lock.ts';
import { numbered } from '../../support/article.ts';

describe('ids.lock', () => {
  test('is sorted, has each id once, and reads back unchanged', () => {
    const two = numbered(2, '## Z {/* #z */}\n\n## A {/* #a */}', { aliases: '[b, a]' });
    const text = formatIdsLock([...idsOf([two]), { kb: 10 }, { kb: 2 }, { kb: 9, section: 'x' }]);
    expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      '',
      '2',
      '2#a',
      '2#z',
      '2@a',
      '2@b',
      '9#x',
      '10',
      '',
    ]);
    expect(parseIdsLock(text).ids.map(lockLine)).toEqual(['2', '2#a', '2#z', '2@a', '2@b', '9#x', '10']);
  });

  test('keeps former section ids', () => {
    const renamed = numbered(1, '## New {/* #new */}', { sectionAliases: '{ old: new }' });
    expect(idsOf([renamed]).map((id) => lockLine(id))).toEqual(['1', '1#new', '1#old']);
  });

  test('has current and former steps between sections and aliases', () => {
    const body =
      '## A {/* #a */}\n\n<Path>\n\n- Ready? {/* #a1 */}\n  - **No.** Wait. {/* #a2 */}\n  - **Yes.** Go. {/* #a3 */}\n\n</Path>';
    const article = numbered(1, body, { aliases: '[first]', stepAliases: '{ b1: a2 }' });
    const text = formatIdsLock(idsOf([article]));
    const lines = parseIdsLock(text).ids.map(lockLine);
    expect(lines).toEqual(['1', '1#a', '1/a1', '1/a2', '1/a3', '1/b1', '1@first']);
  });

  test.each(['0133', '1133 #a', '<<<<<<< HEAD', '1133#', '1133/path'])('rejects the line `%s`', (line) => {
    const { ids, badLines } = parseIdsLock(`# head\r\n1\r\n${line}\r\n`);
    expect(ids).toHaveLength(1);
    expect(badLines).toEqual([{ line: 3, content: line }]);
  });

  test('spaces around a line do not count', () => {
    expect(parseIdsLock('  1133#a \n\t# note\n   \n')).toEqual({
      ids: [{ kb: 1133, section: 'a', line: 1 }],
      badLines: [],
    });
  });
});

describe('a folder holds the content of another site', () => {
  const holdsOther = (recorded: string, current: string) =>
    holdsOtherContent(parseIdsLock(recorded.replaceAll(' ', '\n')).ids, new Set(current.split(' ')));

  test('if it has sections and none of them is recorded', () => {
    expect(holdsOther('1 1#a 1#b', '1 1#c')).toBe(true);
    expect(holdsOther('1 1#a', '2 2#a 2@x')).toBe(true);
  });

  test('but not if one of them is', () => {
    expect(holdsOther('1 1#a 1#b', '1 1#b')).toBe(false);
    expect(holdsOther('1 1#a 1#b', '1 1#a 1#b 2#c')).toBe(false);
  });

  test('and not if one side has no sections', () => {
    expect(holdsOther('1 1@x', '2 2#a')).toBe(false);
    expect(holdsOther('1 1#a', '2')).toBe(false);
    expect(holdsOther('', '2#a')).toBe(false);
  });
});
