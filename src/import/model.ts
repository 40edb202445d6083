/** What readers of other systems make of an export, and what articles are written from. Plain values. */
import type { Root } from 'hast';
import type { Lang } from '#i18n/languages.ts';

/** One language of a page of the former help centre. */
export interface FormerPage {
  /** The same for all languages of a page, and in every export of it. */
  key: string;
  lang: Lang;
  /** Where it came from, for messages: a file, or the address of the page. */
  where: string;
  title: string;
  /** A sentence its author wrote to describe the page. */
  description?: string | undefined;
  keywords: readonly string[];
  /** Key of the group of pages it belongs to. */
  topic?: string | undefined;
  /** Day of its last change, `2026-11-23`. */
  revised?: string | undefined;
  /** Paths of the host at which it stood in this language; with `*` at the end, beginnings. */
  addresses: readonly string[];
  /** Whether the former system says that the translation is behind. */
  isOutdated?: boolean;
  body: Root;
}

/** Pages that belong together: a section, a folder. */
export interface FormerTopic {
  key: string;
  names: Partial<Record<Lang, string>>;
  descriptions: Partial<Record<Lang, string>>;
  addresses: Partial<Record<Lang, readonly string[]>>;
}

export interface FormerPicture {
  /** Name of the file. */
  name: string;
  /** Undefined where the export does not have it: what the report says instead. */
  bytes: Uint8Array | undefined;
  from: string;
}

/** An export as it was read. */
export interface Former {
  /** Name of the system, part of what is remembered of an import. */
  system: string;
  /** Pages in the order in which they get their numbers; the languages of one beside each other, its source first. */
  pages: readonly FormerPage[];
  topics: readonly FormerTopic[];
  /** Paths at which a page stood whatever the language, by its key. */
  neutralAddresses: ReadonlyMap<string, readonly string[]>;
  /** The page a link leads to, and the place in it; undefined for any other address. */
  linkOf: (href: string, page: FormerPage) => { key: string; anchor?: string | undefined } | undefined;
  /** Any other address as readers of the new site need it; undefined for one of the former site, which goes. */
  hrefOf: (href: string, page: FormerPage) => string | undefined;
  pictureOf: (src: string, page: FormerPage) => Promise<FormerPicture>;
  /** What was left out, for the report. */
  notes: Note[];
}

/** A line of the report. */
export interface Note {
  where: string;
  text: string;
}
