/** Runs in the browser, without touching the document: query expansion by the glossary. */
import { range, discriminativeWords, type QueryWord, type QueryVariant } from './query-words.ts';
import { areForms } from './spelling.ts';
import type { TableFile } from './table.ts';

const longestForm = 5;
const trust = 0.85;

/** Returns the terms that the articles use for the terms in a query, whichever language of the site the query is in. */
export type Expand = (words: readonly QueryWord[]) => QueryVariant[];

/** Creates the query expansion of a table. `isKnown` tells whether the texts contain a folded word or another form of it. */
export function createQueryExpansion(
  concepts: TableFile['concepts'],
  isStopword: (word: string) => boolean,
  isKnown: (word: string) => boolean,
): Expand {
  const contentWordsOf = (form: string) => form.split(' ').filter((word) => !isStopword(word));
  const forms = new Map<string, Set<string>>();
  for (const line of concepts === '' ? [] : concepts.split('\n')) {
    const [written = [], typed = []] = line.split('>').map((side) => side.split('|').filter(Boolean));
    const texts = written.map((text) => [text, contentWordsOf(text).join(' ') || text] as const);
    for (const form of [...written, ...typed]) {
      const contentWords = contentWordsOf(form);
      // `no puedo entrar` must not make `entrar` a synonym of a failure.
      const key = keyOf(contentWords.length > 1 ? contentWords : form.split(' '));
      const known = forms.get(key) ?? new Set();
      for (const [text, asked] of texts) if (text !== form) known.add(asked);
      forms.set(key, known);
    }
  }
  const single = [...forms].filter(([key]) => !key.includes(' '));
  /** Returns the expansions of a word that neither the glossary nor the texts contain, by its inflected forms. */
  const formsLike = ([word, ...more]: readonly string[]): string[] =>
    word === undefined || more.length > 0 || word.length < 5 || isKnown(word)
      ? []
      : single.flatMap(([key, texts]) => (areForms(word, key) ? [...texts] : []));
  return (words) => {
    const variants = new Map<string, QueryVariant>();
    for (const places of [discriminativeWords(words), range(0, words.length)])
      for (let from = 0; from < places.length; from++)
        for (let to = Math.min(places.length, from + longestForm); to > from; to--) {
          const own = places.slice(from, to);
          if (own.every((place) => words[place]!.isStopword)) continue;
          const typed = own.map((place) => words[place]!.text);
          for (const text of forms.get(keyOf(typed)) ?? formsLike(typed))
            variants.set(`${own.join()} ${text}`, { text, words: own, trust });
        }
    return [...variants.values()];
  };
}

/** Returns a key for some words. Forms of a word that differ only in the ending have the same key. */
export function keyOf(words: readonly string[]): string {
  return words
    .map((word) => (word.length > 4 ? word.replace(/(?:es|s)$/, '').replace(/[aeo]$/, '') : word))
    .join(' ');
}
