import { expect, test } from 'vitest';
import { glossary } from '#schema/glossary.ts';
import { createMissCounter, missReport, mostProposals } from '#search/miss-report.ts';
import type { TableFile } from '#search/table.ts';
import { packWords } from '#search/word-list.ts';

const line = (path: string) =>
  `203.0.113.9 - - [23/Nov/2026:10:00:00 +0000] "GET ${path} HTTP/1.1" 200 1 "-" "Mozilla"`;
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

test('misses are counted by language and folded query; other lines and broken ones are passed over', () => {
  const counter = createMissCounter();
  const lines = [
    line('/find/es/miss.txt?q=tarjeta+bancaria'),
    line('/help/find/es/miss.txt?q=Tarjeta%20bancaria'),
    line('/find/en/miss.txt?q=fax'),
    line('/find/xx/miss.txt?q=fax'),
    line('/find/es/miss.txt?q=%E0%A4%A'),
    line('/es/kb/69/'),
    'nothing',
  ];
  lines.forEach(counter.add);
  expect([...counter.misses()]).toEqual([
    { lang: 'es', query: 'tarjeta bancaria', count: 2 },
    { lang: 'en', query: 'fax', count: 1 },
  ]);
});

test('an unknown word is proposed as a synonym of terms it stands with, and of words it looks like', () => {
  const misses = [
    { lang: 'es', query: 'tarjeta bancaria', count: 1 },
    { lang: 'es', query: 'cortafuego', count: 3 },
  ] as const;
  expect(missReport(misses, new Map([['es', table]]), terms)).toEqual([
    { lang: 'es', query: 'cortafuego', count: 3, unknown: [] },
    {
      lang: 'es',
      query: 'tarjeta bancaria',
      count: 1,
      unknown: [{ word: 'bancaria', terms: ['security-card'], near: expect.any(Array) }],
    },
  ]);
});

test('words are looked up for the most frequent misses only: strangers write a log', () => {
  const misses = Array.from({ length: mostProposals + 50 }, (_, index) => ({
    lang: 'es' as const,
    query: `cortafuejos ${index}`,
    count: 1 + (index % 7),
  }));
  const report = missReport(misses, new Map([['es', table]]), terms);
  expect(report).toHaveLength(misses.length);
  expect(report.filter(({ unknown }) => unknown.length > 0)).toHaveLength(mostProposals);
  expect(report.map(({ count }) => count)).toEqual(misses.map(({ count }) => count).sort((a, b) => b - a));
});
