import type { Fact } from '../facts/fact.ts';
import { isSameMeasure, isSameQuantity } from '../facts/units.ts';

/** Tells whether two facts are the same in one particular way. Matchers are tried in order. */
type Matcher = (a: Fact, b: Fact) => boolean;

/** Matchers for facts that are certainly the same. */
export const certainMatches: readonly Matcher[] = [
  (a, b) => a.kind === b.kind && a.soft === b.soft && a.raw === b.raw,
  (a, b) => a.soft === b.soft && sameValue(a, b) && sameMeasure(a, b),
  (a, b) => sameValue(a, b) && sameMeasure(a, b) && sameFamily(a, b),
  (a, b) => sameSpan(a, b),
  (a, b) => sameValue(a, b) && !a.soft && !b.soft && measureUnknown(a, b),
];

/** Matchers for facts that are probably the same. They run after contradictions are found. */
export const looseMatches: readonly Matcher[] = [
  (a, b) => sameValue(a, b) && measureUnknown(a, b),
  (a, b) => sameValue(a, b) && (a.soft || b.soft) && !contradictingSpans(a, b),
  (a, b) => a.kind !== b.kind && sameDigits(a, b) && keepsPrefix(a, b),
  (a, b) => isFullHour(a, b) || isFullHour(b, a),
  (a, b) => isClock(a, b) || isClock(b, a),
  (a, b) => isClockSpan(a, b) || isClockSpan(b, a),
];

/** Tells whether two facts have the same number and different measures: 2 days and 2 weeks. */
export function hasOtherMeasure(a: Fact, b: Fact): boolean {
  return (
    sameValue(a, b) &&
    a.measure !== undefined &&
    b.measure !== undefined &&
    !isSameMeasure(a.measure, b.measure)
  );
}

/** Tells whether two facts have the same number and different units of time: `one hour` and `una semana`. */
export function isOtherSpan(a: Fact, b: Fact): boolean {
  return contradictingSpans(a, b) && !isSameMeasure(a.measure!, b.measure!);
}

export function sameValue(a: Fact, b: Fact): boolean {
  return (
    a.kind === b.kind &&
    a.values.some((value) => b.values.includes(value)) &&
    !isOrdinalAndArticle(a, b) &&
    !isOtherLetter(a, b) &&
    !isFigureAndArticle(a, b) &&
    !isFigureAndArticle(b, a)
  );
}

function sameMeasure(a: Fact, b: Fact): boolean {
  if (a.measure === undefined || b.measure === undefined) return a.measure === b.measure;
  return isSameMeasure(a.measure, b.measure);
}

function measureUnknown(a: Fact, b: Fact): boolean {
  return a.measure === undefined || b.measure === undefined;
}

/**
 * Tells whether two facts are of the same family, or one is in digits. `second` may be `2`, but it is not the first
 * guess for `dos`.
 */
export function sameFamily(a: Fact, b: Fact): boolean {
  return a.family === b.family || /\d/.test(a.raw) || /\d/.test(b.raw);
}

/** Tells whether two labels have the same number and different letters: `2a` and `2b`. `2a` may still be `2 bis`. */
function isOtherLetter(a: Fact, b: Fact): boolean {
  if (a.family !== 'label' || b.family !== 'label' || a.named !== '' || b.named !== '') return false;
  const [x, y] = [a, b].map(({ raw }) => /^\d+(\p{L})$/u.exec(raw)?.[1]?.toLowerCase());
  return x !== undefined && y !== undefined && x !== y;
}

/** Tells whether one fact is an ordinal and the other an article: `first` is not `una`. */
function isOrdinalAndArticle(a: Fact, b: Fact): boolean {
  return a.soft && b.soft && a.family !== b.family && a.values.includes(1);
}

/** The largest difference in relative position between a figure and the word for it. */
const furthest = 0.35;

