/** Runs in the browser, without touching the document: the table of a language, ready to be asked. */
import type { Lang } from '#i18n/languages.ts';
import { createExpansion, type Expand } from './concepts.ts';
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

export interface OpenTable {
  file: TableFile;
  records: RecordList;
  vocabulary: Vocabulary;
  expand: Expand;
  messages: MessageMatcher;
  /** Whether a folded word says nothing. */
  isStopword: (word: string) => boolean;
  /** Whether it says little elsewhere. */
  isQuiet: (word: string) => boolean;
  engine: Engine;
}

export function openTable(
  file: TableFile,
  lang: Lang,
  base: string,
  load: (address: string) => Promise<PagefindModule>,
): OpenTable {
  const stopwords = new Set(file.stopwords.split(' '));
  const isStopword = (word: string) => stopwords.has(word);
  const quiet = new Set(file.quiet.split(' '));
  const isQuiet = (word: string) => quiet.has(word);
  const vocabulary = createVocabulary(file.words, isStopword, (word) => isStopword(word) || isQuiet(word));
  const records = createRecordList(file, vocabulary.has);
  return {
    file,
    records,
    vocabulary,
    isStopword,
    isQuiet,
    expand: createExpansion(file.concepts, isStopword),
    messages: createMessageMatcher(file.messages, isStopword),
    engine: createEngine(lang, base, { table: file, records }, load),
  };
}
