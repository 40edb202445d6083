import type { Fact } from './fact.ts';
import { nameBefore, takeLabel } from './label.ts';
import { currencyBefore, measureAfter, type MeasureMatch } from './measure-after.ts';
import { numeralRe, readNumeral } from './numeral.ts';
import { blankTaken, take, type FactReader, type Scan } from './scan.ts';
import { hasMinusWord, signBefore } from './signs.ts';
import { measures } from './units.ts';
import { countedAfter, partAfter, scaleAfter } from './words-after.ts';

const allDayRe = /(?<![\d/])24\/7(?![\d/])/g;
/** The sign between the sides of `1920x1080`. */
const byRe = /(?<=\d\s?)[xX×](?=\s?\d)/g;
const allDay = { kind: 'number', soft: true, raw: '24/7' } as const;
const letterRe = /[\p{L}_]/u;

/** Reads numbers in digits with their sign, unit, currency and multiplier. */
export const readNumbers: FactReader = (scan) => {
  if (!scan.hasDigit && !/[¼-¾⅐-⅞]/.test(scan.rest)) return;
  for (const { index } of [...scan.rest.matchAll(allDayRe)]) {
    take(scan, index, index + 2, { ...allDay, values: [24], measure: measures.get('hour') });
    take(scan, index + 2, index + 4, { ...allDay, values: [7], measure: measures.get('day') });
  }
  for (const { index, 0: by } of scan.rest.matchAll(byRe)) take(scan, index, index + by.length);
  blankTaken(scan);
  for (const { index, 0: raw } of [...scan.rest.matchAll(numeralRe)])
    if (index >= (scan.taken.at(-1)?.[1] ?? 0)) readNumber(scan, index, raw);
};

function readNumber(scan: Scan, start: number, raw: string): void {
  const end = start + raw.length;
  const { values: possible, decimal, group } = readNumeral(raw);
  if (letterRe.test(scan.rest[start - 1] ?? '')) return takeLabel(scan, start, end, possible);
  const readings = scan.lexicon.locale.strictMarks ? strictReadings(possible, decimal, scan) : possible;
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
  const { start: from, isMinus, currency } = beginning(scan, start, free);
  const after = currency ? undefined : measureAfter(scan, part.end);
  const isGlued = letterRe.test(scan.rest[end] ?? '');
  if (!after && !currency && isGlued && !/^(?:s|x|k|m)(?![\p{L}\d])/iu.test(scan.rest.slice(end, end + 2)))
    return takeLabel(scan, start, end, readings);
  const years = isDecade(scan, raw, end, after);
  const late = after && !part.add && !years ? partAfter(scan, after.end) : { add: 0, end: part.end };
  const base = readings.map((value) => value * scaled.by + part.add + late.add);
  const more = [
    ...withSuffix(scan, end, base),
    ...(years ? base.map((value) => value % 100) : shortYear(scan, start, raw)),
  ];
  const all = [...base, ...more, ...afternoon(scan, start, base)];
  const last = years ? end : outOf(scan, Math.max(after?.end ?? 0, scaled.end, part.end, late.end), after);
  take(scan, from, last, {
    kind: 'number',
    values: all.length > 0 ? signed(all, isMinus, hasMinusWord(scan, from)) : [raw],
    measure: years ? undefined : (currency ?? after?.measure),
    counts: countedAfter(scan, end),
    named: nameBefore(scan, start),
    ...about(scan, raw, end),
    ...(decimal || group ? { marks: [decimal ?? '', group ?? ''].join('|') } : {}),
  });
}

/**
 * Returns the start of a number with its sign and its currency, in either order: `-$5`, `$-5`. Text before `free` is
 * already taken.
 */
function beginning(scan: Scan, start: number, free: number) {
  const inner = signBefore(scan, start) ?? signAfterCurrency(scan, start);
  const found = currencyBefore(scan, inner?.start ?? start);
  const currency = found && found.start >= free ? found : undefined;
  const first = currency?.start ?? inner?.start ?? start;
  const sign = inner ?? (currency && signBefore(scan, first));
  const isFree = sign !== undefined && sign.start >= free;
  return {
    start: isFree ? Math.min(sign.start, first) : first,
    isMinus: isFree && sign.isMinus,
    currency: currency?.measure,
  };
}

