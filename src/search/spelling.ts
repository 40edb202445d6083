/** Runs in the browser, without touching the document. */
import type { Lexicon } from './lexicon.ts';
import { canBeNear, lettersOf, slipCost } from './slip-cost.ts';
import { stem } from './stem.ts';

export interface Spelling {
  /** Position of the word in the lexicon. */
  position: number;
  cost: number;
}

/**
 * The words of a lexicon a folded word may be a slip for, nearest first. Letters that sound alike in Spanish, doubled letters
 * and swapped neighbours cost less than others; short words allow less.
 */
export function spellings(
  word: string,
  { folded, lang, idAt, stemOf }: Lexicon,
  most = 3,
  allowed = allowedCost(word),
): Spelling[] {
  if (allowed === 0) return [];
  const ownStem = stem(word, lang);
  const found: Spelling[] = [];
  const [letters, stemLetters] = [lettersOf(word), lettersOf(ownStem)];
  folded.forEach((candidate, position) => {
    if (Math.abs(candidate.length - word.length) > allowed + 3) return;
    const ofWord = canBeNear(letters, lettersOf(candidate), allowed)
      ? slipCost(word, candidate, allowed)
      : Infinity;
    // Another form of the word may be the one the texts have.
    const other = stemOf(idAt(position));
    const ofStem = canBeNear(stemLetters, lettersOf(other), allowed)
      ? slipCost(ownStem, other, allowed) + formCost
      : Infinity;
    const isForm = ofStem < ofWord && slipCost(word, candidate, allowed + otherForm) <= allowed + otherForm;
    const cost = isForm ? ofStem : ofWord;
    if (cost <= allowed) found.push({ position, cost });
  });
  return found.sort((a, b) => a.cost - b.cost).slice(0, most);
}

/** Words of a lexicon that look like one of those given, however far; for a reader with nothing else to go by. */
export function nearestWords(words: readonly string[], lexicon: Lexicon, most = 3): string[] {
  const near = words
    .filter((word) => word.length > 3 && word.length < 30 && !/\d/.test(word))
    .flatMap((word) => spellings(word, lexicon, 3 * most, Math.max(2, word.length * 0.42)))
    .filter(({ position }) => lexicon.surfaces[position]!.length > 3)
    .sort((a, b) => a.cost - b.cost);
  // Of the forms of a word one is enough.
  const byStem = new Map<number, string>();
  for (const { position } of near) {
    const id = lexicon.idAt(position);
    if (!byStem.has(id)) byStem.set(id, lexicon.surfaces[position]!);
  }
  return [...new Set(byStem.values())].slice(0, most);
}

const formCost = 0.2;
/** A word that is another form may differ by so much more. */
const otherForm = 0.8;

function allowedCost(word: string): number {
  if (/\d/.test(word) || word.length < 4 || word.length > 40) return 0;
  // A short word a whole letter away is more often another word than a slip.
  if (word.length < 6) return 0.95;
  return word.length < 8 ? 1.5 : 2.2;
}
