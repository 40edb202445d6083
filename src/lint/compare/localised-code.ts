import type { CodePages } from './code-pages.ts';
import { isFunctionWord } from './language-score.ts';
import { isSlip } from './is-slip.ts';
import { reservedWords, sentenceWords } from './reserved-words.ts';
import { fold } from '../locales/fold.ts';

/**
 * Tells whether a difference between two pieces of code is a translation: a name to fill in, a label, or text for
 * people. Without `source`, tells whether the piece may occur in the target alone.
 */
export function isLocalised(
  source: string | undefined,
  target: string | undefined,
  pages: CodePages,
): boolean {
  if (target === undefined || pages.sourceHas(target)) return false;
  if (source === undefined) return accentRe.test(target) || labelRe.test(target);
  return isOther(languageless(source, pages.langs.source), languageless(target, pages.langs.target), pages);
}

function isOther(source: string, target: string, pages: CodePages): boolean {
  if (source === target) return true;
  if (lettersOf(source) === lettersOf(target)) return false;
  const [a, b] = [fillIns(source), fillIns(target)];
  if (a.names.length === b.names.length && a.names.length > 0) {
    const areSame = a.names.every((name, i) => isOtherName(name, b.names[i]!));
    return areSame && (a.rest === b.rest || isOther(a.rest, b.rest, pages));
  }
  if (isMadeUp(source, target, pages.langs)) return true;
  const [x, y] = [splitWords(source), splitWords(target)];
  if (isAkin(source, target, y.words)) return true;
  const isCompound = /[^\p{L}\d]/u.test(source);
  if (accentRe.test(target) && !accentRe.test(source) && isCompound && x.digits === y.digits) return true;
  if (x.words.length === 1 && y.words.length === 1 && x.marks === y.marks)
    return x.marks.replace(sigilRe, '') === ''
      ? mayTranslate(x.words[0]!, y.words[0]!, pages)
      : isSureWord(x, y, pages);
  return isLabel(source, target, x, y, pages) || isSureWord(x, y, pages);
}

/** Tells whether one word became several words with a common stem: `subcommands`, `sous-commandes`. */
function isAkin(source: string, target: string, words: readonly string[]): boolean {
  if (!/^[a-z]{6,}$/.test(source) || !/^\p{Ll}+(?:[ -]\p{Ll}+)+$/u.test(target)) return false;
  return words.some((word) => word.length > 4 && source.includes(fold(word).slice(0, 4)));
}

/** Tells whether a word of code may be a translation of another: nothing contradicts it. */
export function mayTranslate(a: string, b: string, pages: CodePages): boolean {
  const { source, target } = pages.langs;
  if (languageless(a, source) === languageless(b, target)) return true;
  if (isSlip(a, b) || a.toLowerCase() === b.toLowerCase()) return false;
  if (reservedWords.has(a) || pages.targetKeeps(a, b)) return false;
  const [c, d] = [splitWords(a), splitWords(b)];
  if (c.words.length > 1 && c.marks === d.marks && /[^\p{L}\d_-]/u.test(a))
    return c.words.every((word, i) => word === d.words[i] || mayTranslate(word, d.words[i]!, pages));
  if (isFillIn(a, source) && isFillIn(b, target) && a.replace(capitalsRe, '') === b.replace(capitalsRe, ''))
    return true;
  if (shapeOf(a) !== shapeOf(b)) return false;
  if (sentenceWords.has(a) && !isFunctionWord(b, target) && b.length > a.length + 3) return false;
  const [x, y] = [partsOf(a), partsOf(b)];
  if (x.length === 1 || (x[0] !== y[0] && isSmallWord(x[0]!, source) && isSmallWord(y[0]!, target)))
    return true;
  if (x[0] !== y[0] && !x.some((part) => part.length > 2 && y.includes(part))) return true;
  // Two names of the same program share a part: `onOpen`, `onClose`.
  const lost = x.filter((part) => !y.includes(part));
  const added = y.filter((part) => !x.includes(part));
  return added.length > 0 && added.every((part, i) => isTranslated(lost[i] ?? '', part, pages));
}

/**
 * Tells whether all names that differ are examples: they contain a possessive or an indefinite word, as in
 * `yourName/repo`, `except SomeError`, `@something`.
 */
function isMadeUp(source: string, target: string, langs: CodePages['langs']): boolean {
  const nameRe = /[\p{L}\d_]+/gu;
  if (source.replace(nameRe, '') !== target.replace(nameRe, '')) return false;
  const [a, b] = [source.match(nameRe) ?? [], target.match(nameRe) ?? []];
  return a.every(
    (name, i) => name === b[i] || (hasOpenWord(name, langs.source) && hasOpenWord(b[i]!, langs.target)),
  );
}

