import type { ArticleDigest } from './digest.ts';
import type { Form, SiteWord, SiteWords } from './site-words.ts';
import type { Postings } from './table.ts';
import { weights } from './weighted-text.ts';

export interface WordIndex {
  /** One form of each different folded word, as most articles write it, sorted by the folded word. */
  words: string[];
  /** For each different stem, in the order of `words`. */
  postings: Postings[];
  /** Names, which have no stems, sorted. */
  names: { name: string; postings: Postings }[];
}

/** On a big site, running text says nothing about words that stand in more than this share of all items. */
const commonShare = 0.1;
const bigSite = 1000;

/** Adds where the words of an article stand. `firstItem` counts items through the whole site, and only grows. */
export function addWords(
  { stems, places }: Pick<ArticleDigest, 'stems' | 'places'>,
  words: readonly SiteWord[],
  firstItem: number,
): void {
  let nextStem = 0;
  let at = 0;
  words.forEach((word, index) => {
    word.articles++;
    // Stems are numbered as they come: one that is not the next was there before.
    if (stems[index] !== nextStem) return;
    nextStem++;
    const { items, weights } = word.form.postings;
    const size = places[at++]!;
    for (const end = at + size; at < end;) {
      items.push(firstItem + places[at++]!);
      weights.push(places[at++]!);
    }
  });
}

/** Which words stand in which item, and how telling they are there, when the words of all `items` have been added. */
export function wordIndexOf(siteWords: SiteWords, items: number): WordIndex {
  const forms = [...siteWords.forms()]
    .filter(({ postings }) => postings.items.length > 0)
    .sort((a, b) => (a.folded < b.folded ? -1 : 1));
  const words = forms.filter(({ isName }) => !isName);
  const names = forms.filter(({ isName }) => isName);
  return {
    words: words.map(mostOften),
    postings: [...new Set(words.map(({ postings }) => postings))].map((all) => telling(all, items)),
    names: names.map(({ folded, postings }) => ({ name: folded, postings: telling(postings, items) })),
  };
}

function mostOften({ surfaces }: Form): string {
  return surfaces.reduce((a, b) => (b.articles > a.articles ? b : a)).surface;
}

/** The postings of a word, of one that stands nearly everywhere only where it is marked. */
function telling(postings: Postings, items: number): Postings {
  if (items <= bigSite || postings.items.length <= items * commonShare) return postings;
  const kept = [...postings.items.keys()].filter((at) => postings.weights[at]! >= weights.strong);
  return { items: kept.map((at) => postings.items[at]!), weights: kept.map((at) => postings.weights[at]!) };
}
