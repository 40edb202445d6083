import type { Lexicon } from '../locales/lexicon.ts';
import type { Fact } from './fact.ts';
import type { Scan } from './scan.ts';
import { measures, type Measure } from './units.ts';

const patterns = new WeakMap<Lexicon, RegExp>();

/** Units of time, each with the smaller unit that may follow it and how many of those make one. */
const smaller: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  year: ['month', 12],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
  second: ['millisecond', 1000],
};

/** Joins two spans of time into one in the smaller unit: `5h 30m`, `two hours and ten minutes`. Expects the facts in order. */
export function joinSpans(scan: Scan): void {
  let pattern = patterns.get(scan.lexicon);
  if (!pattern) {
    const words = scan.lexicon.locale.rangeWords.join('|');
    patterns.set(scan.lexicon, (pattern = new RegExp(`^[\\s\\u00A0]?(?:,\\s?|(?:${words})\\s)?$`, 'u')));
  }
  for (let i = scan.facts.length - 2; i >= 0; i--) {
    const [first, second] = [scan.facts[i]!, scan.facts[i + 1]!];
    const joined = joinedValue(first, second);
    if (joined === undefined || !pattern.test(gapBetween(scan, first, second))) continue;
    const { end, measure } = second;
    const raw = scan.raw.slice(first.start, end);
    scan.facts.splice(i, 2, { ...first, end, raw, measure: spanOf(measure!), values: [joined], soft: false });
  }
}

/** Returns the text between two facts, without the point of an abbreviation: `2 Std. 15 Min.` */
function gapBetween({ folded }: Scan, first: Fact, second: Fact): string {
  const gap = folded.slice(first.end, second.start).replaceAll('\0', '_');
  return /(?<!\p{L})\p{L}{1,3}$/u.test(first.raw) ? gap.replace(/^\./, '') : gap;
}

function joinedValue(first: Fact, second: Fact): number | undefined {
  const [unit, count] = smaller[first.measure?.ids[0] ?? ''] ?? [];
  const isPart = unit !== undefined && second.measure?.ids.includes(unit) && second.kind === 'number';
  const value = Number(second.values[0]);
  if (!isPart || first.kind !== 'number' || isOther(first) || isOther(second) || !(value < count!))
    return undefined;
  return Number(first.values[0]) * count! + value;
}

function isOther({ family }: Fact): boolean {
  return family !== undefined && family !== 'span';
}

/** Reads `m` after an hour as minutes, not metres. */
function spanOf(measure: Measure): Measure {
  return measure.ids.includes('minute') ? measures.get('minute')! : measure;
}
