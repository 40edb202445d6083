import type { Lang } from '#i18n/languages.ts';
import { fold } from './fold.ts';
import { isName } from './names.ts';
import { hashWord } from './phrases.ts';
import { stem } from './stem.ts';
import type { Postings } from './table.ts';

/** A word as it is written. */
export interface SiteWord {
  surface: string;
  form: Form;
  /** How many articles write it so. */
  articles: number;
  hash: number;
}

/** All ways to write a word that are the same without accents. */
export interface Form {
  folded: string;
  isName: boolean;
  /** Of its stem. */
  postings: Postings;
  surfaces: SiteWord[];
}

export interface SiteWords {
  /** The words of a text, each of which is known from then on. */
  read: (surfaces: readonly string[]) => SiteWord[];
  forms: () => Iterable<Form>;
}

/** The words of a site in one language. Each is folded and stemmed once, however many articles have it. */
export function createSiteWords(lang: Lang): SiteWords {
  const known = new Map<string, SiteWord>();
  const forms = new Map<string, Form>();
  const byStem = new Map<string, Postings>();
  const open = (surface: string): SiteWord => {
    const folded = fold(surface);
    const form = forms.get(folded) ?? openForm(folded);
    const word: SiteWord = { surface, form, articles: 0, hash: hashWord(folded) };
    form.surfaces.push(word);
    known.set(surface, word);
    return word;
  };
  const openForm = (folded: string): Form => {
    const key = isName(folded) ? folded : stem(folded, lang);
    const postings = byStem.get(key) ?? { items: [], weights: [] };
    byStem.set(key, postings);
    const form: Form = { folded, isName: isName(folded), postings, surfaces: [] };
    forms.set(folded, form);
    return form;
  };
  return {
    read: (surfaces) => surfaces.map((surface) => known.get(surface) ?? open(surface)),
    forms: () => forms.values(),
  };
}
