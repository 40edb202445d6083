import { expect, test } from 'vitest';
import { askAll, readQueries, scoreOf, serveSearch } from '../support/search.ts';

const { clientOf } = await serveSearch('src/content');
const outcomes = await askAll(readQueries('queries.yaml'), clientOf);
const missed = outcomes
  .filter(({ rank }) => rank !== 1)
  .map(
    ({ lang, query, kbs, first, rank }) =>
      `${lang} "${query}": ${kbs.join('/')} at ${rank ?? '–'}, first ${first}`,
  )
  .join('\n');

test('there are enough queries, in both languages', () => {
  expect(outcomes.length).toBeGreaterThanOrEqual(890);
  expect(new Set(outcomes.map(({ className }) => className)).size).toBe(14);
  for (const lang of ['en', 'es'])
    expect(outcomes.filter((one) => one.lang === lang).length).toBeGreaterThan(100);
});

test('nine in ten queries have the right article first, nearly all among the first three', () => {
  const { at1, at3 } = scoreOf(outcomes);
  expect(at1, missed).toBeGreaterThanOrEqual(0.96);
  expect(at3, missed).toBeGreaterThanOrEqual(0.99);
});

test('queries that nothing was tuned with are answered as well', async () => {
  const held = await askAll(readQueries('queries-held-out.yaml'), clientOf);
  expect(held.length).toBeGreaterThanOrEqual(350);
  const { at1, at3, section } = scoreOf(held);
  const failed = held.filter(({ rank }) => rank !== 1).map(({ query, first }) => `${query} → ${first}`);
  expect(at1, failed.join('\n')).toBeGreaterThanOrEqual(0.93);
  expect(at3).toBeGreaterThanOrEqual(0.98);
  expect(section).toBeGreaterThanOrEqual(0.86);
  for (const name of new Set(held.map(({ className }) => className)))
    expect(scoreOf(held.filter(({ className }) => className === name)).at1, name).toBeGreaterThanOrEqual(
      0.85,
    );
});

test('people who are annoyed, vague, in a chat or wrong about the cause are answered too', async () => {
  const told = await askAll(readQueries('queries-told.yaml'), clientOf);
  expect(told.length).toBeGreaterThanOrEqual(150);
  const { at1, at3 } = scoreOf(told);
  const failed = told.filter(({ rank }) => rank !== 1).map(({ query, first }) => `${query} → ${first}`);
  expect(at1, failed.join('\n')).toBeGreaterThanOrEqual(0.92);
  expect(at3).toBeGreaterThanOrEqual(0.97);
});

test('a shop with six articles and no glossary answers its customers', async () => {
  const shop = await serveSearch('tests/fixtures/coffee-shop');
  const asked = await askAll(readQueries('queries-coffee-shop.yaml'), shop.clientOf);
  const failed = asked.filter(({ rank }) => rank !== 1).map(({ query, first }) => `${query} → ${first}`);
  expect(scoreOf(asked).at1, failed.join('\n')).toBeGreaterThanOrEqual(0.9);
});

test('a query that means one section leads to it', () => {
  expect(scoreOf(outcomes).section).toBeGreaterThanOrEqual(0.9);
});

test.each([...new Set(outcomes.map(({ className }) => className))])(
  'the class "%s" does not fall behind',
  (name) => {
    const own = outcomes.filter(({ className }) => className === name);
    expect(scoreOf(own).at1, missed).toBeGreaterThanOrEqual(0.85);
  },
);
