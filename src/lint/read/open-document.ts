import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Diagnostic } from '#article/diagnostic.ts';
import { MdxSyntaxError, parseMdx } from '#article/mdx.ts';
import { findLineStarts } from '#article/positions.ts';
import type { Lang } from '#i18n/languages.ts';
import type { LintDocument, Unit } from '../document.ts';
import mdxSyntax, { notTextFinding, syntaxFinding } from '../rules/mdx-syntax.ts';
import { toDiagnostic } from '../to-diagnostic.ts';
import { readBlocks } from './blocks.ts';
import { coverUnits } from './cover-units.ts';
import { readFields, readTomlFields } from './fields.ts';
import { htmlAsMdx, withoutGeneratorSyntax } from './generator-syntax.ts';

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
 * Reads a Markdown or MDX file of any site. MDX with comments and tags of HTML is read as it is meant; what does not parse
 * even so is read as Markdown, with one diagnostic; text that is not text at all gives the diagnostic only.
 */
export function openDocument(path: string, lang: Lang, raw: string): Opened {
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
export function toDocument(tree: Root, path: string, lang: Lang, text: string): LintDocument {
  const fields = fieldsOf(tree);
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

function fieldsOf({ children: [head] }: Root): Unit[] {
  if (head?.type === 'yaml') return readFields(head.value, 1);
  const { type, value = '' } = (head ?? {}) as { type?: string; value?: string };
  return type === 'toml' ? readTomlFields(value, 1) : [];
}

function parse(text: string, path: string, lang: Lang, diagnostics: Diagnostic[]): Root {
  const plain = withoutGeneratorSyntax(text);
  const features = featuresOf(text);
  if (path.endsWith('.md')) return markdownToMdast(plain, { features }) as Root;
  const fromMdx = (mdx: string) => attempt(() => mdxToMdast(mdx, { features }) as Root);
  const tree = fromMdx(text) ?? fromMdx(htmlAsMdx(plain));
  if (tree) return tree;
  try {
    return parseMdx(text);
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    const finding = syntaxFinding(error);
    // A page without anything of MDX in it is Markdown, whatever it is called.
    const severity = mdxRe.test(text) ? mdxSyntax.severity : 'info';
    diagnostics.push(toDiagnostic(mdxSyntax, { ...finding, severity }, { path, lang }));
    return markdownToMdast(plain, { features }) as Root;
  }
}

const mdxRe = /^(?:import|export) |<\/?[A-Z]|\{\/\*/m;

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
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
