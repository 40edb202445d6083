import { lexiconOf } from '../locales/lexicon.ts';

/**
 * Counts the function words of a language in a text. Letters that are typical of the language count half. Words that
 * the language `against` shares do not count.
 */
export function languageScore(text: string, lang: string, against?: string): number {
  const { functionWords, locale } = lexiconOf(lang);
  const others = against === undefined ? undefined : lexiconOf(against).functionWords;
  let score = 0;
  readWords(text.toLowerCase(), (word, isAbbreviation) => {
    if (!isAbbreviation && functionWords.has(word) && !others?.has(word)) score++;
  });
  return score + (text.match(locale.letters)?.length ?? 0) / 2;
}

export function wordCount(text: string): number {
  let count = 0;
  readWords(text, () => count++);
  return count;
}

/**
 * Calls `onWord` for every word of a text, in any script. `isAbbreviation` tells whether the word is part of an
 * abbreviation: `e.g.`, `p. ej.`, `a.m.` A loop over the characters is several times faster than a regular
 * expression.
 */
function readWords(text: string, onWord: (word: string, isAbbreviation: boolean) => void): void {
  let start = -1;
  /** Offsets of a short word with a point, kept until the next word shows whether both are an abbreviation. */
  let short = -1;
  let end = 0;
  let isPart = false;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      if (start < 0) start = i;
      continue;
    }
    if (start < 0) continue;
    const isShort = i - start <= 2 && code === 46;
    const follows = short >= 0 && start - end <= 2;
    if (short >= 0) onWord(text.slice(short, end), isPart || (isShort && follows));
    if (isShort) {
      isPart = follows;
      short = start;
      end = i;
    } else {
      onWord(text.slice(start, i), false);
      short = -1;
    }
    start = -1;
  }
  if (short >= 0) onWord(text.slice(short, end), isPart);
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xaa && code <= 0x1fff) ||
    (code >= 0x3040 && code <= 0xd7ff)
  );
}

/** Tells whether a word of code is a function word of a language, such as `my` or `for`. */
export function isFunctionWord(word: string, lang: string): boolean {
  return word.length > 1 && lexiconOf(lang).functionWords.has(word.toLowerCase());
}
