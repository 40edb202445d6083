import { describe, expect, test } from 'vitest';
import type { Article } from '#article/model.ts';
import { numbered } from '../../../support/article.ts';
import { findInContent } from '../../../support/content.ts';

const find = (article: Article) => findInContent('ids-lock', { articles: [article] });

describe('former section ids', () => {
  const of = (aliases: string) => find(numbered(1, '## A {/* #a */}', { sectionAliases: aliases }));

  test('that lead to a section of the article or to its top are not reported', () => {
    expect(of('{ old: a, older: top }')).toEqual([]);
  });

  test('that lead to another former id, or nowhere, are reported', () => {
    expect(of('{ old: gone, older: old }').map(({ hint }) => hint)).toEqual([
      'Name a section of the article, or `top`.',
      'It is a former id itself; write `gone`.',
    ]);
  });

  test('that a new section uses are reported', () => {
    expect(of('{ a: top }').map(({ message }) => message)).toEqual([
      'Unexpected section `a` with the id of a former section, expected another id',
    ]);
  });
});

const path =
  '<Path>\n\n- Ready? {/* #a1 */}\n  - **No.** Wait. {/* #a2 */}\n  - **Yes.** Go. {/* #a3 */}\n\n</Path>';
const of = (stepAliases: string) => find(numbered(1, path, { stepAliases }));

test('former steps that lead to a step of the path or to the article are not reported', () => {
  expect(of('{ b1: a2, b2: top }')).toEqual([]);
  expect(find(numbered(1))).toEqual([]);
});

test('former steps that lead to another former step, or nowhere, are reported', () => {
  expect(of('{ b1: c9, b2: b1 }').map(({ hint }) => hint)).toEqual([
    'Name a step, or `top` for the article.',
    'It is a former step itself; write `c9`.',
  ]);
});

test('a new step with a former id is reported', () => {
  const [found] = of('{ a1: a2 }');
  expect(found?.path).toBe('articles/1/en.mdx');
  expect(found?.message).toBe('Unexpected step `a1` with the id of a former step, expected another id');
});
