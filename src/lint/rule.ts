import type { Fix, Problem, Range, Severity } from '#article/diagnostic.ts';
import type { Article, ParsedFile, Translation } from '#article/model.ts';
import type { LintDocument } from './document.ts';
import type { Pair } from './pair.ts';
import type { Settings } from './settings.ts';
import type { SiteContent } from './site-content.ts';

/** What a rule found. The place is in the target, or in the only document; `counterpart` is the same passage in the source. */
export interface Finding extends Problem {
  severity?: Severity;
  /** The file cannot be used because of this: an error that no setting turns down. */
  unusable?: true | undefined;
  actual?: string;
  expected?: string;
  related?: { range: Range; message: string };
  fix?: Pick<Fix, 'range' | 'text'>;
}

export type Report = (finding: Finding) => void;

/** The file a finding is in. */
export type Place = Pick<Translation, 'path'> & { lang?: string | undefined };

/** The ids of the rules there are, for rules that read such ids. */
export interface RuleIds {
  all: ReadonlySet<string>;
  /** Those that a comment can keep silent at one place. */
  suppressible: ReadonlySet<string>;
}

interface RuleBase {
  id: string;
  /** One sentence, for lists. */
  summary: string;
  severity: Severity;
}

/** Looks at one file of an article as the parser left it, whether or not it can be used. */
export interface FileRule extends RuleBase {
  scope: 'file';
  check: (file: ParsedFile, report: Report) => void;
}

/** Looks at a content folder as a whole. `report` takes the file a finding is in. */
export interface ContentRule extends RuleBase {
  scope: 'content';
  check: (content: SiteContent, report: ContentReport, ruleIds: RuleIds) => void;
}

export type ContentReport = (file: Place, finding: Finding) => void;

/** Looks at the comments of a file that are meant for the linter. */
export interface CommentRule extends RuleBase {
  scope: 'comments';
  check: (document: LintDocument, report: Report, ruleIds: RuleIds) => void;
}

/** Compares a translation with its source, of any site. */
export interface PairRule extends RuleBase {
  scope: 'pair';
  check: (pair: Pair, report: Report) => void;
}

/** Looks at one file by itself, whatever its language. */
export interface DocumentRule extends RuleBase {
  scope: 'document';
  /** Whether it says of files of every site what is wrong with them, not only of articles. */
  everywhere?: true;
  check: (document: LintDocument, report: Report, settings: Settings) => void;
}

/**
 * Looks at the articles of a site, with their frontmatter. `report` takes the file a finding is in; `before` has files that
 * changed as they were committed, by path, where that is known.
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

/** The pages of a tree in two languages, beside each other. */
export interface TreePages {
  source: string;
  target: string;
  /** Source pages without a translation, of the parts of the tree that are translated. */
  missing: readonly string[];
  /** Translations without a source page. */
  orphans: readonly string[];
  /** Whether each page has a finding of its own, also if they are many. */
  verbose: boolean;
}

/** Looks at which pages of a tree have their counterpart. `report` takes the file a finding is in. */
export interface TreeRule extends RuleBase {
  scope: 'tree';
  check: (pages: TreePages, report: ContentReport) => void;
}

export type Rule = FileRule | ContentRule | CommentRule | PairRule | DocumentRule | SiteRule | TreeRule;

/** Gives a rule its type; the rule is what it was. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
