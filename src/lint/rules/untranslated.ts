import { offsetAt } from '#article/positions.ts';
import { isFunctionWord, languageScore, wordCount } from '../compare/language-score.ts';
import { atomMark, type LintDocument, type Unit } from '../document.ts';
import { excerpt, unitName } from '../excerpt.ts';
import type { Pair } from '../pair.ts';
import { localeLanguages, localeDataOf } from '../locales/registry.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'untranslated',
  summary: 'No passage of a translation is still in the language of the source.',
  severity: 'error',
  scope: 'pair',
  check(pair, report) {
    const from = localeDataOf(pair.source.lang).name;
    const to = localeDataOf(pair.target.lang).name;
    for (const [i, j] of pair.alignment.pairs) {
      const [source, target] = [pair.source.units[i]!, pair.target.units[j]!];
      if (!isUntranslated(pair, source, target)) continue;
      report({
        range: target.range,
        message: `Unexpected ${unitName(target)}${excerpt(target)} in ${from}, expected ${to}`,
        hint: `Translate it into ${to}.`,
        related: { range: source.range, message: `the text in ${from}` },
      });
    }
  },
});

/** Judged by the words every sentence needs, not by being identical: names and commands are the same everywhere. */
function isUntranslated(pair: Pair, source: Unit, target: Unit): boolean {
  const [given, said] = [plain(source), plain(target)];
  if (!seemsForeign(pair, given, said)) return false;
  if (isTitle(pair.target, target)) return false;
  if (given === said && (spellsOut(pair.target, target) || isCitation(pair.target, target))) return false;
  const labels = sharedLabels(pair, source, target);
  const [a, b] = [given, said].map((text) => labels.reduce((left, label) => left.replace(label, ' '), text));
  // Beside a title that both have, a few words are not to be told by their language: others are a translation.
  if (labels.length > 0 && a !== b && wordCount(b!) < 3) return false;
  return seemsForeign(pair, withoutLabels(given, labels), withoutLabels(said, labels));
}

function seemsForeign(pair: Pair, given: string, said: string): boolean {
  const words = wordCount(said);
  if (words < 3) return false;
  const foreign = languageScore(said, pair.source.lang, pair.target.lang);
  if (foreign < 2 && said !== given) return false;
  const isKnown = localeLanguages.includes(pair.target.lang.split('-')[0]!);
  if (!isKnown && foreign < leastShare * words && !sharesWords(given, said)) return false;
  const own = languageScore(said, pair.target.lang, pair.source.lang);
  if (words >= 5 && foreign >= 2 && foreign > 1.5 * own) return !isOwnSentence(pair, given, said);
  if (own > 0 || said !== given) return false;
  const small = said.match(smallWordRe)?.length ?? 0;
  return (words >= 4 && foreign >= 2) || (words >= 5 && foreign >= 1 && small >= 3) || small >= 5;
}

/** Of the words of a sentence, as many are function words of its language; of those of another one, hardly half as many. */
const leastShare = 0.4;

/**
 * Whether most words of a passage are words of its source. What else a language without a locale data of its own has in common with
 * the source's, such as Dutch `is` and `of`, is not known.
 */
