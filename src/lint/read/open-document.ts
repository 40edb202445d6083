import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Diagnostic } from '#article/diagnostic.ts';
import { markdownLimits, textProblem } from '#article/limits.ts';
import { MdxSyntaxError, normalise, parseMdx } from '#article/mdx.ts';
import type { ParsedFile } from '#article/model.ts';
import { findLineStarts } from '#article/positions.ts';
import { readTextFields, type TextField } from '#article/read-yaml.ts';
import type { LintDocument } from '../document.ts';
import type { Finding } from '../rule.ts';
import mdxSyntax, { syntaxFinding } from '../rules/mdx-syntax.ts';
import { toDiagnostic } from '../to-diagnostic.ts';
import { readBlocks } from './blocks.ts';
import { coverUnits } from './cover-units.ts';
import { readFields } from './fields.ts';
import { htmlAsMdx, withoutGeneratorSyntax } from './generator-syntax.ts';
import { readTomlFields } from './toml-fields.ts';

/** The parts of a parsed file that a document needs. */
type Readable = Pick<LintDocument, 'path' | 'lang' | 'text'> & Pick<ParsedFile, 'tree' | 'textFields'>;

export interface Opened {
  /** Undefined if the file is not a text. */
  document: LintDocument | undefined;
  diagnostics: Diagnostic[];
}

/**
 * Reads a Markdown or MDX file of any site. HTML comments and void tags are accepted in MDX. A file that is still not
 * MDX is read as Markdown, with one diagnostic. A file that is not a text gives only a diagnostic.
 */
export function openDocument(path: string, lang: string, raw: string): Opened {
  const text = normalise(raw);
  const problem = textProblem(text, markdownLimits);
  const report = (finding: Finding) => toDiagnostic(mdxSyntax, finding, { path, lang });
  if (problem) return { document: undefined, diagnostics: [report({ ...problem, unusable: true })] };
  const directive = hasDirectives(text);
  const plain = withoutGeneratorSyntax(text);
  const diagnostics: Diagnostic[] = [];
  let tree: Root | undefined;
  if (!/\.(?:md|markdown)$/.test(path)) {
    const attempt = tryMdx(text, directive);
    tree = attempt.tree ?? tryMdx(htmlAsMdx(plain), directive).tree;
    // A page without MDX syntax is Markdown, whatever its extension.
    const severity = mdxRe.test(text) ? mdxSyntax.severity : 'info';
    if (!tree && attempt.error) diagnostics.push(report({ ...syntaxFinding(attempt.error), severity }));
  }
  tree ??= markdownToMdast(plain, { features: { directive } }) as Root;
  return { document: toDocument({ path, lang, text, tree, textFields: fieldsOf(tree) }), diagnostics };
}

const mdxRe = /^(?:import|export) |<\/?[A-Z]|\{\/\*/m;

function tryMdx(text: string, directive: boolean): { tree?: Root; error?: MdxSyntaxError } {
  try {
    return { tree: parseMdx(text, directive) };
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    return { error };
  }
}

function fieldsOf({ children: [head] }: Root): TextField[] {
  if (head?.type === 'yaml') return readTextFields(head.value, 1);
  const { type, value = '' } = (head ?? {}) as { type?: string; value?: string };
  return type === 'toml' ? readTomlFields(value, 1) : [];
}

/**
 * The largest number of colons in a paragraph for which directives are read. The parser's time grows with their
 * square, and a paragraph with more colons is data.
 */
const mostColons = 2_000;

function hasDirectives(text: string): boolean {
  return !text.split(/\n[ \t]*\n/).some((block) => block.split(':').length > mostColons);
}

/** Returns the document of a parsed file. */
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
