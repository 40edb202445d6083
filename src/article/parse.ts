import type { Root } from 'mdast';
import type { z } from 'zod';
import { sourceFrontmatter, translationFrontmatter } from '#schema/article.ts';
import type { SourceFrontmatter, TranslationFrontmatter } from '#schema/article.ts';
import type { Lang } from '#i18n/languages.ts';
import { stepsIn, textOf } from './blocks.ts';
import { MdxSyntaxError, normalise, parseMdx } from './mdx.ts';
import type { Translation } from './model.ts';
import { readBlocks, readMarkedBlocks } from './read-blocks.ts';
import { readHeading } from './read-inlines.ts';
import { readYaml, type YamlData } from './read-yaml.ts';
import { findReferences } from './references.ts';
import { replyBlocks } from './reply-blocks.ts';
import { readOutline, sectionFingerprints, type HeadingProblem } from './sections.ts';

export interface ArticleFile {
  /** Name of the folder. */
  folder: string;
  lang: Lang;
  path: string;
  text: string;
}

/** What became of a file. The rules for single files say what is wrong with it. */
export interface Parsed<T extends Translation = Translation> {
  file: ArticleFile;
  /** Undefined when the file cannot be used at all. */
  translation: T | undefined;
  isEmpty: boolean;
  syntaxError?: MdxSyntaxError;
  /** The block of fields at the top, if there is one. */
  fields?: YamlData<T['frontmatter']>;
  /** Everything after the block of fields. */
  body?: Root;
  headingProblems: HeadingProblem[];
}

/** Parses the source file of an article. Nothing is thrown, whatever the text is. */
export function parseSource(file: ArticleFile): Parsed<Translation<SourceFrontmatter>> {
  return parseFile(file, sourceFrontmatter);
}

/** Parses a translation. Nothing is thrown, whatever the text is. */
export function parseTranslation(file: ArticleFile): Parsed<Translation<TranslationFrontmatter>> {
  return parseFile(file, translationFrontmatter);
}

function parseFile<T extends SourceFrontmatter | TranslationFrontmatter>(
  file: ArticleFile,
  schema: z.ZodType<T>,
): Parsed<Translation<T>> {
  const { lang, path } = file;
  const headingProblems: HeadingProblem[] = [];
  const text = normalise(file.text);
  const isEmpty = text.trim() === '';
  const nothing = { file, translation: undefined, isEmpty, headingProblems };
  if (isEmpty) return nothing;

  let tree;
  try {
    tree = parseMdx(text);
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    return { ...nothing, syntaxError: error };
  }

  const [head, ...blocks] = tree.children;
  if (head?.type !== 'yaml') return nothing;
  const fields = readYaml(head.value, schema, 1);
  const { data, fieldRange, textFields } = fields;
  const outline = readOutline(blocks, text, (problem) => headingProblems.push(problem));
  const found = { ...nothing, fields, body: { ...tree, children: blocks } };
  if (!data) return found;
  const { references, ranges, definitions } = findReferences(tree);
  const lead = readBlocks(outline.lead, definitions);
  const sections = outline.sections.map(({ nodes, source: _, ...section }) => {
    const heading = readHeading(section.heading, definitions);
    const { blocks, marked } = readMarkedBlocks(nodes, definitions);
    return { ...section, heading, blocks, reply: replyBlocks(heading, blocks, marked) };
  });
  const translation = {
    kb: Number(file.folder),
    lang,
    path,
    text,
    frontmatter: data,
    hasSituations: lead.some(({ type }) => type === 'situations'),
    stepIds: stepsIn({ lead, sections }).map(({ id }) => id),
    fieldRange,
    textFields,
    outline: sections.map(({ id, level, heading }) => ({ id, level, title: textOf(heading).trim() })),
    references,
    referenceRange: (index: number) => ranges[index]!,
    tree,
    lead,
    sections,
    fingerprints: sectionFingerprints(outline, data, text),
  };
  return { ...found, translation };
}
