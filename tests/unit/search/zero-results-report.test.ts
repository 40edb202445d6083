import { expect, test } from 'vitest';
import { glossary } from '#schema/glossary.ts';
import { zeroResultsReport, mostProposals } from '#search/zero-results-report.ts';
import type { TableFile } from '#search/table.ts';
import { packWords } from '#search/word-list.ts';

const table = {
  lang: 'es',
  words: packWords(['cortafuegos', 'puerto', 'tarjeta']),
  stopwords: '',
  quiet: '',
  everyday: '',
} as TableFile;
const terms = glossary.parse({
  doNotTranslate: [],
  terms: [{ id: 'security-card', es: { term: 'tarjeta de seguridad' } }],
});

test('the report proposes terms that share a word with the query for an unknown word', () => {
  const misses = [
    { lang: 'es', query: 'tarjeta bancaria', count: 1 },
    { lang: 'es', query: 'cortafuego', count: 3 },
  ] as const;
  expect(zeroResultsReport(misses, new Map([['es', table]]), terms)).toEqual([
    { lang: 'es', query: 'cortafuego', count: 3, unknown: [] },
    {
      lang: 'es',
      query: 'tarjeta bancaria',
      count: 1,
      unknown: [{ word: 'bancaria', terms: ['security-card'], near: [] }],
    },
  ]);
});

test('the report looks up words of the most frequent queries only', () => {
  const misses = Array.from({ length: mostProposals + 50 }, (_, index) => ({
    lang: 'es' as const,
    query: `cortafuejos ${index}`,
    count: 1 + (index % 7),
  }));
  const report = zeroResultsReport(misses, new Map([['es', table]]), terms);
  expect(report).toHaveLength(misses.length);
  expect(report.filter(({ unknown }) => unknown.length > 0)).toHaveLength(mostProposals);
  expect(report.map(({ count }) => count)).toEqual(misses.map(({ count }) => count).sort((a, b) => b - a));
});
