/** What a build tells its service worker. Shared by the build, the worker and the pages: types only. */
import type { Lang } from '#i18n/languages.ts';

/** Path with the base, the first half of SHA-256 in hexadecimal, size in bytes. */
export type ListedFile = readonly [path: string, hash: string, bytes: number];

/** Compiled into the worker. */
export interface Release {
  /** Changes with any file a reader can see. */
  version: string;
  base: string;
  /** The default one first. */
  languages: Lang[];
  /** What pages of every language load, and the neutral home page. */
  shell: ListedFile[];
  /** By language: the address of its `LanguageList`. */
  lists: Partial<Record<Lang, ListedFile>>;
}

/** What there is in one language. Fetched by the worker: with 10,000 articles it is too long to be part of it. */
export interface LanguageList {
  /** Home, search with its index, the offline page: stored at the first visit. */
  core: ListedFile[];
  /** A search index too large for a first visit: stored by those who save the whole language. */
  largeSearch: ListedFile[];
  /** Articles stored at the first visit. */
  essential: string[];
  /** Every page, with what belongs to it. */
  pages: Record<string, ListedPage>;
  /** Articles by the address of their topic. */
  topics: Record<string, string[]>;
}

export interface ListedPage {
  file: ListedFile;
  /** Pictures, and the steps of its guided path. */
  parts: ListedFile[];
}

/** What a reader wants to have without a connection; it outlives releases. */
export interface OfflineState {
  /** Languages visited, the latest first. */
  languages: Lang[];
  /** Addresses of articles, topics (all their articles) and home pages (the whole language). */
  saved: string[];
  /** Articles read, the latest first. */
  read: string[];
}
