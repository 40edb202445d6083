import type { Unit } from '../document.ts';
import { sharedCount, type Features } from './features.ts';
import type { Alignment, AlignmentDiff } from './alignment-diff.ts';
import type { Side } from './swaps.ts';

/**
 * Changes the kind of gaps whose unit is not missing but merged with a neighbour: two paragraphs became one, or an
 * item lost its mark. Such a gap is `joined`, or `split` if the target has two units for one.
 */
export function findRunOns({ pairs, gaps }: Alignment, source: Side, target: Side): Alignment {
  const toTarget = new Map(pairs);
  const toSource = new Map(pairs.map(([i, j]) => [j, i] as const));
  const classified = gaps.map((gap): AlignmentDiff => {
    if (gap.kind === 'missing') return joinedGap(gap, gap.source, 'joined', toTarget, source, target);
    if (gap.kind === 'extra') return joinedGap(gap, gap.target, 'split', toSource, target, source);
    return gap;
  });
  return { pairs, gaps: classified };
}

function joinedGap(
  gap: AlignmentDiff,
  run: readonly number[],
  kind: 'joined' | 'split',
  counterparts: ReadonlyMap<number, number>,
  own: Side,
  other: Side,
): AlignmentDiff {
  const [index] = run;
  if (run.length !== 1 || index === undefined || !isProse(own.units[index])) return gap;
  for (const neighbour of [index - 1, index + 1]) {
    const counterpart = counterparts.get(neighbour);
    if (counterpart === undefined || !isProse(own.units[neighbour]) || !isProse(other.units[counterpart]))
      continue;
    const [a, b, whole] = [own.features[neighbour]!, own.features[index]!, other.features[counterpart]!];
    // An item without its mark still begins a line.
    const isItem = own.units[Math.max(index, neighbour)]!.kind === 'item';
    if (isItem && !other.units[counterpart]!.text.includes('\n')) continue;
    const texts = [own.units[neighbour]!, own.units[index]!, other.units[counterpart]!].map(
      ({ text }) => text,
    );
    if (holdsBoth(a, b, whole, other.units[counterpart]!) || hasBothSentences(a, b, whole, texts))
      return { ...gap, kind, within: counterpart, second: Math.max(index, neighbour) };
  }
  return gap;
}

function isProse(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.kind === 'paragraph' || unit.kind === 'item');
}

/**
 * Tells whether a unit has as many sentences as two units together, and its length is closer to the length of both
 * than to that of the first.
 */
function hasBothSentences(a: Features, b: Features, whole: Features, texts: readonly string[]): boolean {
  const [first = 0, second = 0, both = 0] = texts.map((text) => text.match(sentenceEndRe)?.length ?? 0);
  if (first * second === 0 || first + second !== both) return false;
  const distance = (length: number) => Math.abs(Math.log((whole.length + 1) / (length + 1)));
  return distance(a.length + b.length) < Math.min(0.5, distance(a.length));
}

const sentenceEndRe = /[\p{L}\p{N})”"’\uFFFC][.!?…](?=\s|$)/gu;

/** Tells whether a unit is as long as two units together and has the features of the second one. */
function holdsBoth(a: Features, b: Features, whole: Features, { text }: Unit): boolean {
  const distance = (length: number) => Math.abs(Math.log((whole.length + 1) / (length + 1)));
  // A short unit hardly changes the length of another, so it must be on a line of its own.
  const isShort = b.length < 0.3 * a.length && b.strong.length > 0 && text.includes('\n');
  if (!isShort && distance(a.length + b.length) > Math.min(0.5, distance(a.length))) return false;
  const gain = (key: 'strong' | 'weak') => {
    const both = Int32Array.from([...a[key], ...b[key]]).sort();
    return sharedCount(both, whole[key]) - sharedCount(a[key], whole[key]);
  };
  if (b.strong.length > 0) return gain('strong') >= b.strong.length / 2;
  if (b.weak.length > 2) return gain('weak') >= b.weak.length / (text.includes('\n') ? 4 : 2);
  return text.includes('\n');
}
