import type { Severity } from '#article/diagnostic.ts';

export interface GlossaryTerm {
  term: string;
  accepted: readonly string[];
  rejected: readonly string[];
}

/** What a site decides about its checks. */
export interface Settings {
  /** Terms that stay as they are in every language. */
  doNotTranslate: readonly string[];
  /** Terms and their forms in each language. */
  glossary: readonly Partial<Record<string, GlossaryTerm>>[];
  /** Address of a translated page → address of the page it translates. */
  routes: ReadonlyMap<string, string>;
  /** Whether code is the same to the letter: names in it are not translated either. */
  verbatimCode: boolean;
  /** Whether the differences of a page that was made from another version of its source are listed one by one. */
  verbose?: boolean;
  /** Units of the site's own subject: the names and symbols of each, in every language. */
  units: readonly (readonly string[])[];
  /** Regular expressions, as text, of ids that are not read as such by themselves: error codes, part numbers. */
  idPatterns: readonly string[];
  /** Rule id → another severity than its own, or `off`. */
  severity: Readonly<Record<string, Severity | 'off'>>;
}

/**
 * For documentation of any site. Many sites keep the number format of their source on purpose, so that is a note there; a
 * config file can raise it.
 */
export const noSettings: Settings = {
  doNotTranslate: [],
  glossary: [],
  routes: new Map(),
  verbatimCode: false,
  units: [],
  idPatterns: [],
  severity: { 'number-format': 'info' },
};
