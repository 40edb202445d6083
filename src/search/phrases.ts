/**
 * Used by the build and by the browser: where words follow each other, on a site that is too big for one full-text index. The
 * words of a text are taken in pairs; the hash of a pair says in which file its places are.
 */
import { decodeNumbers, keyLength, keyText } from './digits.ts';

/** Entries joined by spaces, each the key of a pair and its places. */
export type PhraseFile = string;

/**
 * Above so many articles a site has files of phrases; up to it, Pagefind's index of the full text, which takes 4 ms of each
 * article in every build that changes one, and of which a reader loads more the larger it is.
 */
const mostInFullText = 200;

export function hasOwnPhrases(articles: number): boolean {
  return articles > mostInFullText;
}

/** Places are counted up to here from the beginning of an item, then from 0 again. */
export const placesOfItem = 512;

/** A folded word as 32 bits. */
export function hashWord(folded: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Two words in their order as 32 bits. */
export function hashPair(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ second;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The file of a pair; there are two to the power of `bits`. */
export function fileOfPair(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

/** The key of a pair in its file: the 24 bits behind those that name the file. */
export function keyOfPair(hash: number, bits: number): number {
  return (hash << bits) >>> 8;
}

/** The places of a pair in its file, ascending: number of the item times `placesOfItem`, and the place in it. */
export function placesOfPair(file: PhraseFile, key: number): number[] {
  const start = keyText(key);
  const entry = file.split(' ').find((text) => text.startsWith(start));
  let place = 0;
  return entry === undefined ? [] : decodeNumbers(entry.slice(keyLength)).map((gap) => (place += gap));
}
