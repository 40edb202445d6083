import type { CodePages } from './code-pages.ts';
import { isFunctionWord } from './language-score.ts';
import { isSlip } from './is-slip.ts';
import { isMadeUp, isSmallWord, partsOf, shapeOf } from './made-up-names.ts';
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
  if (target === undefined) return false;
  if (source === pages.langs.source && target === pages.langs.target) return true;
  if (pages.sourceHas(target)) return false;
  if (source === undefined) return accentRe.test(target) || labelRe.test(target);
  const bare = (code: string, lang: string) => languageless(code.replace(/\s+/g, ' '), lang);
  return isOther(bare(source, pages.langs.source), bare(target, pages.langs.target), pages);
}

function isOther(source: string, target: string, pages: CodePages): boolean {
  if (source === target) return true;
  if (lettersOf(source) === lettersOf(target)) return false;
  if (isGlossed(source, target) || isTextInside(source, target, pages)) return true;
  if (isOtherCapitals(source, target, pages)) return true;
  const [a, b] = [fillIns(source), fillIns(target)];
  if (a.names.length === b.names.length && a.names.length > 0) {
    const names = a.names.map((name, i) => [name, b.names[i]!] as const);
    // Beside a placeholder that is certainly translated, one that looks misspelt is a cognate: `{verb} {object}`.
    const isRenamed = names.some(([x, y]) => x !== y && isOtherName(x, y));
    const areSame = names.every(([x, y]) => isOtherName(x, y) || (isRenamed && isCognateName(x, y)));
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

/** Tells whether the target only adds a translation in brackets: `request (solicitud)`. */
function isGlossed(source: string, target: string): boolean {
  return target.startsWith(`${source} (`) && /^\([\p{L} '’-]+\)$/u.test(target.slice(source.length + 1));
}

/** A text between brackets or tags. */
const insideRe = /(?<=[[(>])[^[\]()<>]*\p{L}[^[\]()<>]*(?=[\])<])/gu;
/** In longer code, texts between brackets are not looked for, to bound the time. */
const longestWithText = 300;

/** Tells whether two pieces of code differ only in texts between brackets or tags: `<b>Read me</b>`, `/dev/(your disk)`. */
function isTextInside(source: string, target: string, pages: CodePages): boolean {
  if (source.length > longestWithText || target.length > longestWithText) return false;
  const rest = (code: string) => code.replace(insideRe, '\0');
  if (rest(source) !== rest(target)) return false;
  const texts = target.match(insideRe) ?? [];
  const pairs = (source.match(insideRe) ?? []).map((text, i) => [text, texts[i]!] as const);
  return (
    pairs.length > 0 &&
    pairs.every(([x, y]) => x === y || (/\p{L}\s+\p{L}/u.test(x) && isOther(x.trim(), y.trim(), pages)))
  );
}

/** Tells whether two pieces of code differ only in names in capitals, such as `USER_NAME`, that are certainly translated. */
function isOtherCapitals(source: string, target: string, pages: CodePages): boolean {
  if (source.replace(capitalsRe, '\0') !== target.replace(capitalsRe, '\0')) return false;
  const names = target.match(capitalsRe) ?? [];
  const changed = (source.match(capitalsRe) ?? [])
    .map((name, i) => [name, names[i]!] as const)
    .filter(([x, y]) => x !== y);
  if (changed.some(([x, y]) => isSlip(x, y) || reservedWords.has(x))) return false;
  return changed.some(([x, y]) => {
    const [lost, added] = [x.split('_'), y.split('_')];
    return added.some(
      (part) => !lost.includes(part) && lost.some((other) => isTranslated(other, part, pages)),
    );
  });
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

/** Tells whether two placeholders are words with a common beginning and differ by more than a typing mistake. */
function isCognateName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')) as [string, string];
  return a[0] === b[0] && x.slice(0, 3) === y.slice(0, 3) && !(isSlip(x, y) && isSlip(y, x));
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
