/** Runs in the browser, without touching the document. */
import type { Lang } from '#i18n/languages.ts';
import { fold } from './fold.ts';
import { isName } from './names.ts';
import { stem } from './stem.ts';
import type { TableFile } from './table.ts';

/** The words a language's table knows. A word is named by the number of its postings. */
export interface Lexicon {
  lang: Lang;
  /** As they are written, by position; `folded` has the same words in the same order, sorted. */
  surfaces: string[];
  folded: string[];
  /** Postings of the word at a position. */
  idAt: (position: number) => number;
  /** Postings of a folded word, whatever its form. */
  find: (word: string) => number | undefined;
  stemOf: (id: number) => string;
  /** The folded words of some postings. */
  formsOf: (id: number) => string[];
  /** Postings of a stem of this language. A stem is not stemmed again: that may change it. */
  findStem: (stem: string) => number | undefined;
  /** Whether a folded word stands in the texts in just this form. */
  has: (word: string) => boolean;
  /** Positions of words that begin with a folded text, at most `most`. */
  beginningWith: (start: string, most: number) => number[];
  /** Makes the names of a file known, by its number in the table. */
  addNames: (file: number, names: readonly string[]) => void;
  /** Postings of a name of a file. */
  idOfName: (file: number, place: number) => number;
  /** Postings of known names that begin with a folded text, at most `most`. */
  namesBeginningWith: (start: string, most: number) => number[];
}

export function createLexicon({ lang, words, names: files }: TableFile): Lexicon {
  const surfaces = words === '' ? [] : words.split(' ');
  const folded = surfaces.map(fold);
  const idByStem = new Map<string, number>();
  const ids = new Uint32Array(folded.length);
  folded.forEach((word, position) => {
    const key = stem(word, lang);
    const id = idByStem.get(key) ?? idByStem.size;
    idByStem.set(key, id);
    ids[position] = id;
  });
  const stems = [...idByStem.keys()];
  const idByName = new Map<string, number>();
  const nameById = new Map<number, string>();
  const idOfName = (file: number, place: number) =>
    files.slice(0, file).reduce((sum, [, count]) => sum + count, stems.length) + place;
  return {
    lang,
    surfaces,
    folded,
    idAt: (position) => ids[position]!,
    find: (word) => (isName(word) ? idByName.get(word) : idByStem.get(stem(word, lang))),
    stemOf: (id) => stems[id] ?? stem(nameById.get(id)!, lang),
    formsOf: (id) => folded.filter((_, position) => ids[position] === id),
    findStem: (key) => idByStem.get(key),
    has: (word) => folded[lowerBound(folded, word)] === word,
    beginningWith: (start, most) => {
      const found: number[] = [];
      for (let at = lowerBound(folded, start); found.length < most && folded[at]?.startsWith(start); at++)
        found.push(at);
      return found;
    },
    addNames: (file, names) => {
      const first = idOfName(file, 0);
      names.forEach((name, place) => {
        idByName.set(name, first + place);
        nameById.set(first + place, name);
      });
    },
    idOfName,
    namesBeginningWith: (start, most) =>
      [...idByName].flatMap(([name, id]) => (name.startsWith(start) ? [id] : [])).slice(0, most),
  };
}

function lowerBound(sorted: string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
