/** Runs in the browser, without touching the document: KB numbers in queries. */
import { isItemId } from '#i18n/urls/pages.ts';
import { findArticleAddress, rejoinAddresses } from '#i18n/urls/old.ts';
import { fold } from './fold.ts';

export interface NumberHit {
  /** A KB number or another id that leads to an article. */
  id: string;
  section?: string | undefined;
  /** The number of the section, as the page shows it. */
  sectionNumber?: number | undefined;
  /** The id of a step of any kind, or of a table row. */
  step?: string | undefined;
  /** Whether the query asks for this number and nothing else. */
  isWhole: boolean;
}

const namedRe =
  /(?:\bk\s?b|\barti(?:cle|culo|go)|\bknowledge base|\bbase de conocimientos?)(?:[\s.:#_-]|kb|num(?:ber|ero)?\b|nr?\b|no?\b|n[oº°])*0*(\d{1,7})(?![\d.])(?:(?:\s?[-‐‑–—]\s?|[\s,:]*(?:step|paso|passo)\s+)([a-z]\d{1,3})\b)?/;
const wholeRe = /^[\s#]*0*(\d{1,7})[\s.]*$/;
const sectionRe = /^[\s,:-]*(?:§|#|\b(?:section|seccion|secao|apartado|parte?|s)\b\.?)\s*(\d{1,3})\b/;

/**
 * Returns the article that a query names by its number: `2816`, `kb 2816`, `KB-2816`, the code of a step, or an old or new
 * address, even if a mail gateway has wrapped it in another address.
 *
 * @example findNumber('KB nº 2807') // { id: '2807', isWhole: true }
 * @example findNumber('KB1133 section 6') // { id: '1133', sectionNumber: 6, isWhole: true }
 * @example findNumber('KB1133-D3') // { id: '1133', step: 'd3', isWhole: true }
 * @example findNumber('port 4000') // undefined
 */
export function findNumber(query: string): NumberHit | undefined {
  const given = unwrapped(query.slice(0, 2000));
  const joined = rejoinAddresses(given);
  const asIs = findIn(given);
  if (joined === given) return asIs;
  const whole = findIn(joined);
  return asIs && !(whole?.section ?? whole?.step) ? asIs : (whole ?? asIs);
}

function findIn(query: string): NumberHit | undefined {
  const text = fold(query);
  const whole = wholeRe.exec(text);
  if (whole) return { id: whole[1]!, isWhole: true };
  const address = findArticleAddress(text);
  if (address) {
    const { id, section, step } = address;
    const item = section !== undefined && isItemId(section) ? section : undefined;
    return item === undefined ? { ...address, isWhole: true } : { id, step: step ?? item, isWhole: true };
  }
  const named = namedRe.exec(text.slice(0, 500));
  if (!named) return undefined;
  const behind = text.slice(named.index + named[0].length);
  const section = sectionRe.exec(behind);
  const rest = text.replace(named[0] + (section?.[0] ?? ''), '').replace(/[^\p{L}\p{N}]/gu, '');
  return {
    id: named[1]!,
    ...(named[2] && { step: named[2] }),
    ...(section && { sectionNumber: Number(section[1]) }),
    isWhole: rest === '',
  };
}

/** Restores addresses that a mail gateway or mail program has wrapped. */
function unwrapped(text: string): string {
  // Version 3 of urldefense writes `*` for what an address may not hold as it is; in ours, that is the `#` of a section.
  const joined = text
    .replace(/=\r?\n/g, '')
    .replace(/\burldefense\b\S*\/v3\/__(\S*?)__;\S*/, (_, address: string) => address.replace('*', '#'));
  const plain = /\burldefense\b.*\/v[12]\//.test(joined)
    ? joined.replace(/_/g, '/').replace(/-(2[\dF]|3[A-F])/gi, '%$1')
    : joined;
  return plain.replace(/%(?:25)*(2f|23|3a|3f|3d|26)/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

const wordRe = /[\p{L}\p{N}]+/gu;
const besideRe =
  /^(?:n|nr|nro|num|numero|number|art|articulos?|articles?|guides?|guias?|notas?|notes?|docs?|links?|enlaces?|ingles|english|espanol|spanish|send|sent|him|open|envia\w*|manda\w*|pasa(?:le|les|me|r)|abrir|abre|pls|porfa|kbs?)$/;

/**
 * Returns a bare number if only stopwords and words that agents put beside it surround it (`send him 2816`). The caller checks
 * whether such an article exists.
 *
 * @example bareNumber('el 2816 por favor', (word) => ['el', 'por', 'favor'].includes(word)) // { id: '2816', isWhole: false }
 * @example bareNumber('2816 ports', () => false) // undefined
 */
export function bareNumber(query: string, isStopword: (word: string) => boolean): NumberHit | undefined {
  const words = fold(query.slice(0, 100)).match(wordRe) ?? [];
  const numbers = words.filter((word) => /^\d{2,7}$/.test(word));
  const others = words.filter((word) => !numbers.includes(word));
  if (numbers.length !== 1 || !others.every((word) => isStopword(word) || besideRe.test(word)))
    return undefined;
  return { id: numbers[0]!.replace(/^0+/, ''), isWhole: false };
}