function signAfterCurrency(scan: Scan, start: number) {
  const isSign = /[-−]/.test(scan.rest[start - 1] ?? '') && currencyBefore(scan, start - 1) !== undefined;
  return isSign ? { start: start - 1, isMinus: true } : undefined;
}

function signed(values: number[], isMinus: boolean, mayBeMinus: boolean): number[] {
  if (isMinus) return values.map((value) => -value);
  return mayBeMinus ? [...values, ...values.map((value) => -value)] : values;
}

/** Returns the reading that the language uses, if a numeral has two: `1,234`. */
function strictReadings(values: number[], mark: string | undefined, { lexicon }: Scan): number[] {
  if (values.length < 2) return values;
  return [mark === lexicon.locale.decimal ? values[0]! : values[1]!];
}

/** Tells whether a number is a decade: `1990s`, for which `90` has the same meaning. */
function isDecade(scan: Scan, raw: string, end: number, after: MeasureMatch | undefined): boolean {
  return after !== undefined && /^(?:1[5-9]|20)\d0$/.test(raw) && scan.rest.slice(end, after.end) === 's';
}

/** Returns the end of a span of time with the whole that it is part of: `24 h/24`, `7 jours sur 7`. */
function outOf({ folded, lexicon }: Scan, end: number, after: MeasureMatch | undefined): number {
  if (after?.measure.dimension !== 'time') return end;
  const whole = /^\s?(\/|\p{L}+)\s?(?:24|7)(?![\d.,]\d|\d)/u.exec(folded.slice(end, end + 12));
  return whole && (whole[1] === '/' || lexicon.locale.outOf.includes(whole[1]!))
    ? end + whole[0].length
    : end;
}

/** Returns the range of tens in the plural: 90 to 100 for `high 90s`. */
function about(scan: Scan, raw: string, end: number): Pick<Fact, 'about'> {
  const isTens = /^[1-9]0$/.test(raw) && /^s(?![\p{L}\d])/u.test(scan.rest.slice(end, end + 2));
  return isTens ? { about: [Number(raw), Number(raw) + 10] } : {};
}

/** Returns the values with the factor of a suffix: `10K`, `5M`. Such a suffix may also name a size. */
function withSuffix(scan: Scan, end: number, values: readonly number[]): number[] {
  const letter = /^[kKM](?![\p{L}\d])/u.exec(scan.rest.slice(end, end + 2))?.[0];
  return letter === undefined ? [] : values.map((value) => value * (letter === 'M' ? 1e6 : 1000));
}

/** Returns the full year for the short end of a range: 2024 for `2023–24`. */
function shortYear(scan: Scan, start: number, raw: string): number[] {
  const year = /(?<!\d)((?:19|20)\d\d)[-–/]$/.exec(scan.raw.slice(Math.max(0, start - 6), start))?.[1];
  return year !== undefined && /^\d\d$/.test(raw) ? [Number(year.slice(0, 2) + raw)] : [];
}

function ordinalEnd(scan: Scan, end: number): number | undefined {
  for (const suffix of scan.lexicon.locale.ordinalSuffixes) {
    if (scan.folded.startsWith(suffix, end) && !/[\p{L}\d]/u.test(scan.rest[end + suffix.length] ?? '')) {
      if (/[°º]$/.test(suffix) && /^\s?[CF]/.test(scan.rest.slice(end + suffix.length))) return undefined;
      return end + suffix.length;
    }
  }
  return undefined;
}

const rangeRe = /(?<![\d.,:])(\d{1,2})\s?(?:[-–]|\p{L}{1,5})\s?$/u;

/** Returns the afternoon hour for the end of a range that is below its start: 17 for `9 to 5`. */
function afternoon(scan: Scan, start: number, [hour = 0]: readonly number[]): number[] {
  const from = rangeRe.exec(scan.raw.slice(Math.max(0, start - 10), start))?.[1];
  const isLater = from !== undefined && Number.isInteger(hour) && hour > 0 && hour < Number(from);
  return isLater && Number(from) <= 12 ? [hour + 12] : [];
}