function sharesWords(given: string, said: string): boolean {
  const [there, here] = [given, said].map((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const words = new Set(there);
  return here!.filter((word) => words.has(word)).length * 2 > here!.length;
}

/** Words that are no names. */
const smallWordRe = /(?<![\p{L}\p{N}_.@/-])\p{Ll}{3,}(?![\p{L}\p{N}_@/]|\.\p{L})/gu;

function plain(unit: Unit): string {
  return unit.text
    .replaceAll(atomMark, ' ')
    .replace(/\{[^{}]*\}|<[^<>]*>|["“«][^"”»]*["”»]/g, ' ')
    .trim();
}

/**
 * Whether a sentence has enough words of its own, between names of the source's language: words that the source does not
 * have, none of which that language needs.
 */
function isOwnSentence({ source }: Pair, before: string, text: string): boolean {
  const wordsOf = (of: string) => of.toLowerCase().match(/\p{L}+/gu) ?? [];
  const given = new Set(wordsOf(before));
  const words = wordsOf(text);
  const own = words.filter((word) => word.length > 1 && !given.has(word));
  return (
    own.length >= 3 &&
    own.length * 5 >= words.length &&
    !own.some((word) => isFunctionWord(word, source.lang))
  );
}

/**
 * Whether a passage is the title of a work: a link to another site in which the words begin with a capital, alone or with what a
 * bibliography adds, or one in a list of such links.
 */
function isTitle(document: LintDocument, unit: Unit): boolean {
  if (unit.kind === 'heading' || !isOutsideLink(unit)) return false;
  const isListed = [unit.index - 1, unit.index + 1].some((index) => {
    const other = document.units[index];
    return other?.kind === 'item' && isOutsideLink(other);
  });
  const links = unit.atoms.filter(({ kind }) => kind === 'link');
  return (
    (unit.kind === 'item' && isListed) || links.every(({ label = '' }) => hasCapitals(label, document.lang))
  );
}

/** Whether a passage is hardly more than links to other sites. */
function isOutsideLink(unit: Unit): boolean {
  const links = unit.atoms.filter(({ kind }) => kind === 'link');
  if (links.length === 0 || links.some(({ value }) => !/^https?:/.test(value))) return false;
  const rest = links.reduce((text, { label = '' }) => text.replace(label, ' '), plain(unit));
  return (rest.match(smallWordRe)?.length ?? 0) < 4;
}

function hasCapitals(label: string, lang: string): boolean {
  const words = (label.match(/\p{L}{4,}/gu) ?? []).filter((word) => !isFunctionWord(word, lang));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length >= 2 && capitals.length >= 0.5 * words.length;
}

/** Whether a passage names a work: with the year it is of, and its title in italics or between quotation marks. */
function isCitation(document: LintDocument, { range, text }: Unit): boolean {
  if (!/\b(?:19|20)\d\d[a-z]?\b/.test(text)) return false;
  const raw = document.text.slice(
    offsetAt(document.lineStarts, range.start),
    offsetAt(document.lineStarts, range.end),
  );
  const titles = [
    ...raw.matchAll(/(?<![\p{L}\p{N}*_])([*_])([^*_\n]+)\1(?![\p{L}\p{N}*_])|["“«]([^"”»\n]+)["”»]/gu),
  ];
  return titles.some(([, , italic, quoted]) => hasCapitals(italic ?? quoted ?? '', document.lang));
}

/** Whether a passage says what letters stand for, by marking them: `**g**reater`. */
function spellsOut({ text, lineStarts }: LintDocument, { range }: Unit): boolean {
  const raw = text.slice(offsetAt(lineStarts, range.start), offsetAt(lineStarts, range.end));
  return (raw.match(/(?<![\p{L}\p{N}])(`|\*\*|__|\*)\p{L}{1,2}\1\p{L}/gu)?.length ?? 0) >= 2;
}

const longestLabel = 6;
const labelRe = /(?<![\p{L}\p{N}*_])(\*\*|__|\*|_)(?=\S)((?:(?!\1)[^\n])+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;

/** What both languages have in bold, italics or as keys: labels of a program that is not translated. */
function sharedLabels({ source, target }: Pair, a: Unit, b: Unit): string[] {
  const given = new Set(labelsIn(source, a));
  return labelsIn(target, b).filter((label) => given.has(label) && wordCount(label) <= longestLabel);
}

function labelsIn({ text, lineStarts }: LintDocument, { range, atoms }: Unit): string[] {
  const raw = text.slice(offsetAt(lineStarts, range.start), offsetAt(lineStarts, range.end));
  const keys = atoms.filter(({ kind }) => kind === 'kbd').map(({ value }) => value);
  return [...[...raw.matchAll(labelRe)].map((match) => match[2]!), ...keys];
}

/** A text without labels; all of it where nothing else would be left. */
function withoutLabels(text: string, labels: readonly string[]): string {
  const rest = labels.reduce((left, label) => left.replace(label, ' '), text);
  return wordCount(rest) >= 3 ? rest : text;
}
