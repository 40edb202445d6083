import { currencyBefore, measureAfter } from './measure-after.ts';
import { readNumeral } from './numeral.ts';
import { blankTaken, take, type FactReader, type Scan } from './scan.ts';

const numeralRe =
  /\d{1,3}(?:[ \u00A0\u202F'’]\d{3})+(?!\d)(?:[ \u00A0\u202F]\d{1,2}(?!\d)|[.,]\d+)?|\d+(?:[.,]\d+)*/g;
const allDayRe = /(?<![\d/])24\/7(?![\d/])/g;
/** What stands between the sides of `1920x1080`. */
const byRe = /(?<=\d\s?)[xX×](?=\s?\d)/g;
/** What follows a figure that counts nothing: the end of the sentence or of the clause, but not the next one of a list. */
const labelRe = /^(?:$|[.;:)!?](?!\d)|,\s?(?:\D|$))/;
const letterRe = /[\p{L}_]/u;

/** Numbers in digits with the unit, currency or multiplier they have. */
export const readNumbers: FactReader = (scan) => {
  if (!scan.hasDigit) return;
  for (const { index } of [...scan.rest.matchAll(allDayRe)]) {
    take(scan, index, index + 2, { kind: 'number', values: [24], soft: true });
    take(scan, index + 2, index + 4, { kind: 'number', values: [7], soft: true });
  }
  for (const { index, 0: by } of scan.rest.matchAll(byRe)) take(scan, index, index + by.length);
  blankTaken(scan);
  for (const match of [...scan.rest.matchAll(numeralRe)]) readNumber(scan, match.index, match[0]);
};

function readNumber(scan: Scan, start: number, raw: string): void {
  const end = start + raw.length;
  if (letterRe.test(scan.rest[start - 1] ?? '')) return take(scan, start, end);
  const { values: possible, decimal, group } = readNumeral(raw);
  const readings = scan.lexicon.pack.strictMarks ? strictReadings(possible, decimal, scan) : possible;
  const marks = [decimal ?? '', group ?? ''].join('|');
  const ordinal = ordinalEnd(scan, end);
  if (ordinal !== undefined) {
    const after = measureAfter(scan, ordinal);
    const measure = after?.measure.dimension === 'time' ? after.measure : undefined;
    return take(scan, start, ordinal, {
      kind: 'number',
      values: readings,
      soft: true,
      family: 'ordinal',
      measure,
    });
  }
  const scaled = scaleAfter(scan, end);
  const part = partAfter(scan, scaled.end);
  const free = scan.taken.at(-1)?.[1] ?? 0;
  const sign = currencyBefore(scan, start);
  const before = sign && sign.start >= free ? sign : undefined;
  const after = before ? undefined : measureAfter(scan, part.end);
  if (
    !after &&
    !before &&
    letterRe.test(scan.rest[end] ?? '') &&
    !/^(?:s|x|k|m)(?![\p{L}\d])/iu.test(scan.rest.slice(end, end + 2))
  ) {
    return take(scan, start, end);
  }
  const year = raw.length >= 3 && after !== undefined && scan.rest.slice(end, after.end) === 's';
  const late = after && !part.add && !year ? partAfter(scan, after.end) : { add: 0, end: part.end };
  const said = readings.map((value) => value * scaled.by + part.add + late.add);
  const short = suffixed(scan, end);
  const more = short ? said.map((value) => value * short) : year ? said.map((value) => value % 100) : [];
  const values = [...said, ...more, ...afternoon(scan, start, said)];
  const kept = year ? end : Math.max(after?.end ?? 0, scaled.end, part.end, late.end);
  take(scan, before?.start ?? start, kept, {
    kind: 'number',
    values: values.length > 0 ? values : [raw],
    measure: year ? undefined : (before?.measure ?? after?.measure),
    counts: countedAfter(scan, end),
    ...(marks === '|' ? {} : { marks }),
  });
}

/** Of the two readings of `1,234`, the one of the language. */
function strictReadings(values: number[], mark: string | undefined, { lexicon }: Scan): number[] {
  if (values.length < 2) return values;
  return [mark === lexicon.pack.decimal ? values[0]! : values[1]!];
}

/** `10K`, `5M`: thousands and millions, or a size that is called so. */
function suffixed(scan: Scan, end: number): number | undefined {
  const letter = /^[kKM](?![\p{L}\d])/u.exec(scan.rest.slice(end, end + 2))?.[0];
  return letter === undefined ? undefined : letter === 'M' ? 1e6 : 1000;
}

function ordinalEnd(scan: Scan, end: number): number | undefined {
  for (const suffix of scan.lexicon.pack.ordinalSuffixes) {
    if (scan.folded.startsWith(suffix, end) && !/[\p{L}\d]/u.test(scan.rest[end + suffix.length] ?? '')) {
      if (/[°º]$/.test(suffix) && /^\s?[CF]/.test(scan.rest.slice(end + suffix.length))) return undefined;
      return end + suffix.length;
    }
  }
  return undefined;
}

const scaleRe = /[\s\u00A0\u202F]+(\p{L}+)(?:\s+(\p{L}+))?/uy;

const rangeRe = /(?<![\d.,:])(\d{1,2})\s?(?:[-–]|\p{L}{1,5})\s?$/u;

/** `9 to 5` ends at 17: an hour that comes before the one it follows is in the afternoon. */
function afternoon(scan: Scan, start: number, [hour = 0]: readonly number[]): number[] {
  const from = rangeRe.exec(scan.raw.slice(Math.max(0, start - 10), start))?.[1];
  const isLater = from !== undefined && Number.isInteger(hour) && hour > 0 && hour < Number(from);
  return isLater && Number(from) <= 12 ? [hour + 12] : [];
}

const countedRe = /[\s\u00A0]*(\p{L}+)/uy;

/** The word after a number that ends at `at`; none where the clause ends there. */
export function countedAfter(scan: Scan, at: number): string | undefined {
  if (labelRe.test(scan.rest.slice(at, at + 3))) return undefined;
  countedRe.lastIndex = at;
  return countedRe.exec(scan.folded)?.[1] ?? '';
}

/** `2 million`, `2 mil millones`: what the words after a number multiply it by. */
export function scaleAfter(scan: Scan, at: number): { by: number; end: number } {
  scaleRe.lastIndex = at;
  const match = scaleRe.exec(scan.folded);
  const { scales } = scan.lexicon;
  const first = scales.get(match?.[1] ?? '');
  if (!match || first === undefined) return { by: 1, end: at };
  const second = match[2] === undefined ? undefined : scales.get(match[2]);
  const end = second === undefined ? at + match[0].indexOf(match[1]!) + match[1]!.length : scaleRe.lastIndex;
  return { by: first * (second ?? 1), end };
}

/** `and a half`, `y cuarto`: what is added after a number or after its unit. */
export function partAfter(scan: Scan, at: number): { add: number; end: number } {
  const gap = /^\s+/.exec(scan.folded.slice(at, at + 4))?.[0].length ?? 0;
  if (gap > 0) {
    for (const [words, add] of Object.entries(scan.lexicon.pack.andParts)) {
      const end = at + gap + words.length;
      if (scan.folded.startsWith(words, at + gap) && !/[a-z]/.test(scan.folded[end] ?? ''))
        return { add, end };
    }
  }
  return { add: 0, end: at };
}
