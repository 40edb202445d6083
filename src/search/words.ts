/** Used by the build and by the browser. */
import { fold } from './fold.ts';

/** A searchable word: a plain one, or a compound of several parts such as `tws.vmoptions` or `preferIPv4Stack`. */
export interface Word {
  /** Folded. */
  text: string;
  /** Folded parts. A plain word has one part: itself. */
  parts: string[];
  /** Range in the text, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
}

// Unicode hyphens and dashes that look like `-`.
const hyphenRe = /[‐-―−]/g;
const wordRe = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f'’]+(?:[._\-/\\:@]{1,3}[\p{L}\p{N}\p{M}'’]+)*/gu;
// A JVM option: the name begins after the D.
const javaOptionRe = /^D(?=[a-z]+\.)/;
const partRe = /[._\-/\\:@]+|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u;

/**
 * Returns the words of a text, folded, with their parts and positions.
 *
 * @example words('-Djava.net.preferIPv4Stack').map((word) => word.text) // ['java.net.preferipv4stack']
 * @example words('NinjaTrader')[0].parts // ['ninja', 'trader']
 */
export function words(text: string): Word[] {
  return [...text.replace(hyphenRe, '-').matchAll(wordRe)].flatMap(({ 0: raw, index }) => {
    const isOption = text[index - 1] === '-' && javaOptionRe.test(raw);
    const own = isOption ? raw.slice(1) : raw;
    const parts = own.split(partRe).map(fold).filter(Boolean);
    const folded = fold(own);
    if (folded === '') return [];
    return [
      { text: folded, parts: parts.length > 0 ? parts : [folded], start: index, end: index + raw.length },
    ];
  });
}
