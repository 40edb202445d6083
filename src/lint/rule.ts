import type { Fix, Problem, Range, Severity } from '#article/diagnostic.ts';
import type { Article, ParsedFile, Translation } from '#article/model.ts';
import type { LintDocument } from './document.ts';
import type { Pair } from './pair.ts';
import type { Settings } from './settings.ts';
import type { SiteContent } from './site-content.ts';

/** A finding of a rule. `range` is in the target, or in the only document; `related` is the same passage in the source. */
export interface Finding extends Problem {
  severity?: Severity;
  /** The file cannot be used. The finding is an error that no setting lowers. */
  unusable?: true | undefined;
  actual?: string;
  expected?: string;
  related?: { range: Range; message: string };
  fix?: Pick<Fix, 'range' | 'text'>;
}

export type Report = (finding: Finding) => void;

/** The file a finding is in. */
export type Place = Pick<Translation, 'path'> & { lang?: string | undefined };

/** The ids of all rules, for rules that check such ids. */
export interface RuleIds {
  all: ReadonlySet<string>;
  /** Rules that a comment can suppress. */
  suppressible: ReadonlySet<string>;
}

interface RuleBase {
  id: string;
  /** One sentence, for lists. */
  summary: string;
  severity: Severity;
}

/** Checks one parsed file of an article, even if the file cannot be used. */
export interface FileRule extends RuleBase {
  scope: 'file';
  check: (file: ParsedFile, report: Report) => void;
}

/** Checks a content folder as a whole. `report` takes the file of a finding. */
export interface ContentRule extends RuleBase {
  scope: 'content';
  check: (content: SiteContent, report: ContentReport, ruleIds: RuleIds) => void;
}

export type ContentReport = (file: Place, finding: Finding) => void;

/** Checks the linter comments of a file. */
export interface CommentRule extends RuleBase {
  scope: 'comments';
  check: (document: LintDocument, report: Report, ruleIds: RuleIds) => void;
}

/** Compares a translation with its source, on any site. */
export interface PairRule extends RuleBase {
  scope: 'pair';
  check: (pair: Pair, report: Report) => void;
}

/** Checks one file, whatever its language. */
export interface DocumentRule extends RuleBase {
  scope: 'document';
  /** Whether the rule also checks files of other sites, not only articles. */
  everywhere?: true;
  check: (document: LintDocument, report: Report, settings: Settings) => void;
}

/**
 * Checks the articles of a site with their frontmatter. `report` takes the file of a finding. `before` maps the path
 * of a changed file to its last committed version, if known.
 */
export interface SiteRule extends RuleBase {
  scope: 'site';
  check: (
    articles: readonly Article[],
    report: (file: Translation, finding: Finding & { source?: Translation }) => void,
    today: string,
    before: ReadonlyMap<string, ParsedFile>,
  ) => void;
}

/** The pages of a tree in two languages. */
export interface TreePages {
  source: string;
  target: string;
  /** Source pages without a translation, in folders that are translated. */
  missing: readonly string[];
  /** Translations without a source page. */
  orphans: readonly string[];
  /** Whether each page gets its own finding, even if there are many. */
  verbose: boolean;
}

/** Checks which pages of a tree have a counterpart. `report` takes the file of a finding. */
export interface TreeRule extends RuleBase {
  scope: 'tree';
  check: (pages: TreePages, report: ContentReport) => void;
}

export type Rule = FileRule | ContentRule | CommentRule | PairRule | DocumentRule | SiteRule | TreeRule;

/** Returns the rule unchanged, with its type checked. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
