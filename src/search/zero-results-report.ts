import type { Lang } from '#i18n/languages.ts';
import type { Glossary, GlossaryTerm } from '#schema/glossary.ts';
import type { CountedQuery } from './count-reports.ts';
import { fold } from './fold.ts';
import { weightedEditDistance } from './edit-distance.ts';
import { createVocabulary, type Vocabulary } from './spelling.ts';
import type { TableFile } from './table.ts';
import { unpackWords } from './word-list.ts';
import { words } from './words.ts';

/** A search or question without results. */
export interface ZeroResult extends CountedQuery {
  /** Its words that no article contains, each with glossary terms it may be a synonym of, and similar words of the articles. */
  unknown: { word: string; terms: string[]; near: string[] }[];
}

/**
 * The number of queries of a language, most frequent first, whose words are looked up. Strangers can fill a log, and each word
 * takes milliseconds.
 */
export const mostProposals = 200;

/**
 * Returns the queries without results, most frequent first, with proposals for each unknown word: glossary terms that share
 * a word with the query or resemble the unknown word, and similar words of the articles.
 */
export function zeroResultsReport(
  misses: Iterable<CountedQuery>,
  tables: ReadonlyMap<Lang, TableFile>,
  glossary: Glossary,
): ZeroResult[] {
  const known = new Map(
    [...tables].map(([lang, { words: list, stopwords, quiet, everyday }]) => {
      const common = new Set([stopwords, quiet, everyday].flatMap(unpackWords));
      const isCommon = (word: string) => common.has(word);
      return [
        lang,
        { isCommon, vocabulary: createVocabulary(unpackWords(list), isCommon, isCommon) },
      ] as const;
    }),
  );
  const looked = new Map<Lang, number>();
  return [...misses]
    .filter(({ lang }) => known.has(lang))
    .sort((a, b) => b.count - a.count || (a.lang + a.query < b.lang + b.query ? -1 : 1))
    .map((miss) => {
      const before = looked.get(miss.lang) ?? 0;
      looked.set(miss.lang, before + 1);
      if (before >= mostProposals) return { ...miss, unknown: [] };
      const { isCommon, vocabulary } = known.get(miss.lang)!;
      const all = words(miss.query).flatMap(({ parts }) => parts);
      const contentWords = all.filter((word) => !isCommon(word) && word.length > 2);
      // A name with digits, or a figure, is not a synonym of anything.
      const isUnknown = (word: string) => /^\p{L}+$/u.test(word) && !vocabulary.hasLike(word);
      const unknown = contentWords.filter(
        (word) => isUnknown(word) && !isInGlossary(word, miss.lang, glossary),
      );
      const others = new Set(contentWords.filter((word) => !unknown.includes(word)));
      return {
        ...miss,
        unknown: [...new Set(unknown)].map((word) => ({
          word,
          terms: termsLike(word, others, miss.lang, glossary),
          near: wordsLike(word, vocabulary),
        })),
      };
    });
}

/** Whether the glossary has a word as a term of its own, so that the search knows it even if no text contains it. */
function isInGlossary(word: string, lang: Lang, { terms }: Glossary): boolean {
  return terms.some((entry) => {
    const term = entry[lang] as GlossaryTerm | undefined;
    return term && [term.term, ...term.accepted, ...term.synonyms].some((form) => fold(form) === word);
  });
}

/** Returns the words of the articles that the reader may have meant. */
function wordsLike(word: string, vocabulary: Vocabulary): string[] {
  return vocabulary
    .nearest(word)
    .map((near) => near.word)
    .filter(
      (near) => weightedEditDistance(word, fold(near), closeTo) <= Math.min(closeTo, word.length * 0.3),
    );
}

const closeTo = 1.5;
const mostTerms = 3;

function termsLike(word: string, others: ReadonlySet<string>, lang: Lang, { terms }: Glossary): string[] {
  const found = terms.flatMap((entry) => {
    const term = entry[lang] as GlossaryTerm | undefined;
    if (!term) return [];
    const wordsOf = (texts: readonly string[]) => texts.flatMap((text) => fold(text).split(/\s+/));
    const own = wordsOf([term.term, ...term.accepted]);
    const isLike = [...own, ...wordsOf(term.synonyms)].some(
      (form) => form.length > 4 && weightedEditDistance(word, form, closeTo) <= closeTo,
    );
    const shared = own.filter((form) => others.has(form)).length;
    return isLike || shared > 0 ? [{ id: entry.id, rank: (isLike ? 10 : 0) + shared / own.length }] : [];
  });
  return found
    .sort((a, b) => b.rank - a.rank)
    .slice(0, mostTerms)
    .map(({ id }) => id);
}
