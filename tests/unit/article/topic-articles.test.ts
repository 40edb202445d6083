import { expect, test } from 'vitest';
import { around, articlesOfTopic } from '#article/topic-articles.ts';
import type { Article } from '#article/model.ts';

const articleOf = (kb: number, topics: string[], status = 'current') =>
  ({ kb, source: { frontmatter: { topics, status } } }) as unknown as Article;

test('the articles of a topic: those it is the main topic of first, none that is withdrawn', () => {
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
])('what stands around %i', (entry, expected) => {
  expect(around([1, 2, 3, 4, 5, 6, 7], entry, 5)).toEqual(expected);
});

test('a short list stands around each of its entries as a whole', () => {
  expect(around([1, 2], 2, 5)).toEqual([1, 2]);
});
