import type { Fact } from './fact.ts';
import type { NumberPhrase } from '../locales/lexicon.ts';
import { readIdiom } from './idioms.ts';
import { measureAfter, type MeasureMatch } from './measure-after.ts';
import { take, type FactReader, type Scan } from './scan.ts';
import { measures } from './units.ts';
import { countedAfter, partAfter, scaleAfter } from './words-after.ts';

/**
 * Reads numbers and ordinals in words, with their unit. `two` to `ninety-nine` are hard facts; `one`, `once`, `first`
 * and `hundreds` are soft.
 */
export const readNumberWords: FactReader = (scan) => {
  const { numbers, spans, starts } = scan.lexicon;
  const { folded } = scan;
  let done = 0;
  for (const { start: index, word } of scan.words) {
    // Text that another reader took is blank.
    if (
      !starts.has(word) ||
      index < done ||
      folded.charCodeAt(index) === 0 ||
      !isWord(scan, index, word.length)
    )
      continue;
    readIdiom(scan, index, word);
    const days = spans.get(word);
    if (days !== undefined) {
      const measure = measures.get('day');
      take(scan, index, index + word.length, {
        kind: 'number',
        values: days,
        soft: true,
        measure,
        family: 'span',
      });
      continue;
    }
    const phrases = numbers.get(word);
    const phrase = phrases && longest(scan, index + word.length, phrases);
    if (phrase) done = readPhrase(scan, index, phrase.end, phrase.phrase);
    else done = readArticle(scan, index, word) ?? readUnitAndPart(scan, index, index + word.length);
  }
};

/** Tells whether letters have the case of a word: `dos`, `Dos`, or `DOS` among capitals. `DoS` is a name. */
function isWord({ raw }: Scan, start: number, length: number): boolean {
  const word = raw.slice(start, start + length);
  if (word.length === 1 || /^.\P{Lu}*$/u.test(word)) return true;
  const around = raw.slice(Math.max(0, start - 20), start) + raw.slice(start + length, start + length + 20);
  return !/\p{Ll}/u.test(word) && /\p{Lu}{2}/u.test(around) && !/\p{Ll}/u.test(around);
}

const restRe = /^(?:[\s\u00A0-]+\p{L}+)+/u;

function longest(scan: Scan, at: number, phrases: readonly [string, NumberPhrase][]) {
  if (phrases[0]![1].words === 1) return { phrase: phrases[0]![1], end: at };
  const rest = restRe.exec(scan.folded.slice(at, at + 60))?.[0] ?? '';
  const plain = rest.replace(/[\s\u00A0-]/g, ' ').slice(1);
  for (const [words, phrase] of phrases) {
    if (words === '') return { phrase, end: at };
    if (plain.startsWith(words) && !/[a-z]/.test(plain[words.length] ?? ''))
      return { phrase, end: at + 1 + words.length };
  }
  return undefined;
}

function readPhrase(scan: Scan, start: number, end: number, phrase: NumberPhrase): number {
  const isOrdinal = phrase.kind === 'ordinal';
  const scaled = isOrdinal ? { by: 1, end } : scaleOf(scan, end, phrase);
  const rest = scaled.by === 1000 || phrase.value === 1000 ? phraseAfter(scan, scaled.end) : undefined;
  const whole = rest?.end ?? scaled.end;
  const part = partAfter(scan, whole);
  const found = measureAfter(scan, phrase.value < 1 ? wholeAfter(scan, part.end) : part.end);
  const isOther = isOrdinal ? found?.measure.dimension !== 'time' : isOrdinalUnit(scan, start, end, found);
  const after = isOther ? undefined : found;
  const late = after && part.add === 0 ? partAfter(scan, after.end) : { add: 0, end: part.end };
  const value = phrase.value * scaled.by + (rest?.phrase.value ?? 0) + part.add + late.add;
  const isSpan = after?.measure.dimension === 'time' && part.add + late.add > 0;
  const soft =
    !isSpan &&
    (isVagueKind(phrase, scaled.by) ||
      isPartOfWord(scan, start, end) ||
      (isVague(phrase, scaled.by) && !rest));
  const last = soft && !after ? whole : Math.max(after?.end ?? 0, late.end, whole);
  const idiom = scan.lexicon.spans.get(scan.folded.slice(start, last)) ?? [];
  take(scan, start, last, {
    kind: 'number',
    values: [value, ...idiom],
    soft,
    measure: after?.measure,
    counts: countedAfter(scan, last),
    ...familyOf(phrase, value, after?.measure),
  });
  return last;
}

/**
 * Returns the factor of the scale word after a number, and its end: `half a million`, `hundreds of thousands`, `two
 * million`.
 */
function scaleOf(scan: Scan, end: number, { kind, value }: NumberPhrase): { by: number; end: number } {
  if (value >= 1) return scaleAfter(scan, end, kind === 'soft' && value >= 10);
  const scaled = scaleAfter(scan, wholeAfter(scan, end));
  return scaled.by === 1 ? { by: 1, end } : scaled;
}

