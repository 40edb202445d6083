import { expect, test } from 'vitest';
import { readFacts } from '#lint/facts/read-facts.ts';
import { siteFactsOf } from '#lint/facts/site-facts.ts';

const site = siteFactsOf({ units: [], idPatterns: [] });
/** The times in a text, in minutes after midnight. */
const times = (text: string, lang: string) =>
  readFacts(text, lang, site)
    .filter(({ kind }) => kind === 'time')
    .flatMap(({ values }) => values);

test.each([
  ['Call at 5:30 p.m. today.', 'en', 1050],
  ['Call at 12:59 a.m. today.', 'en', 59],
  ['Call at 12 pm today.', 'en', 720],
  ['Call at 12 am today.', 'en', 0],
  ['Call at 1 am today.', 'en', 60],
  ['It closes at 23:59.', 'en', 1439],
  ['It closes at 24:00.', 'en', 0],
  ['It begins at 0:30.', 'en', 30],
  ['Es beginnt um 9 Uhr.', 'de', 540],
  ['It begins at noon.', 'en', 720],
  ['It begins at midnight.', 'en', 0],
  ['Llame a las 17.30.', 'es', 1050],
  ['Empieza a mediodía.', 'es', 720],
])('“%s” (%s) has the time %d', (text, lang, minutes) => {
  expect(times(text, lang)).toEqual([minutes]);
});

test('both ends of a range without marks are times', () => {
  expect(times('Open 0830 – 1715.', 'en')).toEqual([510, 1035]);
});

test.each([
  ['It is 25:10 of the list.', 'en'],
  ['It is 9:75 of the list.', 'en'],
  ['It is 13:05 pm on the list.', 'en'],
  ['It is 0:05 pm on the list.', 'en'],
  ['Version 17.30 of the list.', 'es'],
  ['An afternoon in May.', 'en'],
])('“%s” (%s) has no time', (text, lang) => {
  expect(times(text, lang)).toEqual([]);
});

test('noon and midnight may be left out by a translation, and contradict each other', () => {
  const [noon] = readFacts('It begins at noon.', 'en', site);
  expect(noon).toMatchObject({ soft: true, family: 'clock' });
  const [time] = readFacts('It begins at 12:00.', 'en', site);
  expect(time?.soft).toBe(false);
});
