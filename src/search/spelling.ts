/** Runs in the browser, without touching the document: the words of the site. */
import { fold } from './fold.ts';
import { mayBeWithin, lettersOf, weightedEditDistance } from './edit-distance.ts';

export interface Vocabulary {
  /** Whether a folded word stands in the texts. */
  has: (word: string) => boolean;
  /** Whether a folded word stands there, or what may be another form of it. */
  hasLike: (word: string) => boolean;
  /** Whether some word begins with a text. */
  hasBeginning: (start: string) => boolean;
  /** The words it may be a slip for, nearest first, as they are written. */
  nearest: (word: string) => Spelling[];
}

export interface Spelling {
  word: string;
  cost: number;
}

const mostSpellings = 3;

/** No slip is meant for a stopword, and nothing is another form of a common word. */
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

/** What a slip may cost: a short word a whole letter away is more often another word. */
function allowedCost(word: string): number {
  if (/\d/.test(word) || word.length < 4 || word.length > 40) return 0;
  if (word.length < 6) return 0.95;
  return word.length < 8 ? 1.5 : 1.9;
}

/** Whether two words may be forms of one: they begin alike and end otherwise. What differs in its middle only is a slip. */
export function areForms(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [shorter, longer] = [a.length, b.length].sort((x, y) => x - y) as [number, number];
  const isEnding = shorter - same <= 1 || (same >= 6 && shorter < longer && a.at(-1) !== b.at(-1));
  return isEnding && same >= Math.min(4, shorter) && longer - same <= (longer < 6 ? 1 : 3);
}
