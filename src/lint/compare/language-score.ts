import { lexiconOf } from '../packs/lexicon.ts';

// Letters of every script; faster than \p{L}.
const wordRe = /[A-Za-z\u00AA-\u1FFF\u3040-\uD7FF]+/g;

/** Letters of an abbreviation are no words: `e.g.`, `p. ej.`, `a.m.` */
const abbreviationRe = /(?<![\p{L}\p{N}])(?:\p{L}{1,2}\.\s?)+(?=\p{L}{1,2}\.)\p{L}{1,2}\./gu;

/**
 * How many function words of a language a text has; letters that mark the language count half. Words that the language
 * `against` has too say nothing and do not count.
 */
export function languageScore(text: string, lang: string, against?: string): number {
  const { functionWords, pack } = lexiconOf(lang);
  const others = against === undefined ? undefined : lexiconOf(against).functionWords;
  let score = 0;
  for (const [word] of text.toLowerCase().replace(abbreviationRe, ' ').matchAll(wordRe)) {
    if (functionWords.has(word) && !others?.has(word)) score++;
  }
  return score + (text.match(pack.letters)?.length ?? 0) / 2;
}

export function wordCount(text: string): number {
  return text.match(wordRe)?.length ?? 0;
}

/** Whether a word of code is a word that every text of a language needs, such as `my` or `for`. */
export function isFunctionWord(word: string, lang: string): boolean {
  return word.length > 1 && lexiconOf(lang).functionWords.has(word.toLowerCase());
}
