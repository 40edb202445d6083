/** Runs in the browser, without touching the document: what was found, as it is shown. */
import type { SearchResult, SectionResult } from './answer.ts';
import type { Card, CardSection } from './cards.ts';
import { excerptOf, markWords, type MarkedPhrase } from './excerpt.ts';
import type { Findings, Found } from './find.ts';
import type { OpenTable, Shelf } from './shelf.ts';
import { stem } from './stem.ts';
import type { Lang } from '#i18n/languages.ts';
import { withBase } from '#i18n/urls/base.ts';
import { articlePath } from '#i18n/urls/pages.ts';

export interface Results {
  length: number;
  /** How many of them are published elsewhere. */
  elsewhere: number;
  load: (from: number, to: number) => Promise<SearchResult[]>;
}

const mostSections = 3;
/** Readings below this are worth looking up, but marking them would puzzle the reader. */
const markedTrust = 0.5;

export function createResults(
  findings: Findings,
  found: readonly Found[],
  { file, lexicon }: OpenTable,
  shelf: Shelf,
  base: string,
): Results {
  const marks = phrasesOf(findings, lexicon.stemOf, file.lang);
  const external = file.external
    .filter(([kb]) => String(kb) === findings.number?.id)
    .map(([kb, url, title]): SearchResult => ({
      kb,
      url,
      title: [{ text: title, isFound: false }],
      excerpt: [],
      exact: 'number',
      isElsewhere: true,
      sections: [],
    }));
  const show = async (entry: Found): Promise<SearchResult> => {
    const kb = file.kbs[entry.article]!;
    const card = await shelf.card(file.lang, kb);
    const { number } = findings;
    const named =
      entry.exact === 'number' ? card.sections.findIndex(({ id }) => id === number?.section) + 1 : 0;
    const places = named > 0 ? [named, ...entry.places] : entry.places;
    const url = withBase(base, articlePath(file.lang, kb));
    return {
      kb,
      url,
      title: markWords(card.title, marks),
      foreignLang: card.lang === file.lang ? undefined : card.lang,
      topic: file.topics[file.facets[entry.article]![3]],
      excerpt: markWords(card.summary, marks),
      exact: entry.exact,
      sections: places
        .slice(0, mostSections)
        .map((place) => sectionResult(card.sections[place - 1]!, url, card, marks)),
    };
  };
  return {
    length: external.length + found.length,
    elsewhere: external.length,
    load: async (from, to) => {
      const own = found.slice(Math.max(0, from - external.length), Math.max(0, to - external.length));
      return [...external.slice(from, to), ...(await Promise.all(own.map(show)))];
    },
  };
}

function sectionResult(
  section: CardSection,
  url: string,
  card: Card,
  marks: readonly MarkedPhrase[],
): SectionResult {
  const { id, number, title, text } = section;
  return {
    id,
    url: `${url}#${id}`,
    number,
    title: markWords(title, marks),
    lang: section.lang === card.lang ? undefined : section.lang,
    excerpt: excerptOf(text, marks),
  };
}

/** What to mark: of a known message its words, else everything the query was read as with some trust. */
function phrasesOf(
  { query, readings, messageWords }: Findings,
  stemOf: (id: number) => string,
  lang: Lang,
): MarkedPhrase[] {
  if (messageWords.length > 0) return messageWords.map((word) => ({ lang, stems: [stem(word, lang)] }));
  return readings.flatMap((reading): MarkedPhrase[] => {
    const typed = query.words.slice(reading.from, reading.to).filter(({ isStopword }) => !isStopword);
    if (reading.trust < markedTrust || typed.length === 0) return [];
    if (reading.lang === lang) return [{ lang, stems: reading.ids.map(stemOf) }];
    return [{ lang: reading.lang, stems: typed.map(({ text }) => stem(text, reading.lang)) }];
  });
}
