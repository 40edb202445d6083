/** Runs in the browser, without touching the document: the table of a language, unpacked for queries. */
import type { Lang } from '#i18n/languages.ts';
import { createBestBets, type FindBets } from './best-bets.ts';
import { createQueryExpansion, type Expand } from './query-expansion.ts';
import {
  createEngine,
  createRecordList,
  type Engine,
  type PagefindModule,
  type RecordList,
} from './engine.ts';
import { createMessageMatcher, type MessageMatcher } from './messages.ts';
import { createVocabulary, type Vocabulary } from './spelling.ts';
import type { TableFile } from './table.ts';
import { unpackWords } from './word-list.ts';

export interface OpenTable {
  file: TableFile;
  records: RecordList;
  vocabulary: Vocabulary;
  expand: Expand;
  messages: MessageMatcher;
  /** Whether a folded word is a stopword. */
  isStopword: (word: string) => boolean;
  /** Whether a folded word is a stopword, or frequent enough to get a low weight. */
  isCommon: (word: string) => boolean;
  /** Returns the weight of a folded word, up to 1. */
  shareOf: (word: string) => number;
  bestBets: FindBets;
  engine: Engine;
}

/** The weights of frequent words. */
const quietShare = 0.2;
const everydayShare = 0.7;

/** Unpacks the table of a language. Pagefind itself is loaded by the first query. */
export function openTable(
  file: TableFile,
  lang: Lang,
  base: string,
  load: (address: string) => Promise<PagefindModule>,
): OpenTable {
  const stopwords = new Set(unpackWords(file.stopwords));
  const isStopword = (word: string) => stopwords.has(word);
  const quiet = new Set(unpackWords(file.quiet));
  const everyday = new Set(unpackWords(file.everyday));
  const isCommon = (word: string) => isStopword(word) || quiet.has(word);
  const shareOf = (word: string) => (isCommon(word) ? quietShare : everyday.has(word) ? everydayShare : 1);
  const vocabulary = createVocabulary(unpackWords(file.words), isStopword, (word) => shareOf(word) < 1);
  const records = createRecordList(file, vocabulary.has);
  return {
    file,
    records,
    vocabulary,
    isStopword,
    isCommon,
    shareOf,
    expand: createQueryExpansion(file.concepts, isStopword, vocabulary.hasLike),
    messages: createMessageMatcher(file.messages, isStopword),
    bestBets: createBestBets(file.answers, isStopword),
    engine: createEngine(lang, base, { table: file, records }, load),
  };
}
