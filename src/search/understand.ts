/** Runs in the browser, without touching the document. */
import type { Lang } from '#i18n/languages.ts';
import { isForeign, markForeignStopwords } from './foreign-words.ts';
import type { Lexicon } from './lexicon.ts';
import { isName } from './names.ts';
import { queryWords, type QueryWords } from './query-words.ts';
import {
  begunReadings,
  correctedReadings,
  relatedReadings,
  typedReadings,
  type Reading,
} from './readings.ts';
import type { OpenTable, Shelf } from './shelf.ts';
import { synonymReadings } from './synonyms.ts';
import { doubtfulWords, unknownWords } from './unknown-words.ts';

export interface Understanding {
  query: QueryWords;
  readings: Reading[];
  corrections: { typed: string; meant: string; start: number; end: number }[];
  /** Words that nothing was found for. */
  unknown: string[];
}

export interface UnderstandOptions {
  /** The last word may still be in the making. */
  isOpen?: boolean | undefined;
  /** Take every word as it is typed. */
  isLiteral?: boolean | undefined;
}

// A small site's other tables cost less than a wrong correction.
const smallTable = 3000;
const closeSlip = 0.75;
const nearSlip = 0.83;

/** What a query may mean, in the words of the site. Words this language does not know are looked up in the others. */
export async function understand(
  text: string,
  { file, lexicon, forms }: OpenTable,
  shelf: Shelf,
  { isOpen = false, isLiteral = false }: UnderstandOptions,
): Promise<Understanding> {
  const others = file.langs.filter((lang) => lang !== file.lang);
  const query = queryWords(text, file.lang);
  await shelf.fetchNames(file.lang, namesIn(query, lexicon, isOpen));
  const begun = begunReadings(query, lexicon, isOpen);
  const sure = [...typedReadings(query, lexicon), ...synonymReadings(query, lexicon, forms), ...begun];
  markForeignStopwords(query, sure, others);
  const unknown = unknownWords(query, sure);
  const readings = [...sure, ...relatedReadings(query, lexicon, unknown)];
  const doubtful = isLiteral ? [] : doubtfulWords(query, lexicon);
  if (file.shards.length > 1) dropStopwords(query, readings);
  const corrected = isLiteral ? [] : correctedReadings(query, lexicon, unknown);
  const isClose = [...unknown].every((word) =>
    corrected.some((reading) => reading.from === word && reading.trust >= closeSlip),
  );
  const isSmall = lexicon.folded.length < smallTable;
  if (unknown.size > 0 ? isSmall || !isClose : isSmall && isForeign(query, readings)) {
    // Needed whatever the other languages know; a failure shows where they are read.
    shelf
      .fetchPostings(
        file.lang,
        readings.flatMap(({ ids }) => ids),
      )
      .catch(() => {});
    const foreign = (
      await Promise.all(others.map((lang) => foreignReadings(query, lang, shelf, unknown)))
    ).flat();
    readings.push(...foreign);
    for (const { from, to, kind } of foreign)
      if (kind === 'translation') for (let word = from; word < to; word++) unknown.delete(word);
  }
  // A slip may look like a word of another language: a near one counts beside it.
  const used = [
    ...corrected.filter(({ from, trust }) => unknown.has(from) || trust >= nearSlip),
    ...correctedReadings(query, lexicon, doubtful).filter(({ trust }) => trust >= closeSlip),
  ];
  return {
    query,
    readings: [...readings, ...used],
    corrections: shownCorrections(query, used, readings),
    unknown: [...unknown]
      .filter((word) => ![...readings, ...used].some(({ from, to }) => from <= word && word < to))
      .map((word) => query.words[word]!.text),
  };
}

/** What may be a name, or the beginning of one. */
function namesIn({ words, compounds }: QueryWords, lexicon: Lexicon, isOpen: boolean): string[] {
  const last = words.at(-1)?.text ?? '';
  const isBegun = isOpen && last.length > 1 && lexicon.beginningWith(last, 1).length === 0;
  const all = [...words, ...compounds].map(({ text }) => text).filter(isName);
  return isBegun ? [...all, last] : all;
}

/** On a big site words that say nothing are not worth a file each, where others say something. */
function dropStopwords({ words }: QueryWords, readings: Reading[]): void {
  const isTelling = ({ from, to }: Reading) => words.slice(from, to).some(({ isStopword }) => !isStopword);
  const telling = readings.filter(isTelling);
  if (telling.length > 0) readings.splice(0, readings.length, ...telling);
}

/** The words as another language of the site knows them. Items have the same numbers there, so its places are ours. */
async function foreignReadings(
  query: QueryWords,
  lang: Lang,
  shelf: Shelf,
  unknown: ReadonlySet<number>,
): Promise<Reading[]> {
  const { lexicon } = await shelf.table(lang);
  await shelf.fetchNames(lang, namesIn(query, lexicon, false));
  const weaker = (reading: Reading, kind: Reading['kind']): Reading => ({
    ...reading,
    trust: reading.trust * 0.8,
    kind,
  });
  return [
    ...typedReadings(query, lexicon).map((reading) => weaker(reading, 'translation')),
    ...relatedReadings(query, lexicon, unknown).map((reading) => weaker(reading, 'related')),
  ];
}

function shownCorrections(
  { words }: QueryWords,
  corrected: readonly Reading[],
  readings: readonly Reading[],
): Understanding['corrections'] {
  const isRelated = (word: number) => readings.some(({ from, kind }) => from === word && kind === 'related');
  const firsts = corrected.filter(
    ({ from, trust }, index) =>
      corrected.findIndex((other) => other.from === from) === index &&
      (trust >= closeSlip || !isRelated(from)),
  );
  return firsts.map(({ from, shown }) => {
    const { text, start, end } = words[from]!;
    return { typed: text, meant: shown!, start, end };
  });
}
