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
  folded.forEach((candidate, position) => {
    if (Math.abs(candidate.length - word.length) > allowed + 3 || /\d/.test(candidate)) return;
    // Another form of the word may be the one the texts have.
    const ofStem = slipCost(ownStem, stemOf(idAt(position)), allowed) + formCost;
    const cost = Math.min(slipCost(word, candidate, allowed), ofStem);
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

function allowedCost(word: string): number {
  if (/\d/.test(word) || word.length < 4 || word.length > 40) return 0;
  if (word.length < 6) return 1;
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
const silent = new Set(['h', 'u']);

/**
 * What it costs to turn one word into the other; more than `limit` as soon as that is certain.
 *
 * @example slipCost('captrua', 'captura', 2) // 0.8
 */
export function slipCost(a: string, b: string, limit: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j * 1.0);
  for (let i = 1; i <= a.length; i++) {
    const current = [i * 1.0 + (i === 1 ? 0.3 : 0)];
    let least = current[0]!;
    for (let j = 1; j <= b.length; j++) {
      const x = a[i - 1]!;
      const y = b[j - 1]!;
      // The first letter is hardly ever wrong.
      const first = i === 1 && j === 1 ? 0.5 : 0;
      const replaced = previous[j - 1]! + (x === y ? 0 : (alikePairs.has(x + y) ? 0.6 : 1) + first);
      const dropped = previous[j]! + (x === a[i - 2] || silent.has(x) ? 0.6 : 1);
      const added = current[j - 1]! + (y === b[j - 2] || silent.has(y) ? 0.6 : 0.9);
      let cost = Math.min(replaced, dropped, added);
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y)
        cost = Math.min(cost, beforePrevious[j - 2]! + 0.8);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return least;
    [beforePrevious, previous] = [previous, current];
  }
  return previous[b.length]!;
}
