import { isFunctionWord } from '../compare/language-score.ts';
import { atomMark, type Unit } from '../document.ts';
import { escapeRegExp } from '../escape-reg-exp.ts';
import type { Pair } from '../pair.ts';
import { rangeInUnit } from '../read/place.ts';
import { fold } from '../locales/fold.ts';
import { localeDataOf } from '../locales/registry.ts';
import { expectedPosition } from '../expected-position.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'do-not-translate',
  summary: 'Names that stay as they are, such as products and companies, are in every language.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    const terms = [...pair.settings.doNotTranslate].sort((a, b) => b.length - a.length);
    if (terms.length === 0) return;
    const termRe = new RegExp(
      `(?<![\\p{L}\\p{N}_])(?:${terms.map(escapeRegExp).join('|')})(?![\\p{L}\\p{N}_])`,
      'gu',
    );
    const from = localeDataOf(pair.source.lang).name;
    for (const [i, j] of pair.alignment.pairs) {
      const [source, target] = [pair.source.units[i]!, pair.target.units[j]!];
      const absent = onlyIn(source, target, termRe);
      const lost = absent.length > 0 ? absent : replacedTerms(pair, source, target, termRe);
      for (const { term, index } of lost) {
        const range = rangeInUnit(pair.source, source, index, index + term.length);
        report({
          range: expectedPosition(target, source, range),
          message: `Missing \`${term}\`, which the ${from} has`,
          hint: 'This name is not translated; write it as it is.',
          expected: term,
          related: { range, message: `\`${term}\` in ${from}` },
        });
      }
      if (!pair.settings.verbatimCode) continue;
      const sourceText = everything(source).toLowerCase();
      for (const { term, index } of onlyIn(target, source, termRe)) {
        if (sourceText.includes(term.toLowerCase())) continue;
        report({
          range: rangeInUnit(pair.target, target, index, index + term.length),
          message: `Unexpected \`${term}\`, which the ${from} does not have here`,
          hint: 'Name the same product in both languages.',
          actual: term,
          related: { range: source.range, message: `the same passage in ${from}` },
        });
      }
    }
  },
});

/** Returns the terms that only one of two units has, each once. */
function onlyIn(unit: Unit, other: Unit, termRe: RegExp): { term: string; index: number }[] {
  const shown = everything(other);
  const found = new Map<string, number>();
  for (const { 0: term, index } of unit.text.matchAll(termRe)) {
    if (!shown.includes(term) && !found.has(term)) found.set(term, index);
  }
  return [...found].map(([term, index]) => ({ term, index }));
}

/**
 * Returns a term that occurs less often in the target because something replaces it: a capitalised word in mid-
 * sentence that the source lacks, or other words before the verb. A pronoun is a valid replacement. A term that only
 * modifies a noun, as in `your GitHub project`, may be left out.
 */
function replacedTerms(
  pair: Pair,
  source: Unit,
  target: Unit,
  termRe: RegExp,
): { term: string; index: number }[] {
  for (const [here, there] of sentencePairs(source.text, target.text)) {
    const counts = new Map<string, number>();
    for (const [term] of there.text.matchAll(termRe)) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const { 0: term, index } of here.text.matchAll(termRe)) {
      const left = (counts.get(term) ?? 0) - 1;
      counts.set(term, left);
      if (left >= 0 || isModifier(here.text, index, term)) continue;
      if (
        hasNewName(pair.target.lang, source, target, there.text) ||
        hasOtherSubject(pair, here.text, term, there.text) ||
        beginsAkin(here.text, term, there.text)
      )
        return [{ term, index: here.at + index }];
    }
  }
  return [];
}

interface Sentence {
  text: string;
  at: number;
}

/** Pairs the sentences of two texts. If their numbers differ, each text counts as one sentence. */
function sentencePairs(source: string, target: string): [Sentence, Sentence][] {
  const [a, b] = [sentencesOf(source), sentencesOf(target)];
  if (a.length !== b.length)
    return [
      [
        { text: source, at: 0 },
        { text: target, at: 0 },
      ],
    ];
  return a.map((sentence, i) => [sentence, b[i]!]);
}

function sentencesOf(text: string): Sentence[] {
  const starts = [
    0,
    ...[...text.matchAll(/[.!?:]\s+(?=[\p{Lu}¿¡])/gu)].map(({ 0: end, index }) => index + end.length),
  ];
  return starts.map((at, i) => ({ text: text.slice(at, starts[i + 1]), at }));
}

const determinerRe =
  /(?<![\p{L}])(?:an?|the|your|our|my|his|her|its|their|this|that|each|every|any|de|du|do|da|del) $/iu;

/** Tells whether a name modifies a noun: `the Docker image`, `la imagen de Docker`. */
function isModifier(text: string, at: number, term: string): boolean {
  const before = determinerRe.exec(text.slice(0, at))?.[0];
  if (before === undefined) return false;
  return /^d[eua]/i.test(before) || /^do /i.test(before) || /^ \p{Ll}/u.test(text.slice(at + term.length));
}

const nameRe = /(?<=[\p{Ll},;] )\p{Lu}\p{L}{2,}/gu;

function hasNewName(lang: string, source: Unit, target: Unit, sentence: string): boolean {
  // The text of a link is a title, which has its own capitals.
  const titles = target.atoms.map(({ label = '' }) => label).join('\n');
  const sourceText = fold(everything(source));
  return [...sentence.matchAll(nameRe)].some(
    ([name]) =>
      !titles.includes(name) && !isFunctionWord(name, lang) && !sourceText.includes(fold(name).slice(0, 4)),
  );
}

/** Tells whether the source sentence begins with the name, and the target sentence has other words before the same verb. */
function hasOtherSubject({ source, target }: Pair, before: string, term: string, after: string): boolean {
  if (!before.startsWith(term)) return false;
  const [verb] = fold(before.slice(term.length)).match(/\p{L}+/gu) ?? [];
  const words = fold(after).match(/\p{L}+/gu) ?? [];
  if (verb === undefined) return false;
  const isVerb = isFunctionWord(verb, source.lang)
    ? (word: string) => isFunctionWord(word, target.lang)
    : (word: string) => isAkin(word, verb);
  const at = words.findIndex(isVerb);
  return at > 0 && at < 4 && words.slice(0, at).every((word) => !isFunctionWord(word, target.lang));
}

/**
 * Tells whether the source sentence begins with the name, and the target sentence with another spelling of it:
 * `Órbita` for `Orbit`.
 */
function beginsAkin(before: string, term: string, after: string): boolean {
  const [first = ''] = after.match(/\p{L}+/u) ?? [];
  const [name, word] = [fold(term), fold(first)];
  return (
    before.startsWith(term) && first !== term && word.length > 3 && name.slice(0, 4) === word.slice(0, 4)
  );
}

/** Tells whether two words begin with the same three letters, or two if one of them is short. */
function isAkin(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length) < 4 ? 2 : 3;
  return a.length >= length && a.slice(0, length) === b.slice(0, length);
}

/** Returns the text of a unit with its atoms, because a term may have become code or a link. */
function everything(unit: Unit): string {
  return [
    unit.text.replaceAll(atomMark, ' '),
    ...unit.atoms.flatMap(({ value, label = '' }) => [value, label]),
  ].join('\n');
}
