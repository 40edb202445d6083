import { expect, test } from 'vitest';
import {
  countTicket,
  emptyCounts,
  languageOf,
  type KnownIds,
  type TicketRow,
} from '#replies/measure/count-links.ts';
import { reportPage } from '#replies/measure/report-page.ts';
import { reportTable } from '#replies/measure/report-table.ts';
import { reportOf } from '#replies/measure/report.ts';

const known: KnownIds = {
  languages: ['en', 'es'],
  hosts: new Set(['help.example', 'old.example']),
  articles: new Map([['69', 69], ['1133', 1133], ['login-problems', 1133], ['185', 185]]), // prettier-ignore
  retired: new Set([70]),
  elsewhere: new Map([[1131, 'other.example']]),
};
const facts = new Map(
  Object.entries({ 69: 'Passcode', 185: 'A <b> & "c"', 1133: 'Login' }).map(([kb, title]) => [
    Number(kb),
    { title, isDraft: kb === '185', published: kb === '69' ? '2026-11-20' : '2026-01-01' },
  ]),
);

function report(rows: TicketRow[]) {
  const counts = emptyCounts();
  for (const row of rows) countTicket(counts, row, known);
  return reportOf(counts, facts);
}

test('new and old addresses and plain numbers count, once for each article and ticket', () => {
  const { articles, linked, tickets, linkRate } = report([
    { text: 'See https://help.example/es/kb/1133/#login-attempt-loop and KB1133 · es · 2026-11-22' },
    { text: 'KB 69, kb-1133 and https://old.example/article/KB1133.' },
    { text: 'https://help.example/node/login-problems' },
    { text: 'nothing, not even KBxyz or 1133 or BACKB1133' },
  ]);
  expect(tickets).toBe(4);
  expect(linked).toBe(3);
  expect(linkRate).toBe(0.75);
  expect(articles.map(({ kb, tickets: count }) => [kb, count])).toEqual([[1133, 3], [69, 1]]); // prettier-ignore
});

test('the report lists dead, retired and external ids, and articles without links', () => {
  const { dead, retired, elsewhere, neverLinked } = report([
    { text: 'KB70 KB1131 KB99999 https://help.example/kb/4711/' },
    { text: 'https://other.example/kb/how-to-cook https://github.com/x/node/issues' },
  ]);
  expect(dead.map(({ id }) => id)).toEqual(['4711', '99999']);
  expect(retired).toEqual([{ kb: 70, tickets: 1 }]);
  expect(elsewhere).toEqual([{ kb: 1131, tickets: 1 }]);
  expect(neverLinked.map(({ kb }) => kb)).toEqual([69, 185, 1133]);
});

test('a Spanish ticket with only English links is a mismatch, whether a column or its words give the language', () => {
  const spanish = 'Hola, no puedo entrar en la plataforma desde ayer. https://help.example/en/kb/69/';
  const { mismatch } = report([
    { text: spanish },
    { text: 'Answer: https://help.example/en/kb/69/', lang: 'es-MX' },
    { text: 'KB69 · es · 2026-11-22', lang: 'Spanish' },
    { text: 'Answer: /es/kb/69/ and /en/kb/69/', lang: 'en' },
    { text: 'KB69', lang: 'es' },
  ]);
  expect(mismatch).toEqual({ tickets: 2, of: 4, pairs: [{ languages: 'es → en', tickets: 2 }] });
});

test.each([
  ['es_MX', 'es'],
  ['Spanish', 'es'],
  ['español', 'es'],
  ['EN', 'en'],
  ['de', 'de'],
  ['Spanish (Latin America)', 'es'],
  ['English (United States)', 'en'],
  ['Spanish - español', 'es'],
  ['German', 'de'],
  ['spa', 'es'],
  ['zh-Hant', 'zh'],
  ['Klingonese', undefined],
  ['n/a', undefined],
])('languageOf reads %s in an export as %s', (name, lang) => {
  expect(languageOf('', name, ['en', 'es'])).toBe(lang);
});

test('numbers and addresses of other sites do not count', () => {
  const { linked, dead, articles } = report([
    { text: 'After the update KB5005565 it does not start' },
    { text: 'https://support.microsoft.com/kb/5034441 and https://support.microsoft.com/kb/1133' },
    { text: 'The log has 512 KB 69 files, 10KB 1133 more' },
    { text: 'https://other.example/article/KB185' },
  ]);
  expect(linked).toBe(0);
  expect(dead).toEqual([]);
  expect(articles).toEqual([]);
});

test('an address that a mail program wrapped in another address counts', () => {
  const wrapped =
    'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fhelp.example%2Fes%2Fkb%2F1133%2F%3Fr%3D2026-11-23%23a&data=05';
  const defended = 'https://urldefense.com/v3/__https://help.example/es/kb/1133/__;!!OabC!x$';
  for (const text of [wrapped, defended])
    expect(report([{ text }]).articles).toMatchObject([{ kb: 1133, tickets: 1 }]);
});

test('each linked article has its stage: known, new or candidate', () => {
  const { stages, articles } = report([
    { text: 'KB69 KB185', date: '2026-11-22 10:00' },
    { text: 'KB1133', date: '2026-11-01T08:00:00Z' },
  ]);
  expect(stages).toEqual({ known: 1, new: 1, candidate: 1 });
  expect(articles.map(({ kb, stage }) => [kb, stage])).toEqual([[69, 'new'], [185, 'candidate'], [1133, 'known']]); // prettier-ignore
  expect(report([{ text: 'KB69' }]).stages.known).toBe(1);
});

test('a report without tickets has a link rate of 0, and titles are escaped', () => {
  expect(report([]).linkRate).toBe(0);
  const full = report([{ text: 'KB185 KB404' }]);
  expect(reportPage(full)).toContain('A &lt;b&gt; &amp; &quot;c&quot;');
  expect(reportTable(full)).toMatchInlineSnapshot(`
    "1 tickets, 1 with a link (100.0 %)

    Article  Tickets  Stage      Title
    KB185          1  candidate  A <b> & "c"

    Linked articles:  0 known, 0 new, 1 candidate
    Never linked:     KB69, KB1133
    Dead ids:         404 (1)
    Retired:          none
    On other sites:   none
    Other language:   0 of 0
    "
  `);
});
