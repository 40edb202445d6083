import type { Lang } from '#i18n/languages.ts';
import { lexiconOf } from '../packs/lexicon.ts';

const wordRe = /\p{L}+/gu;

/** How many function words of a language a text has; letters that only this language has count half. */
export function languageScore(text: string, lang: Lang): number {
  const { functionWords, pack } = lexiconOf(lang);
  let score = 0;
  for (const [word] of text.toLowerCase().matchAll(wordRe)) if (functionWords.has(word)) score++;
  return score + (text.match(pack.letters)?.length ?? 0) / 2;
}

export function wordCount(text: string): number {
  return text.match(wordRe)?.length ?? 0;
}
