import { fold } from '../locales/fold.ts';
import { currencySigns } from './currencies.ts';
import type { Scan } from './scan.ts';
import { gluedSymbols, symbols, type Measure } from './units.ts';

export interface MeasureMatch {
  measure: Measure;
  end: number;
}

const symbolRe =
  /([ \u00A0\u202F]?)((?:US|MX|R)?[€£¥$₹₩₪]|[%‰"″]|[°º]?[A-Za-zµμΩ]{0,10}(?:[²³23](?!\d))?(?:\/[A-Za-z]{1,3}[²³23]?)?|(?:mm|cm|in) Hg|fl oz)(?![\p{L}\d])/uy;
const wordRe = /[\s\u00A0\u202F-]+(\p{L}+)/uy;

/** Returns the unit after a number that ends at `at`: a symbol, a word, or a word of time after one or two adjectives. */
export function measureAfter(scan: Scan, at: number): MeasureMatch | undefined {
  const own = ownAfter(scan, at);
  if (own) return own;
  const symbol = symbolAfter(scan, at);
  if (symbol) return symbol;
  const words: { text: string; end: number }[] = [];
  let from = at;
  while (words.length < 4) {
    wordRe.lastIndex = from;
    const match = wordRe.exec(scan.folded);
    if (!match) break;
    from = wordRe.lastIndex;
    words.push({ text: match[1]!, end: from });
  }
  return namedMeasure(scan, words);
}

/** Returns the measure of a unit name that touches its number and has three letters or more: `10mins`, `5days`. */
function gluedName({ lexicon }: Scan, name: string): Measure | undefined {
  return name.length > 2 && !symbols.has(name) ? lexicon.measures.get(fold(name)) : undefined;
}

/** Returns the site's own unit after a number. */
function ownAfter({ folded, site: { unitAfter, units } }: Scan, at: number): MeasureMatch | undefined {
  if (!unitAfter) return undefined;
  unitAfter.lastIndex = at;
  const measure = units.get(unitAfter.exec(folded)?.[1] ?? '');
  return measure && { measure, end: unitAfter.lastIndex };
}

/**
 * Returns the measure of a symbol. The denominator is included if both together are a unit: `mg/L`, but only `m` of
 * `m/día`.
 */
function symbolAfter(scan: Scan, at: number): MeasureMatch | undefined {
  symbolRe.lastIndex = at;
  const match = symbolRe.exec(scan.rest);
  if (!match || match[2] === '') return undefined;
  const [, gap = '', whole = ''] = match;
  for (const symbol of new Set([whole, whole.split('/')[0]!])) {
    const glued = gap === '' ? (gluedSymbols.get(symbol) ?? gluedName(scan, symbol)) : undefined;
    const isWord = gap !== '' && gluedSymbols.has(symbol);
    const measure = glued ?? (isWord ? undefined : (currencySigns.get(symbol) ?? symbols.get(symbol)));
    if (measure) return { measure, end: at + gap.length + symbol.length };
  }
  return undefined;
}

function namedMeasure(scan: Scan, words: readonly { text: string; end: number }[]): MeasureMatch | undefined {
  const { measures, functionWords, numbers, locale } = scan.lexicon;
  const skipped = locale.dateWords.includes(words[0]?.text ?? '') ? 1 : 0;
  for (let count = Math.min(3, words.length - skipped); count > 0; count--) {
    const name = words
      .slice(skipped, skipped + count)
      .map((word) => word.text)
      .join(' ');
    const measure = measures.get(name);
    if (measure && (skipped === 0 || measure.dimension === 'money'))
      return { measure, end: words[skipped + count - 1]!.end };
  }
  for (let i = 1; i < Math.min(3, words.length); i++) {
    const skippedWord = words[i - 1]!.text;
    if (skippedWord.length < 3 || functionWords.has(skippedWord) || numbers.has(skippedWord))
      return undefined;
    const measure = measures.get(words[i]!.text);
    if (measure?.dimension === 'time') return { measure, end: words[i]!.end };
  }
  return undefined;
}

const signBeforeRe = /(?:(?:US|MX|R)?[€£¥$₹₩₪]|\b[A-Z]{3})[ \u00A0\u202F]?$/;

/** Returns the currency before a number that starts at `at`: `$`, `USD`. */
export function currencyBefore(scan: Scan, at: number): { measure: Measure; start: number } | undefined {
  const before = scan.rest.slice(Math.max(0, at - 5), at);
  const match = signBeforeRe.exec(before);
  const measure = match && currencySigns.get(match[0].trim());
  return measure ? { measure, start: at - match[0].length } : undefined;
}
