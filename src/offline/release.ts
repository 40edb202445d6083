/** The data that a build gives to its service worker. Types only, for the build, the worker and the pages. */
import type { Lang } from '#i18n/languages.ts';

/** Path with the base path, the first half of the SHA-256 hash in hexadecimal, and size in bytes. */
export type ListedFile = readonly [path: string, hash: string, bytes: number];

/** Compiled into the worker. */
export interface Release {
  /** A hash that changes if any file that a reader can see changes. */
  version: string;
  base: string;
  /** The default language first. */
  languages: Lang[];
  /** The files that pages of all languages load, and the neutral home page. */
  shell: ListedFile[];
  /** For each language, the file with its `LanguageList`. */
  lists: Partial<Record<Lang, ListedFile>>;
}

/**
 * The pages and files of one language. The worker fetches this list, because with 10,000 articles it is too long to be compiled
 * in.
 */
export interface LanguageList {
  /** Home, search page, offline page and a search index of moderate size: stored at the first visit. */
  core: ListedFile[];
  /** A search index above `searchLimit`: stored only if the reader saves the whole language. */
  largeSearch: ListedFile[];
  /** The addresses of the articles that are stored at the first visit. */
  essential: string[];
  /** Every page by its address, with the files that belong to it. */
  pages: Record<string, ListedPage>;
  /** The addresses of articles by the address of their topic. */
  topics: Record<string, string[]>;
}

export interface ListedPage {
  file: ListedFile;
  /** Its pictures, and the steps of its guided path. */
  parts: ListedFile[];
}

/** What the worker stores for this reader. It outlives releases. */
export interface OfflineState {
  /** The languages visited, the latest first. */
  languages: Lang[];
  /** The addresses that the reader has saved: of articles, topics (all their articles) and home pages (the whole language). */
  saved: string[];
  /** The addresses of the articles read, the latest first. */
  read: string[];
}