const lastWordRe = /[a-z]+$/;
const nextRe = /[\s\u00A0]+([a-z]{2,})/y;

/**
 * Tells whether a word that can be a unit or an ordinal is an ordinal: it is between an article and a noun, as in `a
 * second layer`.
 */
function isOrdinalUnit(
  { folded, lexicon }: Scan,
  start: number,
  end: number,
  found: MeasureMatch | undefined,
): boolean {
  if (!found || !lexicon.articles.has(folded.slice(start, end))) return false;
  const unit = lastWordRe.exec(folded.slice(end, found.end))?.[0] ?? '';
  if (lexicon.numbers.get(unit)?.every(([, { kind }]) => kind !== 'ordinal') ?? true) return false;
  nextRe.lastIndex = found.end;
  const next = nextRe.exec(folded)?.[1];
  return next !== undefined && !lexicon.functionWords.has(next) && !lexicon.locale.afterSpan.includes(next);
}

const ofRe = /\s+([a-z]+)/y;

/** Returns the end of the words between a fraction and its unit: `half an hour`, `three quarters of an hour`. */
function wholeAfter(scan: Scan, at: number): number {
  const { articles, locale } = scan.lexicon;
  const after = (from: number, isThere: (word: string) => boolean) => {
    ofRe.lastIndex = from;
    const word = ofRe.exec(scan.folded)?.[1];
    return word !== undefined && isThere(word) ? ofRe.lastIndex : from;
  };
  return after(
    after(at, (word) => locale.dateWords.includes(word)),
    (word) => articles.has(word),
  );
}

/** Tells whether a number is part of a compound: `two-factor`. */
function isPartOfWord(scan: Scan, start: number, end: number): boolean {
  const [before, after] = [scan.folded.slice(Math.max(0, start - 2), start), scan.folded.slice(end, end + 2)];
  return /^-\p{L}/u.test(after) || /\p{L}-$/u.test(before);
}

/**
 * Tells whether a phrase is soft because of its kind. `un millón` and `mil millones` are hard, although `un` and
 * `mil` alone are soft.
 */
function isVagueKind({ kind, value }: NumberPhrase, scale: number): boolean {
  return kind !== 'cardinal' && !(kind === 'soft' && scale >= 1e6 && [1, 1000].includes(value));
}

/** Tells whether a number often has no exact meaning: `one`, `hundred`, `a million`. */
function isVague({ value, words }: NumberPhrase, scale: number): boolean {
  return (value < 2 && scale < 1e6) || (words === 1 && value >= 100 && scale === 1);
}

function familyOf(
  { kind, words }: NumberPhrase,
  value: number,
  measure: Fact['measure'],
): Pick<Fact, 'family'> {
  if (kind === 'ordinal' || kind === 'multiple') return { family: kind };
  if (measure?.dimension === 'time') return words === 1 ? { family: 'span' } : {};
  return value >= 1000 && measure === undefined ? { family: 'scale' } : {};
}

const nextWordRe = /\s+(?:(?:and|y|e)\s+)?(\p{L}+)/uy;

/** Reads the number after a thousand: `two thousand five hundred`. */
function phraseAfter(scan: Scan, at: number): { phrase: NumberPhrase; end: number } | undefined {
  nextWordRe.lastIndex = at;
  const match = nextWordRe.exec(scan.folded);
  const phrases = match && scan.lexicon.numbers.get(match[1]!);
  const found = phrases ? longest(scan, nextWordRe.lastIndex, phrases) : undefined;
  return found?.phrase.kind === 'cardinal' || (found?.phrase.value ?? 0) >= 100 ? found : undefined;
}

/**
 * Reads an article as one if a unit of time follows: `a day`, `each week`, `a la semana`. Returns the end of the text
 * that was read, or undefined if there is no article.
 */
function readArticle(scan: Scan, start: number, word: string): number | undefined {
  const { articles } = scan.lexicon;
  const two = /^[\s\u00A0]+[a-z]+/.exec(scan.folded.slice(start + word.length, start + word.length + 8))?.[0];
  const isTwo = two !== undefined && articles.has(word + two.replace(/^[\s\u00A0]+/, ' '));
  if (!isTwo && !articles.has(word)) return undefined;
  const end = start + word.length + (isTwo ? two.length : 0);
  const found = measureAfter(scan, end);
  if (found?.measure.dimension !== 'time' || isOrdinalUnit(scan, start, end, found)) return end;
  const late = partAfter(scan, found.end);
  take(scan, start, late.end, {
    kind: 'number',
    values: [1 + late.add],
    soft: late.add === 0,
    family: 'span',
    measure: found.measure,
  });
  return late.end;
}

/** Reads a unit and a part, without a word for one: `hora y media`. Returns the end of the text that was read. */
function readUnitAndPart(scan: Scan, start: number, end: number): number {
  const part = partAfter(scan, end);
  if (part.add === 0) return end;
  const measure = scan.lexicon.measures.get(scan.folded.slice(start, end));
  take(scan, start, part.end, { kind: 'number', values: [1 + part.add], measure });
  return part.end;
}
