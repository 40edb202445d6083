import { expect, test } from 'vitest';
import { articlesOfTopic, entriesAround } from '#article/topic-articles.ts';
import type { Article } from '#article/model.ts';

const articleOf = (kb: number, topics: string[], status = 'current') =>
  ({ kb, source: { frontmatter: { topics, status } } }) as unknown as Article;

test('a topic lists articles with that main topic first and omits withdrawn ones', () => {
  const articles = [
    articleOf(1, ['api', 'login']),
    articleOf(2, ['login']),
    articleOf(3, ['login', 'api']),
    articleOf(4, ['login'], 'withdrawn'),
    articleOf(5, ['api']),
  ];
  expect(articlesOfTopic('login', articles)).toEqual([2, 3, 1]);
  expect(articlesOfTopic('tws', articles)).toEqual([]);
});

test.each([
  [4, [2, 3, 4, 5, 6]],
  [1, [1, 2, 3, 4, 5]],
  [7, [3, 4, 5, 6, 7]],
  [99, [1, 2, 3, 4, 5]],
])('entriesAround returns the neighbours of %i', (entry, expected) => {
  expect(entriesAround([1, 2, 3, 4, 5, 6, 7], entry, 5)).toEqual(expected);
});

test('entriesAround returns the whole list if it is short', () => {
  expect(entriesAround([1, 2], 2, 5)).toEqual([1, 2]);
});
