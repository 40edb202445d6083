import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Diagnostic } from '#article/diagnostic.ts';
import { MdxSyntaxError, parseMdx } from '#article/mdx.ts';
import { findLineStarts } from '#article/positions.ts';
import type { LintDocument } from '../document.ts';
import mdxSyntax, { notTextFinding, syntaxFinding } from '../rules/mdx-syntax.ts';
import { toDiagnostic } from '../to-diagnostic.ts';
import { readBlocks } from './blocks.ts';
import { coverUnits } from './cover-units.ts';
import { readFields } from './fields.ts';

export interface Opened {
  /** Undefined where the file cannot be read as text at all. */
  document: LintDocument | undefined;
  diagnostics: Diagnostic[];
}

/** The parser's time for directives grows with the square of the colons in a paragraph; one with so many is data. */
const mostColons = 2_000;

function featuresOf(text: string): { directive: boolean } {
  return { directive: !text.split(/\n[ \t]*\n/).some((block) => block.split(':').length > mostColons) };
}

/**
 * Reads a Markdown or MDX file of any site. MDX that does not parse is read as Markdown, with one diagnostic; text that is
 * not text at all gives the diagnostic only.
 */
export function openDocument(path: string, lang: string, raw: string): Opened {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const diagnostics: Diagnostic[] = [];
  const file = { path, lang };
  const trouble = unreadable(text);
  if (trouble)
    return { document: undefined, diagnostics: [toDiagnostic(mdxSyntax, notTextFinding(trouble), file)] };
  const tree = parse(text, path, lang, diagnostics);
  return { document: toDocument(tree, path, lang, text), diagnostics };
}

/** The document of a tree that is parsed already. `text` has line feeds only. */
export function toDocument(tree: Root, path: string, lang: string, text: string): LintDocument {
  const head = tree.children[0];
  const fields = head?.type === 'yaml' ? readFields(head.value, 1) : [];
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

function parse(text: string, path: string, lang: string, diagnostics: Diagnostic[]): Root {
  const features = featuresOf(text);
  if (path.endsWith('.md')) return markdownToMdast(text, { features }) as Root;
  try {
    return mdxToMdast(text, { features }) as Root;
  } catch {
    try {
      return parseMdx(text);
    } catch (error) {
      if (!(error instanceof MdxSyntaxError)) throw error;
      diagnostics.push(toDiagnostic(mdxSyntax, syntaxFinding(error), { path, lang }));
      return markdownToMdast(text, { features }) as Root;
    }
  }
}

/** Beyond these the parser takes seconds; no page that people read comes near. */
const limits = { characters: 20_000_000, nesting: 500, openBraces: 2_000 };

const nestedRe = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|>[ \t]*){500}/m;

function unreadable(text: string): string | undefined {
  if (text.includes('\0')) return 'binary file';
  if (text.length > limits.characters) return `${text.length} characters`;
  if (nestedRe.test(text)) return `lists or quotations nested ${limits.nesting} deep`;
  const braces = deepestBraces(text);
  if (braces > limits.openBraces) return `${braces} braces \`{\` that are never closed`;
  return undefined;
}

function deepestBraces(text: string): number {
  let depth = 0;
  for (let at = text.indexOf('{'); at >= 0 && at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && depth > 0) depth--;
  }
  return depth;
}
