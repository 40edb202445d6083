/** Used by the client and by what shows its answers. */
import type { Lang } from '#i18n/languages.ts';
import type { Evidence } from './evidence.ts';
import type { Excerpt } from './excerpt.ts';

export interface SearchAnswer {
  /** Articles that were found, before and after the filters. */
  total: number;
  found: number;
  /** Words that were taken for others, in the order of the query. */
  corrections: { typed: string; meant: string }[];
  /** Words that stand nowhere. */
  unknown: string[];
  /** How many words say something. */
  telling: number;
  /** Whether no article has all the words: those shown have some. */
  isRelaxed: boolean;
  /** Of a query in quotes: no text has it word for word. */
  hasPhraseMissed?: boolean;
  /** What the answer is by: a KB number, a known message, or words. */
  by: 'number' | 'message' | 'words';
  /** A number that was asked for and that no article has. */
  missingNumber?: string | undefined;
  /** What choosing one more value of a facet would show. Only who shows filters asks. */
  facets: () => Facets;
  /** Loads some more results, in order; empty when there are none left. */
  next: (count: number) => Promise<SearchResult[]>;
}

export interface Facets {
  topics: Facet[];
  products: Facet[];
  kinds: Facet[];
}

export interface Facet {
  id: string;
  count: number;
}

/** Ids of facets an article must have one of; an empty list asks for nothing. */
export interface Filters {
  topics?: readonly string[];
  products?: readonly string[];
  kinds?: readonly string[];
}

export interface SearchResult {
  kb: number;
  /** Below the base path; of an article elsewhere its address. */
  url: string;
  title: Excerpt;
  /** The language of title and excerpts, where it is not the one searched in. */
  foreignLang?: Lang | undefined;
  topic?: string | undefined;
  /** Day of the last change of its text. */
  revised?: string | undefined;
  excerpt: Excerpt;
  /** Why it stands first: its number or its message was given. */
  exact?: 'number' | 'message' | undefined;
  /** Of a number: the section or step asked for with it, as given; it may be a former id. */
  asked?: { section?: string | undefined; step?: string | undefined } | undefined;
  /** Of a message: how many of its words were found. */
  exactWords?: number | undefined;
  isElsewhere?: boolean;
  /** Of its first section, or of its head where it has none; absent where nothing was searched by words. */
  evidence?: Evidence | undefined;
  sections: SectionResult[];
}

export interface SectionResult {
  id: string;
  url: string;
  number?: number | undefined;
  title: Excerpt;
  lang?: Lang | undefined;
  excerpt: Excerpt;
  evidence: Evidence;
}
