import type { z } from 'zod';
import {
  sourceFrontmatter,
  translationFrontmatter,
  type Frontmatter,
  type SourceFrontmatter,
  type TranslationFrontmatter,
} from '#schema/article.ts';
import { internalBlocks } from './audience.ts';
import { itemIdsIn, stepsIn, textOf } from './blocks.ts';
import { startOfFile } from './diagnostic.ts';
import { itemProblems } from './item-ids.ts';
import { MdxSyntaxError, normalise, parseMdx } from './mdx.ts';
import type { ArticleFile, ParsedFile } from './model.ts';
import { fillPassages } from './passages.ts';
import { readBlocks, readMarkedBlocks } from './read-blocks.ts';
import { readHeading } from './read-inlines.ts';
import { readYaml } from './read-yaml.ts';
import { findReferences } from './references.ts';
import { replyBlocks } from './reply-blocks.ts';
import { readOutline, sectionFingerprints } from './sections.ts';

/** Parses the source file of an article. Never throws: errors are part of the result. */
export function parseSource(file: ArticleFile): ParsedFile<SourceFrontmatter> {
  return parseFile(file, sourceFrontmatter);
}

/** Parses a translation. Never throws: errors are part of the result. */
export function parseTranslation(file: ArticleFile): ParsedFile<TranslationFrontmatter> {
  return parseFile(file, translationFrontmatter);
}

/** Parses a passage: a text without a head and without sections. Never throws: errors are part of the result. */
export function parsePassage(given: ArticleFile): ParsedFile {
  const text = normalise(given.text);
  const unread = unreadFile(given, text);
  try {
    return { ...unread, tree: parseMdx(text) };
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    return { ...unread, syntaxError: error };
  }
}

function unreadFile(given: ArticleFile, text: string): ParsedFile<never> {
  return {
    ...given,
    text,
    headingProblems: [],
    tree: { type: 'root', children: [] },
    fieldRange: () => startOfFile,
    textFields: [],
    referenceRange: () => startOfFile,
    fingerprints: {},
  };
}

function parseFile<Data extends SourceFrontmatter | TranslationFrontmatter>(
  given: ArticleFile,
  schema: z.ZodType<Data>,
): ParsedFile<Data> {
  const text = normalise(given.text);
  const unread: ParsedFile<Data> = unreadFile(given, text);
  if (text.trim() === '') return unread;
  let tree;
  try {
    tree = parseMdx(text);
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    return { ...unread, syntaxError: error };
  }
  const [head] = tree.children;
  if (head?.type !== 'yaml') return unread;
  const fields = readYaml(head.value, schema, 1);
  const { data, fieldRange, textFields } = fields;
  const file: ParsedFile<Data> = { ...unread, tree, fields, fieldRange, textFields };
  const whole = fillPassages(tree, given.passages);
  const outline = readOutline(whole.children.slice(1), text, (problem) => file.headingProblems.push(problem));
  const sectionIds = outline.sections.map(({ id }) => id);
  for (const problem of itemProblems(tree, sectionIds)) file.headingProblems.push(problem);
  if (!data) return file;
  const { references, ranges, definitions } = findReferences(whole);
  file.referenceRange = (index) => ranges[index]!;
  file.fingerprints = sectionFingerprints(outline, data, text, given.passages);
  const lead = readBlocks(outline.lead, definitions);
  const sections = outline.sections.map(({ heading: node, nodes: below, source: _, ...section }) => {
    const heading = readHeading(node, definitions);
    const { blocks, marked } = readMarkedBlocks(below, definitions);
    return { ...section, heading, blocks, reply: replyBlocks(heading, blocks, marked) };
  });
  const { translated }: Frontmatter = data;
  file.translation = {
    kb: Number(given.folder),
    lang: given.lang,
    path: given.path,
    frontmatter: data,
    outline: sections.map(({ id, level, heading }) => ({ id, level, title: textOf(heading).trim() })),
    hasSituations: lead.some(({ type }) => type === 'situations'),
    hasInternal: internalBlocks({ lead, sections }).length > 0,
    isMachine: translated?.by === 'machine',
    stepIds: stepsIn({ lead, sections }).map(({ id }) => id),
    itemIds: itemIdsIn([...lead, ...sections.flatMap(({ blocks }) => blocks)]),
    references,
    fingerprints: translated?.sections ?? file.fingerprints,
    lead,
    sections,
    open: () => file,
  };
  return file;
}
