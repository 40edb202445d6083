import type { CodePages } from './code-pages.ts';
import { isFunctionWord } from './language-score.ts';

/**
 * Tells whether all names that differ are examples: they contain a possessive or an indefinite word, as in
 * `yourName/repo`, `except SomeError`, `@something`.
 */
export function isMadeUp(source: string, target: string, langs: CodePages['langs']): boolean {
  const nameRe = /[\p{L}\d_]+/gu;
  if (source.replace(nameRe, '') !== target.replace(nameRe, '')) return false;
  const [a, b] = [source.match(nameRe) ?? [], target.match(nameRe) ?? []];
  return a.every(
    (name, i) => name === b[i] || (hasOpenWord(name, langs.source) && hasOpenWord(b[i]!, langs.target)),
  );
}

/** Tells whether a name contains a possessive or an indefinite word of a language. */
export function hasOpenWord(name: string, lang: string): boolean {
  const words = openWords[lang.split('-')[0]!];
  return words !== undefined && partsOf(name).some((part) => words.has(part));
}

/** Possessive and indefinite words, which mark a name as an example. */
const openWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('my your our some something someone any anything'.split(' ')),
  es: new Set(
    'mi mis tu tus su sus nuestro nuestra algo alguien algun alguna algún un una cualquier'.split(' '),
  ),
  pt: new Set('meu minha seu sua teu tua algo alguem alguém algum alguma um uma qualquer'.split(' ')),
  fr: new Set('mon ma mes votre vos ton ta notre un une quelque quelqu'.split(' ')),
  de: new Set(
    'mein meine dein deine ihr ihre irgendein irgendeine irgendwas etwas jemand ein eine'.split(' '),
  ),
};

/** Splits a name into its parts, in lower case: `onOpenWindow` → `on`, `open`, `window`. */
export function partsOf(word: string): string[] {
  return (word.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\d+/gu) ?? [word]).map((part) => part.toLowerCase());
}

/** Tells whether a word is a function word, a possessive or an indefinite word of a language. */
export function isSmallWord(word: string, lang: string): boolean {
  return hasOpenWord(word, lang) || isFunctionWord(word, lang);
}

/** Returns the letter case of a name. It tells apart `name`, `Name`, `NAME`, `aName` and `AName`. */
export function shapeOf(word: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return 'capitals';
  const inner = /\p{Ll}\p{Lu}/u.test(word) ? 'humps' : '';
  return (/^[^\p{L}]*\p{Lu}/u.test(word) ? 'capital ' : '') + inner;
}
