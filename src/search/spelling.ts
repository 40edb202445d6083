/** Runs in the browser, without touching the document: the words of the site, and corrections of typos. */
import { fold } from './fold.ts';
import { mayBeWithin, lettersOf, weightedEditDistance } from './edit-distance.ts';

export interface Vocabulary {
  /** Whether a folded word occurs in the texts. */
  has: (word: string) => boolean;
  /** Whether a folded word, or another inflected form of it, occurs in the texts. */
  hasLike: (word: string) => boolean;
  /** Whether any word begins with `start`, which is folded. */
  hasBeginning: (start: string) => boolean;
  /** Returns up to three words that a folded word may be a typo of, as they are written, nearest first. */
  nearest: (word: string) => Spelling[];
}

/** A correction. `cost` is its weighted edit distance. */
export interface Spelling {
  word: string;
  cost: number;
}

const mostSpellings = 3;

/**
 * Creates the vocabulary of `surfaces`, the words as written. A stopword is never proposed as a correction; a common word is never
 * taken for another form of a word.
 */
export function createVocabulary(
  surfaces: readonly string[],
  isStopword: (word: string) => boolean,
  isCommon: (word: string) => boolean,
): Vocabulary {
  const folded = surfaces.map(fold);
  const known = new Set(folded);
  const letters = folded.map(lettersOf);
  const within = (word: string, allowed: number): (Spelling & { at: number })[] => {
    const own = lettersOf(word);
    return folded
      .flatMap((candidate, at) => {
        if (
          Math.abs(candidate.length - word.length) > allowed + 1.5 ||
          !mayBeWithin(own, letters[at]!, allowed)
        )
          return [];
        if (isStopword(candidate)) return [];
        const cost = weightedEditDistance(word, candidate, allowed);
        return cost <= allowed ? [{ word: surfaces[at]!, cost, at }] : [];
      })
      .sort((a, b) => a.cost - b.cost);
  };
  return {
    has: (word) => known.has(word),
    hasBeginning: (start) => folded.some((word) => word.startsWith(start)),
    hasLike: (word) => {
      if (known.has(word)) return true;
      return folded.some((other) => !isCommon(other) && areForms(word, other));
    },
    nearest: (word) => {
      const found = within(word, allowedCost(word)).slice(0, mostSpellings);
      return found.filter(({ cost }) => cost <= found[0]!.cost + 0.4);
    },
  };
}

/** Returns the highest edit distance of a correction. A short word that is a whole letter away is more often another word. */
function allowedCost(word: string): number {
  if (/\d/.test(word) || word.length < 4 || word.length > 40) return 0;
  if (word.length < 6) return 0.95;
  return word.length < 8 ? 1.5 : 1.9;
}

/**
 * Whether two folded words may be inflected forms of one: they share a beginning and differ in the ending. A difference in the
 * middle is a typo.
 */
export function areForms(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [shorter, longer] = [a.length, b.length].sort((x, y) => x - y) as [number, number];
  const isEnding = shorter - same <= 1 || (same >= 6 && shorter < longer && a.at(-1) !== b.at(-1));
  return isEnding && same >= Math.min(4, shorter) && longer - same <= (longer < 6 ? 1 : 3);
}
