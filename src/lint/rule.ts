import type { Fix, Range, Severity } from '#article/diagnostic.ts';
import type { Article, Translation } from '#article/model.ts';
import type { LintDocument } from './document.ts';
import type { Pair } from './pair.ts';
import type { Settings } from './settings.ts';

/** What a rule found. The place is in the target, or in the only document; `twin` is the same passage in the source. */
export interface Finding {
  range: Range;
  message: string;
  hint: string;
  severity?: Severity;
  actual?: string;
  expected?: string;
  twin?: { range: Range; message: string };
  fix?: Pick<Fix, 'range' | 'text'>;
}

interface RuleBase {
  id: string;
  /** One sentence, for lists. */
  summary: string;
  severity: Severity;
}

/** Compares a translation with its source, of any site. */
export interface PairRule extends RuleBase {
  scope: 'pair';
  check: (pair: Pair, report: (finding: Finding) => void) => void;
}

/** Looks at one file by itself, whatever its language. */
export interface DocumentRule extends RuleBase {
  scope: 'document';
  check: (document: LintDocument, report: (finding: Finding) => void, settings: Settings) => void;
}

/** Looks at the articles of a site, with their frontmatter. `report` takes the file a finding is in. */
export interface SiteRule extends RuleBase {
  scope: 'site';
  check: (
    articles: readonly Article[],
    report: (file: Translation, finding: Finding & { source?: Translation }) => void,
    today: string,
  ) => void;
}

export type Rule = PairRule | DocumentRule | SiteRule;

/** Gives a rule its type; the rule is what it was. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
