/** Runs in the browser, without touching the document: query expansion by the glossary. */
import { range, discriminativeWords, type QueryWord, type Reading } from './query-words.ts';
import { areForms } from './spelling.ts';
import type { TableFile } from './table.ts';

const longestForm = 5;
const trust = 0.85;

/** What the articles write for what was typed, in whatever language of the site. */
export type Expand = (words: readonly QueryWord[]) => Reading[];

export function createQueryExpansion(
  concepts: TableFile['concepts'],
  isStopword: (word: string) => boolean,
  isKnown: (word: string) => boolean,
): Expand {
  const tellingOf = (form: string) => form.split(' ').filter((word) => !isStopword(word));
  const forms = new Map<string, Set<string>>();
  for (const line of concepts === '' ? [] : concepts.split('\n')) {
    const [written = [], typed = []] = line.split('>').map((side) => side.split('|').filter(Boolean));
    const texts = written.map((text) => [text, tellingOf(text).join(' ') || text] as const);
    for (const form of [...written, ...typed]) {
      const telling = tellingOf(form);
      // `no puedo entrar` must not make `entrar` a synonym of a failure.
      const key = keyOf(telling.length > 1 ? telling : form.split(' '));
      const known = forms.get(key) ?? new Set();
      for (const [text, asked] of texts) if (text !== form) known.add(asked);
      forms.set(key, known);
    }
  }
  const single = [...forms].filter(([key]) => !key.includes(' '));
  /** What is meant by another form of a word that neither the glossary nor the site has as it is typed. */
  const formsLike = ([word, ...more]: readonly string[]): string[] =>
    word === undefined || more.length > 0 || word.length < 5 || isKnown(word)
      ? []
      : single.flatMap(([key, texts]) => (areForms(word, key) ? [...texts] : []));
  return (words) => {
    const readings = new Map<string, Reading>();
    for (const places of [discriminativeWords(words), range(0, words.length)])
      for (let from = 0; from < places.length; from++)
        for (let to = Math.min(places.length, from + longestForm); to > from; to--) {
          const own = places.slice(from, to);
          if (own.every((place) => words[place]!.isStopword)) continue;
          const typed = own.map((place) => words[place]!.text);
          for (const text of forms.get(keyOf(typed)) ?? formsLike(typed))
            readings.set(`${own.join()} ${text}`, { text, words: own, trust });
        }
    return [...readings.values()];
  };
}

/** Forms of a word that differ in the ending have one key. */
export function keyOf(words: readonly string[]): string {
  return words
    .map((word) => (word.length > 4 ? word.replace(/(?:es|s)$/, '').replace(/[aeo]$/, '') : word))
    .join(' ');
}
