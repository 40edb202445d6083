import { expect, test } from 'vitest';
import { createSearchClient } from '#search/client.ts';
import { askAll, readQueries, scoreOf, searchDataOf } from '../support/search.ts';

const { read, langs } = searchDataOf('src/content');
const clients = new Map(langs.map((lang) => [lang, createSearchClient(lang, '/', read)]));
const outcomes = await askAll(readQueries('queries.yaml'), (lang) => clients.get(lang)!);
const missed = outcomes
  .filter(({ rank }) => rank !== 1)
  .map(
    ({ lang, query, kbs, first, rank }) =>
      `${lang} "${query}": ${kbs.join('/')} at ${rank ?? '–'}, first ${first}`,
  )
  .join('\n');

test('there are enough queries, in both languages', () => {
  expect(outcomes.length).toBeGreaterThanOrEqual(700);
  expect(new Set(outcomes.map(({ className }) => className)).size).toBe(10);
  for (const lang of ['en', 'es'])
    expect(outcomes.filter((one) => one.lang === lang).length).toBeGreaterThan(100);
});

test('nine in ten queries have the right article first, nearly all among the first three', () => {
  const { at1, at3 } = scoreOf(outcomes);
  expect(at1, missed).toBeGreaterThanOrEqual(0.9);
  expect(at3, missed).toBeGreaterThanOrEqual(0.98);
});

test('queries that nothing was tuned with are answered as well', async () => {
  const held = await askAll(readQueries('queries-held-out.yaml'), (lang) => clients.get(lang)!);
  expect(held.length).toBeGreaterThanOrEqual(350);
  const { at1, at3, section } = scoreOf(held);
  const failed = held.filter(({ rank }) => rank !== 1).map(({ query, first }) => `${query} → ${first}`);
  expect(at1, failed.join('\n')).toBeGreaterThanOrEqual(0.9);
  expect(at3).toBeGreaterThanOrEqual(0.98);
  expect(section).toBeGreaterThanOrEqual(0.8);
});

test('a query that means one section leads to it', () => {
  expect(scoreOf(outcomes).section).toBeGreaterThanOrEqual(0.9);
});

test.each([...new Set(outcomes.map(({ className }) => className))])(
  'the class "%s" does not fall behind',
  (name) => {
    const own = outcomes.filter(({ className }) => className === name);
    expect(scoreOf(own).at1, missed).toBeGreaterThanOrEqual(0.8);
  },
);
