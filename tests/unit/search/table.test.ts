import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lang } from '#i18n/languages.ts';
import { createTextDigester } from '#search/digest.ts';
import { namesFilesOf } from '#search/names.ts';
import { createSiteWords } from '#search/site-words.ts';
import { decodePostings, encodePostings } from '#search/table.ts';
import { weightedText, weights, type WeightedText } from '#search/weighted-text.ts';
import { addWords, wordIndexOf } from '#search/word-index.ts';

/** The words of articles, each given as its items. */
function indexOf(articles: WeightedText[][][], lang: Lang) {
  const digestOf = createTextDigester(lang);
  const siteWords = createSiteWords(lang);
  let items = 0;
  for (const article of articles) {
    const digest = digestOf(article);
    addWords(digest, siteWords.read(digest.words), items);
    items += article.length;
  }
  return wordIndexOf(siteWords, items);
}

test('postings come back as they were', () => {
  const posting = fc.uniqueArray(fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 15 })), {
    selector: ([item]) => item,
  });
  fc.assert(
    fc.property(posting, (pairs) => {
      const sorted = pairs.sort(([a], [b]) => a - b);
      const postings = { items: sorted.map(([item]) => item), weights: sorted.map(([, weight]) => weight) };
      expect(decodePostings(encodePostings(postings))).toEqual(postings);
    }),
  );
});

test('the place of a word gives its weight', () => {
  const html =
    '<p>Open <b class="ui">Lock &amp; Exit</b>, then <code>tws<wbr>.vmoptions</code></p><p>End</p>';
  const pieces = weightedText(html).map(({ text, weight }) => ({ text: text.trim(), weight }));
  expect(pieces.filter(({ text }) => text !== '')).toEqual([
    { text: 'Open', weight: weights.text },
    { text: 'Lock & Exit', weight: weights.label },
    { text: ', then', weight: weights.text },
    { text: 'tws.vmoptions', weight: weights.code },
    { text: 'End', weight: weights.text },
  ]);
});

test('the words of a drawing are not taken: they stand beside it', () => {
  const html =
    '<figure><svg class="draw"><text>Your</text><text>computer</text></svg><div><ul><li>Your computer</li></ul></div></figure>';
  const text = weightedText(html).reduce((all, piece) => all + piece.text, '');
  expect(text.trim()).toBe('Your computer');
});

test('the words of items are kept with where they stand; words that say nothing only where they are telling', () => {
  const items = [
    [{ text: 'The expired cards', weight: 4 }],
    [],
    [
      { text: 'Card', weight: 14 },
      { text: 'card', weight: 4 },
    ],
  ];
  const { words, postings, names } = indexOf([items], 'en');
  expect(names).toEqual([]);
  expect(words).toEqual(['card', 'cards', 'expired']);
  expect(postings).toEqual([
    { items: [0, 2], weights: [4, 14] },
    { items: [0], weights: [4] },
  ]);
});

test('a word is shown as most articles write it, and stands in the items of all of them', () => {
  const article = (text: string) => [[], [{ text, weight: weights.text }]];
  const texts = ['camion de cafe', 'un camión', 'camiones', 'el camión y otro camión'];
  const { words, postings } = indexOf(texts.map(article), 'es');
  expect(words).toEqual(['cafe', 'camión', 'camiones', 'otro']);
  expect(postings).toEqual([
    { items: [1], weights: [4] },
    { items: [1, 3, 5, 7], weights: [4, 4, 4, 4] },
    { items: [7], weights: [4] },
  ]);
});

test('names are kept apart, sorted and as they are written; what has a hyphen is also a word without', () => {
  const text = 'Open C:\\Jts\\tws.vmoptions on port 4001, sub-accounts too';
  const { words, names } = indexOf([[[{ text, weight: 4 }]]], 'en');
  expect(names.map(({ name }) => name)).toEqual(['4001', 'c:\\jts\\tws.vmoptions', 'sub-accounts']);
  expect(words).toEqual(expect.arrayContaining(['jts', 'tws', 'vmoptions', 'subaccounts']));
});

test.each([
  ['443', [1]],
  ['4000', [1]],
  ['0', [0]],
  ['c', [1, 2]],
  ['z', [2]],
] as const)('%s is looked for in the files that may have it, or what begins with it', (name, files) => {
  expect(namesFilesOf(name, ['0x1', '4000', 'c:\\jts'])).toEqual(files);
});

test('of a short beginning not all files are read', () => {
  expect(namesFilesOf('4', ['10', '40', '41', '42', '43'])).toEqual([0, 1]);
});
