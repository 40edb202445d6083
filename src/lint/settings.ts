import type { Severity } from '#article/diagnostic.ts';

export interface GlossaryTerm {
  term: string;
  accepted: readonly string[];
  rejected: readonly string[];
}

/** The settings of a site for its checks. */
export interface Settings {
  /** Terms that are never translated. */
  doNotTranslate: readonly string[];
  /** Terms and their forms in each language. */
  glossary: readonly Partial<Record<string, GlossaryTerm>>[];
  /** Address of a translated page → address of the page it translates. */
  routes: ReadonlyMap<string, string>;
  /** Whether code must be identical in every language, names included. */
  verbatimCode: boolean;
  /** Whether the differences of a stale page are listed one by one. */
  verbose?: boolean;
  /** Units specific to the site: the names and symbols of each, in every language. */
  units: readonly (readonly string[])[];
  /** Sources of regular expressions for ids that are not recognised by default: error codes, part numbers. */
  idPatterns: readonly string[];
  /** Rule id → severity that replaces the rule's own, or `off`. */
  severity: Readonly<Record<string, Severity | 'off'>>;
}

/**
 * Settings for documentation of any site. Many sites keep the number format of their source on purpose, so that rule
 * only gives a note; a config file can raise its severity.
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
