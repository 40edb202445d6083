import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTextDigester } from '#search/digest.ts';
import { findInPairs } from '#search/find-in-pairs.ts';
import { createPhraseIndexer } from '#search/phrase-index.ts';
import { hasOwnPhrases } from '#search/phrases.ts';
import type { Shelf } from '#search/shelf.ts';
import { createSiteWords } from '#search/site-words.ts';
import type { TableFile } from '#search/table.ts';

/** A site of articles, each given as the texts of its items. */
function siteOf(articles: string[][]) {
  const digestOf = createTextDigester('es');
  const siteWords = createSiteWords('es');
  const indexer = createPhraseIndexer();
  let items = 0;
  for (const texts of articles) {
    const digest = digestOf(texts.map((text) => [{ text, weight: 4 }]));
    indexer.add(digest, siteWords.read(digest.words), items);
    items += texts.length;
  }
  const files = indexer.finish();
  const table = { lang: 'es', items: articles.map((texts) => texts.length), phrases: files.length };
  const asked: number[] = [];
  const shelf = {
    phrases: async (_: string, number: number) => {
      asked.push(number);
      return files[number]!;
    },
  } as unknown as Shelf;
  const find = (phrase: string, first: number[] = []) =>
    findInPairs(
      phrase,
      first.map((article) => ({ article, places: [], coverage: 1 })),
      table as TableFile,
      shelf,
    );
  return { files, find, asked };
}

const word = fc.constantFrom('una', 'lista', 'blanca', 'de', 'cafe');
const texts = fc.array(fc.array(word, { maxLength: 12 }), { minLength: 1, maxLength: 4 });

test('a phrase is found in all places that have it, and in no other', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(texts, { maxLength: 6 }),
      fc.array(word, { minLength: 2, maxLength: 5 }),
      async (articles, phrase) => {
        const written = articles.map((items) => items.map((words) => words.join(' ')));
        const found = await siteOf(written).find(phrase.join(' '));
        const expected = written.flatMap((items, article) => {
          const has = items.map((text) => ` ${text} `.includes(` ${phrase.join(' ')} `));
          const places = has.flatMap((is, item) => (is && item > 0 ? [item] : []));
          return has.includes(true) ? [{ article, places }] : [];
        });
        const byNumber = found.toSorted((a, b) => a.article - b.article);
        expect(byNumber.map(({ article, places }) => ({ article, places }))).toEqual(expected);
      },
    ),
  );
});

describe('on a site of many words', () => {
  const long = (seed: number, length: number) =>
    Array.from({ length }, (_, at) => `palabra${(at * at * 7 + seed) % 997}`).join(' ');
  const articles = Array.from({ length: 12 }, (_, kb) => ['Inicio', `${long(kb, 700)} y La Última, lista.`]);
  const { files, find, asked } = siteOf(articles);

  test('there are several files, and a phrase asks one for each two of its words', async () => {
    expect(files.length).toBe(4);
    expect((await find('y la ultima lista')).length).toBe(12);
    expect(asked.length).toBe(2);
  });

  test.each(articles.slice(0, 3).map(([, text], kb) => [kb, text!] as const))(
    'what stands anywhere in a text is found: %i',
    async (kb, text) => {
      const all = text.split(' ');
      for (let at = 0; at + 7 < all.length; at += 50) {
        const found = await find(all.slice(at, at + 7).join(' '));
        expect(found.map(({ article }) => article)).toContain(kb);
      }
    },
  );

  test('those that the words have found come first', async () => {
    expect((await find('la última', [7, 3])).slice(0, 3).map(({ article }) => article)).toEqual([7, 3, 0]);
  });
});

test('accents, case and the parts of a compound make no difference', async () => {
  const { find } = siteOf([['', 'Abra el archivo <tws.vmoptions> en Configuración Inicial']]);
  expect(await find('archivo TWS vmoptions')).toEqual([{ article: 0, places: [1], coverage: 1 }]);
  expect(await find('configuracion inicial')).toHaveLength(1);
  expect(await find('inicial configuracion')).toEqual([]);
});

test('the real site has its phrases in the full text', () => {
  expect([hasOwnPhrases(200), hasOwnPhrases(201)]).toEqual([false, true]);
});
