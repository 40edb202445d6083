import type { CompiledArticle } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Glossary } from '#schema/glossary.ts';
import { itemTexts } from './item-texts.ts';
import { createTermReader, spaceRe, type Term } from './read-terms.ts';
import { referralsOf } from './referrals.ts';
import { weights, type WeightedText } from './weighted-text.ts';

/** What the tables of a language take from the texts of an article. Numbers in rows; the size of a row comes before it. */
export interface ArticleDigest {
  /** Words as they are written, in small letters, each once, in the order they come; the lists below name them by place. */
  words: string[];
  /** The stem of each word, by its place in `places`; stems are numbered as they come. */
  stems: Uint16Array;
  /** A row for each stem, where it stands: item of the article and weight, item and weight. */
  places: Uint16Array;
  /** The words in the order of the text, a row for each item that has some: its number, then words by place. */
  runs: Uint16Array;
  /** Items that send the reader on, and the numbers of the articles they send to. */
  referrals: [item: number, kb: number][];
}

/** What takes articles of a language apart; it remembers the words it has seen. */
export function createDigester(lang: Lang, glossary: Glossary): (article: CompiledArticle) => ArticleDigest {
  const digestOf = createTextDigester(lang);
  return (article) => ({
    ...digestOf(itemTexts(article, lang, glossary)),
    referrals: referralsOf(article),
  });
}

/** The same for texts by item. */
export function createTextDigester(
  lang: Lang,
): (items: readonly (readonly WeightedText[])[]) => Omit<ArticleDigest, 'referrals'> {
  const read = createTermReader(lang);
  return (items) => {
    const places = createPlaces();
    const runs = items.flatMap((texts, item) =>
      texts.length === 0
        ? []
        : [[item, ...texts.flatMap(({ text, weight }) => placesIn(text, weight, item))]],
    );
    return { ...places.all(), runs: toRows(runs) };

    function placesIn(text: string, weight: number, item: number): number[] {
      const run: number[] = [];
      for (const raw of text.split(spaceRe)) {
        const { terms, parts } = read(raw);
        for (const term of terms) {
          // What says nothing in running text may say something in a title.
          if (!term.isStopword || weight >= weights.summary) places.add(term, item, weight);
        }
        for (const part of parts) run.push(places.numberOf(part));
      }
      return run;
    }
  };
}

function createPlaces() {
  const stemNumbers = new Map<string, number>();
  const words: string[] = [];
  const stems: number[] = [];
  const places: number[][] = [];
  const numberOf = (term: Term): number => {
    // The words of an article know their numbers in it: a list to look them up in would take a third of all the time.
    if (term.owner === words) return term.number;
    term.owner = words;
    term.number = words.length;
    words.push(term.surface);
    const stemNumber = stemNumbers.get(term.stem) ?? stemNumbers.size;
    stemNumbers.set(term.stem, stemNumber);
    places[stemNumber] ??= [];
    stems.push(stemNumber);
    return term.number;
  };
  return {
    numberOf,
    add: (term: Term, item: number, weight: number) => {
      const place = places[stems[numberOf(term)]!]!;
      const last = place.length - 2;
      if (last < 0 || place[last] !== item) place.push(item, weight);
      else place[last + 1] = Math.min(15, Math.max(place[last + 1]!, weight) + 0.25);
    },
    all: () => ({ words, stems: Uint16Array.from(stems), places: toRows(places) }),
  };
}

/** Rows with their sizes before them; of a weight in quarters only the whole ones. */
function toRows(rows: readonly (readonly number[])[]): Uint16Array {
  const numbers = new Uint16Array(rows.reduce((sum, row) => sum + 1 + row.length, 0));
  let at = 0;
  for (const row of rows) {
    numbers[at++] = row.length;
    for (const number of row) numbers[at++] = number;
  }
  return numbers;
}
