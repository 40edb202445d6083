import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Diagnostic } from '#article/diagnostic.ts';
import { markdownLimits, textProblem } from '#article/limits.ts';
import { MdxSyntaxError, normalise, parseMdx } from '#article/mdx.ts';
import type { Translation } from '#article/model.ts';
import { findLineStarts } from '#article/positions.ts';
import { readTextFields } from '#article/read-yaml.ts';
import type { Lang } from '#i18n/languages.ts';
import type { LintDocument } from '../document.ts';
import type { Finding } from '../rule.ts';
import mdxSyntax, { syntaxFinding } from '../rules/mdx-syntax.ts';
import { toDiagnostic } from '../to-diagnostic.ts';
import { readBlocks } from './blocks.ts';
import { coverUnits } from './cover-units.ts';
import { readFields } from './fields.ts';

/** What a document is read from. */
type Readable = Pick<Translation, 'path' | 'lang' | 'text' | 'tree' | 'textFields'>;

export interface Opened {
  /** Undefined where the file cannot be read as text at all. */
  document: LintDocument | undefined;
  diagnostics: Diagnostic[];
}

/**
 * Reads a Markdown or MDX file of any site. MDX that does not parse is read as Markdown, with one diagnostic; what is not a
 * page of text at all gives the diagnostic only.
 */
export function openDocument(path: string, lang: Lang, raw: string): Opened {
  const text = normalise(raw);
  const problem = textProblem(text, markdownLimits);
  const report = (finding: Finding) => toDiagnostic(mdxSyntax, finding, { path, lang });
  if (problem) return { document: undefined, diagnostics: [report({ ...problem, unusable: true })] };
  const directive = hasDirectives(text);
  let tree: Root | undefined;
  const diagnostics: Diagnostic[] = [];
  try {
    if (!path.endsWith('.md')) tree = parseMdx(text, directive);
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    diagnostics.push(report(syntaxFinding(error)));
  }
  tree ??= markdownToMdast(text, { features: { directive } }) as Root;
  const head = tree.children[0];
  const textFields = head?.type === 'yaml' ? readTextFields(head.value, 1) : [];
  return { document: toDocument({ path, lang, text, tree, textFields }), diagnostics };
}

/** The parser's time for directives grows with the square of the colons in a paragraph; one with so many is data. */
const mostColons = 2_000;

function hasDirectives(text: string): boolean {
  return !text.split(/\n[ \t]*\n/).some((block) => block.split(':').length > mostColons);
}

/** The document of a file that is parsed already. */
export function toDocument({ path, lang, text, tree, textFields }: Readable): LintDocument {
  const fields = readFields(textFields);
  const { units, comments } = readBlocks(tree, text);
  for (const unit of units) {
    unit.index += fields.length;
    if (unit.section >= 0) unit.section += fields.length;
  }
  const all = [...fields, ...units];
  const end = { line: text.split('\n').length, column: 1 };
  return {
    path,
    lang,
    text,
    lineStarts: findLineStarts(text),
    units: all,
    comments: coverUnits(all, comments, end),
  };
}
