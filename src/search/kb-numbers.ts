/** Runs in the browser, without touching the document. */
import type { Lang } from '#i18n/languages.ts';
import { findArticleAddress } from '#i18n/urls/old.ts';
import { fold } from './fold.ts';
import { isStopword } from './stopwords.ts';

export interface NumberHit {
  /** A KB number or another id that leads to an article. */
  id: string;
  section?: string | undefined;
  /** Whether the query asks for this number and nothing else. */
  isWhole: boolean;
}

const namedRe =
  /(?:\bk\s?b|\barti(?:cle|culo|go))(?:[\s.:#_-]|kb|num(?:ber|ero)?\b|nr?\b|no?\b|n[oº°])*0*(\d{1,7})\b/;
const wholeRe = /^[\s#]*0*(\d{1,7})[\s.]*$/;

/**
 * The article a query names by its number, in any shape: `2816`, `kb 2816`, `KB-2816`, an old or a new address.
 *
 * @example findNumber('KB nº 2807') // { id: '2807', isWhole: true }
 * @example findNumber('port 4000') // undefined
 */
export function findNumber(query: string): NumberHit | undefined {
  const text = fold(query.slice(0, 500));
  const whole = wholeRe.exec(text);
  if (whole) return { id: whole[1]!, isWhole: true };
  const address = findArticleAddress(text);
  if (address) return { ...address, isWhole: true };
  const named = namedRe.exec(text);
  if (!named) return undefined;
  const rest = text.replace(named[0], '').replace(/[^\p{L}\p{N}]/gu, '');
  return { id: named[1]!, isWhole: rest === '' };
}

const wordRe = /[\p{L}\p{N}]+/gu;
const besideRe =
  /^(?:n|nr|nro|num|numero|number|art|articulos?|articles?|guides?|guias?|notas?|notes?|docs?|links?|enlaces?|ingles|english|espanol|spanish|send|sent|him|open|envia\w*|manda\w*|pasa(?:le|les|me|r)|abrir|abre|pls|porfa|kbs?)$/;

/**
 * A bare number with nothing around it but words such as an agent puts there; whether there is such an article is for the
 * caller to say.
 *
 * @example bareNumber('el 2816 por favor', 'es') // { id: '2816', isWhole: false }
 * @example bareNumber('2816 ports', 'en') // undefined
 */
export function bareNumber(query: string, lang: Lang): NumberHit | undefined {
  const words = fold(query.slice(0, 100)).match(wordRe) ?? [];
  const numbers = words.filter((word) => /^\d{2,7}$/.test(word));
  const others = words.filter((word) => !numbers.includes(word));
  if (numbers.length !== 1 || !others.every((word) => isStopword(word, lang) || besideRe.test(word)))
    return undefined;
  return { id: numbers[0]!.replace(/^0+/, ''), isWhole: false };
}
