/** Runs in the browser, without touching the document. */
import type { Lexicon } from './lexicon.ts';
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
    const isForm = slipCost(word, candidate, allowed + otherForm) <= allowed + otherForm;
    const cost = Math.min(ofWord, isForm ? ofStem : Infinity);
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
  const byStem = new Map(
    near.map(({ position }) => [lexicon.idAt(position), lexicon.surfaces[position]!]).reverse() as [
      number,
      string,
    ][],
  );
  const nearestFirst = near.map(({ position }) => byStem.get(lexicon.idAt(position))!);
  return [...new Set(nearestFirst)].slice(0, most);
}

const formCost = 0.2;
/** A word that is another form may differ by so much more. */
const otherForm = 0.8;
/** No letter that is wrong, missing or too many costs less. */
const leastSlip = 0.6;

/** The letters of a word as bits. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
}

/** Whether so few letters are in one word only that the slips may cost no more than `allowed`: most words are told by that. */
function canBeNear(a: number, b: number, allowed: number): boolean {
  return Math.max(countBits(a & ~b), countBits(b & ~a)) * leastSlip <= allowed;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function allowedCost(word: string): number {
  if (/\d/.test(word) || word.length < 4 || word.length > 40) return 0;
  // A short word a whole letter away is more often another word than a slip.
  if (word.length < 6) return 0.95;
  return word.length < 8 ? 1.5 : 2.2;
}

const alike = [
  'bv',
  'sz',
  'cz',
  'cs',
  'gj',
  'jx',
  'iy',
  'ck',
  'kq',
  'cq',
  'nm',
  'oa',
  'ei',
  'ou',
  'tg',
  'ao',
];
const alikePairs = new Set(alike.flatMap((pair) => [pair, pair[1]! + pair[0]!]));

/**
 * What it costs to turn one word into the other; more than `limit` as soon as that is certain.
 *
 * @example slipCost('captrua', 'captura', 2) // 0.8
 */
export function slipCost(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) * leastSlip > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  let current: number[] = [];
  for (let i = 1; i <= a.length; i++) {
    const x = a[i - 1]!;
    const drop = isSlack(x, a[i - 2]) ? leastSlip : 1;
    current[0] = i === 1 ? 1.3 : i;
    let least = current[0];
    for (let j = 1; j <= b.length; j++) {
      const y = b[j - 1]!;
      let cost = previous[j - 1]!;
      if (x !== y) cost += alikePairs.has(x + y) ? leastSlip : 1;
      // The first letter is hardly ever wrong.
      if (x !== y && i === 1 && j === 1) cost += 0.5;
      const dropped = previous[j]! + drop;
      if (dropped < cost) cost = dropped;
      const added = current[j - 1]! + (isSlack(y, b[j - 2]) ? leastSlip : 0.9);
      if (added < cost) cost = added;
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) {
        const swapped = beforePrevious[j - 2]! + 0.8;
        if (swapped < cost) cost = swapped;
      }
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return least;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return previous[b.length]!;
}

/** Whether a letter is often written too many times or left out: a doubled or a silent one. */
function isSlack(letter: string, before: string | undefined): boolean {
  return letter === before || letter === 'h' || letter === 'u';
}
