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

/**
 * Tells whether a passage is in the language of the source. Function words decide, not identical text, because names
 * and commands are the same everywhere.
 */
function isUntranslated(pair: Pair, source: Unit, target: Unit): boolean {
  const [sourceText, targetText] = [plain(source), plain(target)];
  if (!seemsForeign(pair, sourceText, targetText)) return false;
  if (isTitle(pair.target, target)) return false;
  if (sourceText === targetText && (spellsOut(pair.target, target) || isCitation(pair.target, target)))
    return false;
  const labels = sharedLabels(pair, source, target);
  const [a, b] = [sourceText, targetText].map((text) =>
    labels.reduce((left, label) => left.replace(label, ' '), text),
  );
  // Next to a title that both languages have, a few words do not identify a language. If they differ, they are a translation.
  if (labels.length > 0 && a !== b && wordCount(b!) < 3) return false;
  return seemsForeign(pair, withoutLabels(sourceText, labels), withoutLabels(targetText, labels));
}

function seemsForeign(pair: Pair, sourceText: string, targetText: string): boolean {
  const words = wordCount(targetText);
  if (words < 3) return false;
  const foreign = languageScore(targetText, pair.source.lang, pair.target.lang);
  if (foreign < 2 && targetText !== sourceText) return false;
  const isKnown = localeLanguages.includes(pair.target.lang.split('-')[0]!);
  if (!isKnown && foreign < leastShare * words && !sharesWords(sourceText, targetText)) return false;
  const own = languageScore(targetText, pair.target.lang, pair.source.lang);
  if (words >= 5 && foreign >= 2 && foreign > 1.5 * own) return !isOwnSentence(pair, sourceText, targetText);
  if (own > 0 || targetText !== sourceText) return false;
  const small = targetText.match(smallWordRe)?.length ?? 0;
  return (words >= 4 && foreign >= 2) || (words >= 5 && foreign >= 1 && small >= 3) || small >= 5;
}

/**
 * Shares of function words: at least this share in the sentence's own language, and less than half of it in another
 * language.
 */
const leastShare = 0.4;

/**
 * Tells whether most words of a passage are words of its source. Without locale data, it is unknown which other words
 * the two languages share, such as Dutch `is` and `of`.
 */
function sharesWords(sourceText: string, targetText: string): boolean {
  const [there, here] = [sourceText, targetText].map((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const words = new Set(there);
  return here!.filter((word) => words.has(word)).length * 2 > here!.length;
}

/** Matches words that are not names. */
const smallWordRe = /(?<![\p{L}\p{N}_.@/-])\p{Ll}{3,}(?![\p{L}\p{N}_@/]|\.\p{L})/gu;

function plain(unit: Unit): string {
  return unit.text
    .replaceAll(atomMark, ' ')
    .replace(/(?<![\p{L}\d])\p{L}*\d[\p{L}\d]*/gu, ' ')
    .replace(/\$\$[^$]+\$\$|\$(?=[^$\n\\]*\\)[^$\n]*\$/g, ' ')
    .replace(/\{[^{}]*\}|<[^<>]*>|["“«][^"”»]*["”»]/g, ' ')
    .trim();
}

/**
 * Tells whether a sentence has enough words that the source lacks and that are not function words of the source's
 * language, between names in that language.
 */
function isOwnSentence({ source }: Pair, before: string, text: string): boolean {
  const wordsOf = (of: string) => of.toLowerCase().match(/\p{L}+/gu) ?? [];
  const sourceWords = new Set(wordsOf(before));
  const words = wordsOf(text);
  const own = words.filter((word) => word.length > 1 && !sourceWords.has(word));
  return (
    own.length >= 3 &&
    own.length * 5 >= words.length &&
    !own.some((word) => isFunctionWord(word, source.lang))
  );
}

/**
 * Tells whether a passage is the title of a work: a link to another site with capitalised words, alone, with
 * bibliographic data, or in a list of such links.
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

/** Tells whether a passage is little more than links to other sites. */
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

/** Tells whether a passage cites a work: with its year, and its title in italics or quotation marks. */
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

/** Tells whether a passage explains an abbreviation by marking letters: `**g**reater`. */
function spellsOut({ text, lineStarts }: LintDocument, { range }: Unit): boolean {
  const raw = text.slice(offsetAt(lineStarts, range.start), offsetAt(lineStarts, range.end));
  return (raw.match(/(?<![\p{L}\p{N}])(`|\*\*|__|\*)\p{L}{1,2}\1\p{L}/gu)?.length ?? 0) >= 2;
}

const longestLabel = 6;
const labelRe = /(?<![\p{L}\p{N}*_])(\*\*|__|\*|_)(?=\S)((?:(?!\1)[^\n])+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;

/** Returns the texts that both languages have in bold, in italics or as keys: labels of a program that is not translated. */
function sharedLabels({ source, target }: Pair, a: Unit, b: Unit): string[] {
  const sourceLabels = new Set(labelsIn(source, a));
  return labelsIn(target, b).filter((label) => sourceLabels.has(label) && wordCount(label) <= longestLabel);
}

function labelsIn({ text, lineStarts }: LintDocument, { range, atoms }: Unit): string[] {
  const raw = text.slice(offsetAt(lineStarts, range.start), offsetAt(lineStarts, range.end));
  const keys = atoms.filter(({ kind }) => kind === 'kbd').map(({ value }) => value);
  return [...[...raw.matchAll(labelRe)].map((match) => match[2]!), ...keys];
}

/** Returns a text without labels, or the whole text if nothing else is left. */
function withoutLabels(text: string, labels: readonly string[]): string {
  const rest = labels.reduce((left, label) => left.replace(label, ' '), text);
  return wordCount(rest) >= 3 ? rest : text;
}
