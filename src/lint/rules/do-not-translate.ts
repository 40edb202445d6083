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
      const lost = absent.length > 0 ? absent : replaced(pair, source, target, termRe);
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
      const given = everything(source).toLowerCase();
      for (const { term, index } of onlyIn(target, source, termRe)) {
        if (given.includes(term.toLowerCase())) continue;
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

/** The names that one unit has and the other has nowhere, each once. */
function onlyIn(unit: Unit, other: Unit, termRe: RegExp): { term: string; index: number }[] {
  const shown = everything(other);
  const found = new Map<string, number>();
  for (const { 0: term, index } of unit.text.matchAll(termRe)) {
    if (!shown.includes(term) && !found.has(term)) found.set(term, index);
  }
  return [...found].map(([term, index]) => ({ term, index }));
}

/**
 * A name that the target has less often, where it has something else instead: a word with a capital letter in the middle of
 * the sentence that the source does not have, or words before the verb that stand for the name. A name that only became a
 * pronoun is no loss, nor is one that told a noun apart and is said once already: `your GitHub project`.
 */
function replaced(pair: Pair, source: Unit, target: Unit, termRe: RegExp): { term: string; index: number }[] {
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

/** The sentences that correspond; both texts as a whole where there are not as many. */
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

/** Whether a name tells a noun apart: `the Docker image`, `la imagen de Docker`. */
function isModifier(text: string, at: number, term: string): boolean {
  const before = determinerRe.exec(text.slice(0, at))?.[0];
  if (before === undefined) return false;
  return /^d[eua]/i.test(before) || /^do /i.test(before) || /^ \p{Ll}/u.test(text.slice(at + term.length));
}

const nameRe = /(?<=[\p{Ll},;] )\p{Lu}\p{L}{2,}/gu;

function hasNewName(lang: string, source: Unit, target: Unit, sentence: string): boolean {
  // The words of a link are a title, with capitals of its own.
  const titles = target.atoms.map(({ label = '' }) => label).join('\n');
  const given = fold(everything(source));
  return [...sentence.matchAll(nameRe)].some(
    ([name]) =>
      !titles.includes(name) && !isFunctionWord(name, lang) && !given.includes(fold(name).slice(0, 4)),
  );
}

/** Whether a sentence that began with the name begins with other words before what followed the name. */
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

/** Whether a sentence that began with the name begins with a word that is the name in another spelling: `Órbita` for `Orbit`. */
function beginsAkin(before: string, term: string, after: string): boolean {
  const [first = ''] = after.match(/\p{L}+/u) ?? [];
  const [name, word] = [fold(term), fold(first)];
  return (
    before.startsWith(term) && first !== term && word.length > 3 && name.slice(0, 4) === word.slice(0, 4)
  );
}

/** Whether two words begin alike; of a short one, two letters. */
function isAkin(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length) < 4 ? 2 : 3;
  return a.length >= length && a.slice(0, length) === b.slice(0, length);
}

/** The text of a unit with its atoms: a term may have become code or a link. */
function everything(unit: Unit): string {
  return [
    unit.text.replaceAll(atomMark, ' '),
    ...unit.atoms.flatMap(({ value, label = '' }) => [value, label]),
  ].join('\n');
}