function hasOpenWord(name: string, lang: string): boolean {
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

const capitalsRe = /\p{Lu}[\p{Lu}\d]*(?:_[\p{Lu}\d]+)+/gu;

/** Tells whether a name has a part in capitals that readers replace: `YOUR_FOLDER-error`. */
function isFillIn(name: string, lang: string): boolean {
  return (name.match(capitalsRe) ?? []).some((part) =>
    part.split('_').some((word) => isSmallWord(word, lang)),
  );
}

/** Removes the language tag from a piece of code: `/en/`, `en-US`, `lang=en`. */
function languageless(code: string, lang: string): string {
  return code.replace(new RegExp(`(?<![\\p{L}\\d])${lang}(?:[-_]\\p{L}{2})?(?![\\p{L}\\d])`, 'giu'), '\0');
}

function lettersOf(code: string): string {
  return code.replace(/[^\p{L}\d]/gu, '').toLowerCase();
}

const accentRe = /[áéíóúñ¿¡ãõçâêôàèùûîœäöüß]/i;
const labelRe = /^[@$]?[a-z]+(?: [a-z]+)*$/i;
const sigilRe = /^[$@:]/;

/** Placeholders that a reader or a program fills in: `<your-name>`, `{{path}}`, `{name}`, `%NAME%`. */
const fillInRe = /\{\{[^{}]*\}\}|<[a-zà-ÿ][\wà-ÿ ./-]*>|\$?\{[^{}]*\}|%\p{L}[\p{L}\d_]*%/giu;

function fillIns(code: string): { names: string[]; rest: string } {
  const names: string[] = [];
  const rest = code.replace(fillInRe, (name) => {
    names.push(name);
    return '\0';
  });
  return { names, rest: rest.trim() };
}

function isOtherName(a: string, b: string): boolean {
  if (a === b) return true;
  const digits = (text: string) => (text.match(/\d+/g) ?? []).join();
  return a[0] === b[0] && digits(a) === digits(b) && !isSlip(a, b) && a.toLowerCase() !== b.toLowerCase();
}

interface Words {
  words: string[];
  /** The characters between the words, in order. */
  marks: string;
  digits: string;
}

function splitWords(code: string): Words {
  return {
    words: code.match(/\p{L}+/gu) ?? [],
    marks: code.replace(/\p{L}+/gu, (_, at: number) => (at === 0 ? '' : '\0')).replace(/\d+/g, '0'),
    digits: (code.match(/\d+/g) ?? []).sort().join(),
  };
}

/** Tells whether the target is a translated label of a program: words only, with the same numbers. */
function isLabel(source: string, target: string, a: Words, b: Words, pages: CodePages): boolean {
  const isText = /^[\p{L}\d\s:;.,!?¡¿'’"()#…-]+$/u;
  if (!isText.test(source) || !isText.test(target) || a.digits !== b.digits) return false;
  if (b.words.length === 0 || !/\s/.test(source.trim()) || /--|\w[.:#]\w/.test(source)) return false;
  // In `mover 10 pasos` for `move 10 steps`, `mover` looks misspelt. It is a cognate, because no other word is left
  // untranslated.
  const misspelt = a.words.filter((word) => b.words.some((other) => isSlip(word, other)));
  const others = a.words.filter((word) => !misspelt.includes(word));
  if (misspelt.length > 0 && (others.length === 0 || others.some((word) => b.words.includes(word))))
    return false;
  const kept = a.words.filter((word) => b.words.includes(word) && !isFunctionWord(word, pages.langs.target));
  const added = b.words.filter((word) => !a.words.includes(word));
  const lost = a.words.filter((word) => !b.words.includes(word));
  if (lost.some((word) => /\p{Ll}\p{Lu}/u.test(word))) return false;
  return kept.length === 0 || added.some((word) => lost.some((other) => isTranslated(other, word, pages)));
}

/** Tells whether two pieces of code have the same punctuation, and each word that differs is certainly a translation. */
function isSureWord(a: Words, b: Words, pages: CodePages): boolean {
  if (a.marks !== b.marks || a.digits !== b.digits || a.words.length !== b.words.length) return false;
  const changed = a.words.map((word, i) => [word, b.words[i]!] as const).filter(([x, y]) => x !== y);
  if (changed.some(([x, y]) => isSlip(x, y) || x.toLowerCase() === y.toLowerCase())) return false;
  const { source, target } = pages.langs;
  // `my-app`, `your_token`, `path/to/file`: with such a word, all of it is a name to fill in.
  const isMadeUp = changed.some(([x, y]) => isSmallWord(x, source) && isSmallWord(y, target));
  return changed.every(([x, y]) => isMadeUp || isTranslated(x, y, pages));
}

/** Tells whether there is evidence that `b` is a translation of `a`. */
function isTranslated(a: string, b: string, pages: CodePages): boolean {
  const { source, target } = pages.langs;
  if (b.length < 2) return false;
  if (accentRe.test(b) || (isSmallWord(a, source) && isSmallWord(b, target))) return true;
  const isCognate = a.length > 4 && b.length > 4 && fold(a).slice(0, 4) === fold(b).slice(0, 4);
  return isCognate || pages.targetSays(b) || pages.isRenamed(a, b);
}

function isSmallWord(word: string, lang: CodePages['langs']['source']): boolean {
  return hasOpenWord(word, lang) || isFunctionWord(word, lang);
}

/** Returns the letter case of a name. It tells apart `name`, `Name`, `NAME`, `aName` and `AName`. */
function shapeOf(word: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return 'capitals';
  const inner = /\p{Ll}\p{Lu}/u.test(word) ? 'humps' : '';
  return (/^[^\p{L}]*\p{Lu}/u.test(word) ? 'capital ' : '') + inner;
}

/** Splits a name into its parts, in lower case: `onOpenWindow` → `on`, `open`, `window`. */
function partsOf(word: string): string[] {
  return (word.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\d+/gu) ?? [word]).map((part) => part.toLowerCase());
}
