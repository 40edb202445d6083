/** Runs in the browser, without touching the document: a phrase through the places of its pairs of words. */
import { longestWord } from './words.ts';
import { firstItemsOf, type Found } from './find.ts';
import { fileOfPair, hashPair, hashWord, keyOfPair, placesOfItem, placesOfPair } from './phrases.ts';
import type { Shelf } from './shelf.ts';
import type { TableFile } from './table.ts';
import { words } from './words.ts';

/**
 * Articles that have a phrase word for word: those the words alone have found come first, in their order, then those that
 * have it most often.
 */
export async function findInPairs(
  phrase: string,
  found: readonly Found[],
  file: TableFile,
  shelf: Shelf,
): Promise<Found[]> {
  const bits = Math.log2(file.phrases!);
  const hashes = words(phrase)
    .filter(({ text }) => text.length <= longestWord)
    .flatMap(({ parts }) => parts.map(hashWord));
  if (hashes.length < 2) return [];
  const starts = await Promise.all(
    pairsOf(hashes.length).map(async (at) => {
      const hash = hashPair(hashes[at]!, hashes[at + 1]!);
      const text = await shelf.phrases(file.lang, fileOfPair(hash, bits));
      return placesOfPair(text, keyOfPair(hash, bits)).map((place) => stepBack(place, at));
    }),
  );
  const [first, ...others] = starts.sort((a, b) => a.length - b.length);
  const rest = others.map((places) => new Set(places));
  const all = first!.filter((place) => rest.every((places) => places.has(place)));
  return inArticles(all, found, file);
}

/** Pairs that have every word of a phrase, by the place of their first: two by two, and the last. */
function pairsOf(length: number): number[] {
  const pairs = Array.from({ length: Math.floor(length / 2) }, (_, index) => 2 * index);
  return length % 2 === 0 ? pairs : [...pairs, length - 2];
}

/** So many words before a place, in the same item. */
function stepBack(place: number, words: number): number {
  const inItem = place % placesOfItem;
  return place - inItem + ((inItem - words + placesOfItem) % placesOfItem);
}

function inArticles(places: readonly number[], found: readonly Found[], file: TableFile): Found[] {
  const firstItems = firstItemsOf(file.items);
  const byArticle = new Map<number, { times: number; sections: Set<number> }>();
  for (const place of places) {
    const item = Math.floor(place / placesOfItem);
    const article = firstItems.findLastIndex((first) => first <= item);
    const entry = byArticle.get(article) ?? { times: 0, sections: new Set() };
    byArticle.set(article, entry);
    entry.times++;
    if (item > firstItems[article]!) entry.sections.add(item - firstItems[article]!);
  }
  const rank = new Map(found.map(({ article }, index) => [article, index]));
  const rankOf = (article: number) => rank.get(article) ?? Infinity;
  return [...byArticle]
    .sort(([a, one], [b, other]) => rankOf(a) - rankOf(b) || other.times - one.times || a - b)
    .map(([article, { sections }]) => ({ article, places: [...sections], coverage: 1 }));
}
