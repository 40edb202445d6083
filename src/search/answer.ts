/** Types of search answers, for the client and for the scripts that show them. */
import type { Lang } from '#i18n/languages.ts';
import type { Evidence } from './evidence.ts';
import type { Excerpt } from './excerpt.ts';

export interface SearchAnswer {
  /** The number of matching articles: `total` after the filters, `found` before them. */
  total: number;
  found: number;
  /** Corrected words, in the order of the query. */
  corrections: { typed: string; meant: string }[];
  /** Words without any hit. */
  unknown: string[];
  /** The number of content words. */
  contentWords: number;
  /** Whether no article contains all the words, so that articles with some of them are shown. */
  isRelaxed: boolean;
  /** Whether the query is a phrase in quotes that no text contains. */
  hasPhraseMissed?: boolean;
  /** What the first result matches: a KB number, a known message, or words. */
  by: 'number' | 'message' | 'words';
  /** A KB number in the query that no article has. */
  missingNumber?: string | undefined;
  /** Counts the articles that choosing one more value of a facet would show. Call it only to show filters. */
  facets: () => Facets;
  /** Loads the next `count` results, in order; empty if none are left. */
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

/** For each facet, the ids of which an article must have one. An empty list filters nothing. */
export interface Filters {
  topics?: readonly string[];
  products?: readonly string[];
  kinds?: readonly string[];
}

export interface SearchResult {
  kb: number;
  /** The path, with the base path; the full address of an article that is published elsewhere. */
  url: string;
  title: Excerpt;
  /** The language of title and excerpts, if it is not the language of the search. */
  foreignLang?: Lang | undefined;
  topic?: string | undefined;
  /** The day of the last change of its text. */
  revised?: string | undefined;
  excerpt: Excerpt;
  /** Why it comes first: the query has its KB number or one of its messages. */
  exact?: 'number' | 'message' | undefined;
  /** The section or step that the query names with the KB number. It may be a former id. */
  asked?: { section?: string | undefined; step?: string | undefined } | undefined;
  /** How many words of the message match. */
  exactWords?: number | undefined;
  isElsewhere?: boolean;
  /** The evidence of its first section, or of its head if it has none; absent if the article has no records. */
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
