/** Runs in the browser, without touching the document: the words of a query, with all records that match them. */
import type { Expand } from './query-expansion.ts';
import type { Engine, Hits } from './engine.ts';
import { findForms } from './forms.ts';
import { queryWords, discriminativeWords, type QueryWord, type QueryVariant } from './query-words.ts';
import type { Vocabulary } from './spelling.ts';

export interface ReadOptions {
  /** The reader may still be typing the last word. */
  isOpen?: boolean | undefined;
  /** Search each word as typed: no expansion, no correction. */
  isLiteral?: boolean | undefined;
}

/** A word of a query, with the records that contain it or one of its variants. */
export interface Term {
  word: QueryWord;
  hits: Hits;
  /** Its weight, up to 1. */
  share: number;
  /** The correction, if nothing matches the word as typed. */
  corrected?: string | undefined;
}

export interface QueryTools {
  vocabulary: Vocabulary;
  expand: Expand;
  isStopword: (word: string) => boolean;
  shareOf: (word: string) => number;
  engine: Engine;
}

/** Returns the content words of a query, each with its hits. */
export async function readQuery(
  query: string,
  { vocabulary, expand, isStopword, shareOf, engine }: QueryTools,
  { isOpen = false, isLiteral = false }: ReadOptions,
): Promise<Term[]> {
  const { words, compounds } = queryWords(query, isStopword);
  const used = discriminativeWords(words);
  const variants: QueryVariant[] = [
    ...compounds,
    ...formVariants(query, words),
    ...(isLiteral ? [] : expand(words)),
  ];
  return Promise.all(
    used.map(async (place): Promise<Term> => {
      const word = words[place]!;
      const share = shareOf(word.text);
      const own = variants.filter((variant) => variant.words.includes(place));
      const typed = await engine.ask(word.text);
      const isLast = isOpen && place === words.length - 1;
      const isKnown =
        typed.size > 0 &&
        (isLiteral ||
          word.isStopword ||
          /\d/.test(word.text) ||
          (isLast && vocabulary.hasBeginning(word.text)) ||
          vocabulary.hasLike(word.text));
      const others = await Promise.all(
        own.map(async ({ text, trust }) => weaker(await engine.ask(text), trust)),
      );
      const found = merge([...(isKnown ? [typed] : []), ...others]);
      const maySlip = !isLiteral && share === 1 && !isLast && !vocabulary.has(word.text);
      if (!maySlip) return { word, share, hits: found };
      const near = vocabulary.nearest(word.text);
      const meant = await Promise.all(
        near.map(async ({ word: text, cost }) => weaker(await engine.ask(text), 0.95 - 0.2 * cost)),
      );
      // A word that has hits may still be a typo. Its correction adds hits, but is not reported.
      if (found.size > 0) return { word, share, hits: merge([found, ...meant]) };
      return { word, share, hits: merge(meant), corrected: near[0]?.word };
    }),
  );
}

/** Returns the other ways to write figures and codes. */
function formVariants(query: string, words: readonly QueryWord[]): QueryVariant[] {
  return findForms(query).map(({ text, start, end }) => ({
    text,
    words: words.flatMap((word, place) => (word.start < end && word.end > start ? [place] : [])),
    trust: 1,
  }));
}

function weaker(hits: Hits, trust: number): Hits {
  return new Map([...hits].map(([record, { score, words }]) => [record, { score: score * trust, words }]));
}

/** Merges hits by record: the best score, and the positions of all hits. */
function merge(all: readonly Hits[]): Hits {
  if (all.length === 1) return all[0]!;
  const merged = new Map<number, { score: number; words: number[] }>();
  for (const hits of all)
    for (const [record, { score, words }] of hits) {
      const known = merged.get(record);
      merged.set(record, {
        score: Math.max(score, known?.score ?? 0),
        words: known ? [...known.words, ...words] : words,
      });
    }
  return merged;
}
