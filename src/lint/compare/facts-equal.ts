import type { Fact } from '../facts/fact.ts';
import { isSameMeasure, isSameQuantity } from '../facts/units.ts';

/** A way in which two facts can be the same; tried in the order of {@link meetings}. */
type Meeting = (a: Fact, b: Fact) => boolean;

/** Agreements that need no guess. */
export const certainMatches: readonly Meeting[] = [
  (a, b) => a.kind === b.kind && a.soft === b.soft && a.raw === b.raw,
  (a, b) => a.soft === b.soft && sameValue(a, b) && sameMeasure(a, b),
  (a, b) => sameValue(a, b) && sameMeasure(a, b) && sameFamily(a, b),
  (a, b) => sameSpan(a, b),
  (a, b) => sameValue(a, b) && !a.soft && !b.soft && measureUnknown(a, b),
];

/** Agreements to fall back on, once what contradicts is known. */
export const looseMatches: readonly Meeting[] = [
  (a, b) => sameValue(a, b) && measureUnknown(a, b),
  (a, b) => sameValue(a, b) && (a.soft || b.soft) && !contradictingSpans(a, b),
  (a, b) => a.kind !== b.kind && sameDigits(a, b) && keepsPrefix(a, b),
  (a, b) => isFullHour(a, b) || isFullHour(b, a),
  (a, b) => isClock(a, b) || isClock(b, a),
  (a, b) => isClockSpan(a, b) || isClockSpan(b, a),
];

/** Whether two facts are the same number of different things: 2 days and 2 weeks. */
export function hasOtherMeasure(a: Fact, b: Fact): boolean {
  return (
    sameValue(a, b) &&
    a.measure !== undefined &&
    b.measure !== undefined &&
    !isSameMeasure(a.measure, b.measure)
  );
}

/** Whether two facts are one of different spans, of which one is said in passing: `one hour` and `una semana`. */
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

/** Whether neither is of another family in words: `second` may be `2`, but is not the first guess for `dos`. */
export function sameFamily(a: Fact, b: Fact): boolean {
  return a.family === b.family || /\d/.test(a.raw) || /\d/.test(b.raw);
}

/** `2a` is not `2b`, though it may be `2 bis`. */
function isOtherLetter(a: Fact, b: Fact): boolean {
  if (a.family !== 'label' || b.family !== 'label' || a.named !== '' || b.named !== '') return false;
  const [x, y] = [a, b].map(({ raw }) => /^\d+(\p{L})$/u.exec(raw)?.[1]?.toLowerCase());
  return x !== undefined && y !== undefined && x !== y;
}

/** `first` is not what `una` says. */
function isOrdinalAndArticle(a: Fact, b: Fact): boolean {
  return a.soft && b.soft && a.family !== b.family && a.values.includes(1);
}

/** How far apart, as a share of their texts, a figure and the word that says it may stand. */
const furthest = 0.35;

/**
 * `1 hour` and `step 1` are not said by the `una` of another noun, and `1 file` not by one at the other end of the text,
 * unless the nouns are akin.
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

/** `v3.12` and `3.12`, `555 0172` and `5550172`, `2024-05` and `5/2024`: the same digits in another dress. */
function sameDigits(a: Fact, b: Fact): boolean {
  return digitsOf(a) === digitsOf(b) && digitsOf(a) !== '';
}

function digitsOf(fact: Fact): string {
  const groups = fact.raw.match(/\d+/g) ?? [];
  return fact.kind === 'phone' ? groups.join('') : groups.map(Number).join('.');
}

/** `9` in "9 to 6 p.m." is 9:00. */
function isFullHour(number: Fact, time: Fact): boolean {
  if (number.kind !== 'number' || time.kind !== 'time') return false;
  const minutes = Number(time.values[0]);
  return minutes % 60 === 0 && number.values.some((value) => Number(value) % 12 === (minutes / 60) % 12);
}

/** Whether a word can be behind one of the letters: `Explorer` of `IE11`. */
function isInitial(word: string | undefined, letters: string): boolean {
  return word !== undefined && letters.toLowerCase().includes(word[0]!);
}

/** `KB0093` is not `0093`, but it is `KB 0093`. */
function keepsPrefix(a: Fact, b: Fact): boolean {
  const [id, number] = a.kind === 'id' ? [a, b] : [b, a];
  if (id.kind !== 'id') return true;
  const letters = /^\p{L}+/u.exec(id.raw)?.[0];
  const named = number.named?.toLowerCase();
  return letters === undefined || named === letters.toLowerCase() || isInitial(named, letters);
}

/** A number that may be a time of day: `1730`, `5.30`, `0830 h`. */
export const clockRe = /^(\d{1,2})\.?([0-5]\d)\D*$/;

/** `1730` and `5.30` can be times of day; without more, either half of the day. */
function isClock(number: Fact, time: Fact): boolean {
  if (number.kind !== 'number' || time.kind !== 'time') return false;
  const [, hour, minute] = clockRe.exec(number.raw) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return time.values.some((value) => value === minutes || (minutes < 720 && value === minutes + 720));
}

/** `1h30` and `1:30 h` are an hour and a half. */
function isClockSpan(time: Fact, span: Fact): boolean {
  if (time.kind !== 'time' || span.measure?.dimension !== 'time' || !/^\d{1,2}[:h]\d{2}$/.test(time.raw))
    return false;
  const minute = { ...span.measure, ids: ['minute'] };
  return span.values.some((value) =>
    isSameQuantity(Number(time.values[0]), minute, Number(value), span.measure!),
  );
}
