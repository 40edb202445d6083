/** The model between the readers of other systems and the articles. Plain values. */
import type { Root } from 'hast';
import type { Lang } from '#i18n/languages.ts';

/** One language of a page of the former help centre. */
export interface FormerPage {
  /** Identifies the page in every language and every export. */
  key: string;
  lang: Lang;
  /** The origin for messages: a file, or the address of the page. */
  where: string;
  title: string;
  /** The author's description, one sentence. */
  description?: string | undefined;
  keywords: readonly string[];
  /** Key of the page's topic. */
  topic?: string | undefined;
  /** Day of the last change, as `2026-11-23`. */
  revised?: string | undefined;
  /** Former paths of the page in this language. A `*` at the end makes a path a prefix. */
  addresses: readonly string[];
  /** Whether the former system reports the translation as stale. */
  isOutdated?: boolean;
  body: Root;
}

/** A group of pages: a section or a folder. */
export interface FormerTopic {
  key: string;
  names: Partial<Record<Lang, string>>;
  descriptions: Partial<Record<Lang, string>>;
  addresses: Partial<Record<Lang, readonly string[]>>;
}

export interface FormerPicture {
  /** File name. */
  name: string;
  /** The picture, or undefined if the export lacks it. */
  bytes: Uint8Array | undefined;
  from: string;
}

/** An export after reading. */
export interface Former {
  /** Name of the system, part of the keys in the import record. */
  system: string;
  /** Pages in the order of their future numbers. The languages of a page are consecutive, the source first. */
  pages: readonly FormerPage[];
  topics: readonly FormerTopic[];
  /** Former paths of a page in any language, by page key. */
  neutralAddresses: ReadonlyMap<string, readonly string[]>;
  /** Returns the page and the anchor that a link leads to, or undefined for any other address. */
  linkOf: (href: string, page: FormerPage) => { key: string; anchor?: string | undefined } | undefined;
  /**
   * Returns any other address in a form that works on the new site, or undefined for an address of the former site,
   * which disappears.
   */
  hrefOf: (href: string, page: FormerPage) => string | undefined;
  pictureOf: (src: string, page: FormerPage) => Promise<FormerPicture>;
  /** Notes about what was left out, for the report. */
  notes: Note[];
}

/** A line of the report. */
export interface Note {
  where: string;
  text: string;
}