/**
 * Tells whether an article cannot stand for the figure 1. `1 hour` and `step 1` are not the `una` of another noun. `1
 * file` is not an article far away in the text, unless the nouns begin alike.
 */
function isFigureAndArticle(figure: Fact, article: Fact): boolean {
  if (figure.soft || !/^\D*1(?!\d|[.,]\d)\D*$/.test(figure.raw)) return false;
  if (!article.soft || article.measure || /\d/.test(article.raw)) return false;
  if (figure.measure) return true;
  if (figure.counts === undefined) return article.counts !== undefined;
  const apart = Math.abs((figure.share ?? 0) - (article.share ?? 0));
  return apart > furthest && figure.counts.slice(0, 3) !== article.counts?.slice(0, 3);
}

function sameSpan(a: Fact, b: Fact): boolean {
  const [x, y] = [a.measure, b.measure];
  if (!x || !y || a.kind !== 'number' || b.kind !== 'number') return false;
  return a.values.some((value) =>
    b.values.some((other) => isSameQuantity(Number(value), x, Number(other), y)),
  );
}

function contradictingSpans(a: Fact, b: Fact): boolean {
  return hasOtherMeasure(a, b) && a.measure!.dimension === 'time' && b.measure!.dimension === 'time';
}

/**
 * Tells whether two facts have the same digits in different notations: `v3.12` and `3.12`, `555 0172` and `5550172`,
 * `2024-05` and `5/2024`.
 */
function sameDigits(a: Fact, b: Fact): boolean {
  return digitsOf(a) === digitsOf(b) && digitsOf(a) !== '';
}

function digitsOf(fact: Fact): string {
  const groups = fact.raw.match(/\d+/g) ?? [];
  return fact.kind === 'phone' ? groups.join('') : groups.map(Number).join('.');
}

/** Tells whether a number is an hour: `9` in "9 to 6 p.m." is 9:00. */
function isFullHour(number: Fact, time: Fact): boolean {
  if (number.kind !== 'number' || time.kind !== 'time') return false;
  const minutes = Number(time.values[0]);
  return minutes % 60 === 0 && number.values.some((value) => Number(value) % 12 === (minutes / 60) % 12);
}

/** Tells whether one of the letters is the initial of a word: `Explorer` of `IE11`. */
function isInitial(word: string | undefined, letters: string): boolean {
  return word !== undefined && letters.toLowerCase().includes(word[0]!);
}

/** Tells whether a number keeps the letters of an id: `KB 0093` keeps those of `KB0093`, `0093` does not. */
function keepsPrefix(a: Fact, b: Fact): boolean {
  const [id, number] = a.kind === 'id' ? [a, b] : [b, a];
  if (id.kind !== 'id') return true;
  const letters = /^\p{L}+/u.exec(id.raw)?.[0];
  const named = number.named?.toLowerCase();
  return letters === undefined || named === letters.toLowerCase() || isInitial(named, letters);
}

/** A number that may be a time of day: `1730`, `5.30`, `0830 h`. */
export const clockRe = /^(\d{1,2})\.?([0-5]\d)\D*$/;

/** Tells whether a number is a time of day, such as `1730` or `5.30`. The time may be in either half of the day. */
function isClock(number: Fact, time: Fact): boolean {
  if (number.kind !== 'number' || time.kind !== 'time') return false;
  const [, hour, minute] = clockRe.exec(number.raw) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return time.values.some((value) => value === minutes || (minutes < 720 && value === minutes + 720));
}

/** Tells whether a time such as `1h30` or `1:30 h` is the same as a span of time: an hour and a half. */
function isClockSpan(time: Fact, span: Fact): boolean {
  if (time.kind !== 'time' || span.measure?.dimension !== 'time' || !/^\d{1,2}[:h]\d{2}$/.test(time.raw))
    return false;
  const minute = { ...span.measure, ids: ['minute'] };
  return span.values.some((value) =>
    isSameQuantity(Number(time.values[0]), minute, Number(value), span.measure!),
  );
}
