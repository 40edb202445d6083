import { describe, expect, test } from 'vitest';
import type { Article } from '#article/model.ts';
import type { RetiredArticle } from '#schema/retired.ts';
import { numbered } from '../../../support/article.ts';
import { findInContent, idsLock, placedFields } from '../../../support/content.ts';

function check(lock: string, articles: Article[], retired: RetiredArticle[] = [], unparsed: number[] = []) {
  return findInContent('ids-lock', {
    articles,
    lock: idsLock(lock),
    retired: { entries: retired, ...placedFields('retired.yaml') },
    unparsedIds: new Set(unparsed),
  });
}

const one = () => numbered(1, '## A {/* #a */}', { aliases: '[first]' });
const complete = '1\n1#a\n1@first\n';
const gone = (kb: number) => ({ kb, on: '2026-11-23', because: { en: 'Merged.', es: 'Unificado.' } });

describe('ids.lock against the content', () => {
  test('content with every published id is not reported', () => {
    expect(check(complete, [one()])).toEqual([]);
  });

  test('the hint for a deleted article names the command to run', () => {
    const [found, ...others] = check(`${complete}2\n2#x\n2@second\n`, [one()]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      severity: 'error',
      path: 'ids.lock',
      range: { start: { line: 4, column: 1 }, end: { line: 4, column: 2 } },
      message: 'Missing article `2`, expected every published id to stay',
      hint: 'Links lead to it. Put its folder back and run `npm run kb -- retire 2 --because "…" [--by ID]`.',
    });
  });

  test('a retired article and an unparsable one do not count as missing', () => {
    expect(check(`${complete}2\n3\n3#b\n`, [one()], [gone(2)], [3])).toEqual([]);
  });

  test('the hint for a renamed section names the command, unless its old id is an alias', () => {
    const renamed = numbered(1, '## A {/* #new */}', { aliases: '[first]' });
    const errors = check(complete, [renamed]).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ hint }) => hint)).toEqual([
      'Links lead to it. Put the id back and run `npm run kb -- rename-section 1 a NEW-ID`, or NEW-ID `top` for a section that is gone.',
    ]);
    const kept = numbered(1, '## A {/* #new */}', { aliases: '[first]', sectionAliases: '{ a: new }' });
    expect(check(`${complete}1#new`, [kept])).toEqual([]);
  });

  test('an alias that disappeared or moved to another article is reported', () => {
    const without = numbered(1, '## A {/* #a */}');
    expect(check(complete, [without]).map(({ message }) => message)).toEqual([
      'Missing alias `first` of KB1, expected every published id to stay',
    ]);
    const taker = numbered(2, '', { aliases: '[first]' });
    const moved = check(`${complete}2\n2@first`, [without, taker]);
    expect(moved.map(({ hint }) => hint)).toEqual([
      'It now stands in KB2, and links made for KB1 would lead there. Move it back.',
    ]);
  });

  test('the hint for a missing step names the alias to write, unless there is one', () => {
    const path =
      '<Path>\n\n- Ready? {/* #a1 */}\n  - **No.** Wait. {/* #a2 */}\n  - **Yes.** Go. {/* #a3 */}\n\n</Path>';
    const lock = '1\n1/a1\n1/a2\n1/a3\n1/b1\n';
    expect(check(lock, [numbered(1, path)])).toMatchObject([
      {
        range: { start: { line: 5, column: 1 }, end: { line: 5, column: 5 } },
        message: 'Missing step `b1` of the path of KB1, expected every published id to stay',
        hint: 'Tickets name it as KB1-B1. Put it back, or write `stepAliases: { b1: STEP }` into articles/1/en.mdx and run `npm run kb -- publish`: STEP is what takes its place, `top` the article.',
      },
    ]);
    expect(check(lock, [numbered(1, path, { stepAliases: '{ b1: a2 }' })])).toEqual([]);
    expect(check(lock, [numbered(1, '')]).map(({ range }) => range.start.line)).toEqual([2, 3, 4, 5]);
  });

  test('new ids are a warning at the article', () => {
    const found = check('1\n', [one()]);
    expect(found.map(({ severity, path, message }) => [severity, path, message])).toEqual([
      ['warning', 'articles/1/en.mdx', 'Unexpected 2 ids missing from `ids.lock`: `1#a`, `1@first`'],
    ]);
  });
});

test.each([
  ['0133', 'Restore'],
  ['1133 #a', 'Restore'],
  ['<<<<<<< HEAD', 'both sides'],
  ['1133#', 'Restore'],
  ['1133/path', 'Restore'],
])('the malformed line `%s` is reported', (line, hint) => {
  const [found, ...others] = check(`# head\r\n1\r\n${line}\r\n`, [numbered(1)]);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ path: 'ids.lock', range: { start: { line: 3 } } });
  expect(found!.hint).toContain(hint);
});

test('a site that has published nothing is not reported', () => {
  expect(findInContent('ids-lock', { articles: [one()] })).toEqual([]);
  const lock = { ...idsLock(''), exists: false };
  expect(findInContent('ids-lock', { articles: [one()], lock })).toEqual([]);
});
