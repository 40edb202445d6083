import type { Yaml } from 'mdast';
import { sourceFrontmatter, translationFrontmatter } from '#schema/article.ts';
import type { SourceFrontmatter, TranslationFrontmatter } from '#schema/article.ts';
import type { Lang } from '#i18n/languages.ts';
import { stepsIn, textOf } from './blocks.ts';
import { checkVocabulary } from './check-vocabulary.ts';
import { startOfFile, type Diagnostic } from './diagnostic.ts';
import { MdxSyntaxError, parseMdx, syntaxDiagnostic } from './mdx.ts';
import type { Translation } from './model.ts';
import { readBlocks } from './read-blocks.ts';
import { readHeading } from './read-inlines.ts';
import { readYaml } from './read-yaml.ts';
import { findReferences } from './references.ts';
import { readOutline, sectionFingerprints } from './sections.ts';

export interface ArticleFile {
  /** Name of the folder. */
  folder: string;
  lang: Lang;
  path: string;
  text: string;
}

export interface Parsed<T extends Translation> {
  /** Undefined where the file cannot be used at all. */
  translation: T | undefined;
  diagnostics: Diagnostic[];
}

/** Parses the source file of an article. What is wrong comes back as diagnostics; nothing is thrown. */
export function parseSource(file: ArticleFile): Parsed<Translation<SourceFrontmatter>> {
  return parseFile(file, sourceFrontmatter);
}

/** Parses a translation. What is wrong comes back as diagnostics; nothing is thrown. */
export function parseTranslation(file: ArticleFile): Parsed<Translation<TranslationFrontmatter>> {
  return parseFile(file, translationFrontmatter);
}

function parseFile<T extends SourceFrontmatter | TranslationFrontmatter>(
  file: ArticleFile,
  schema: typeof sourceFrontmatter | typeof translationFrontmatter,
): Parsed<Translation<T>> {
  const { lang, path } = file;
  const diagnostics: Diagnostic[] = [];
  const reporter = (ruleId: string) => (range: Diagnostic['range'], message: string, hint: string) => {
    diagnostics.push({ ruleId, severity: 'error', path, lang, range, message, hint });
  };
  const nothing = { translation: undefined, diagnostics };

  const text = normalise(file.text);
  if (text.trim() === '') {
    reporter('frontmatter')(
      startOfFile,
      'Unexpected empty file, expected frontmatter and text',
      'Write the article, or delete the file.',
    );
    return nothing;
  }

  let tree;
  try {
    tree = parseMdx(text);
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    diagnostics.push(syntaxDiagnostic(error, path, lang));
    return nothing;
  }

  const head = tree.children[0];
  if (head?.type !== 'yaml') {
    reporter('frontmatter')(
      startOfFile,
      'Unexpected file without frontmatter, expected `---` on the first line',
      'Begin the file with a block of fields between two lines `---`.',
    );
    return nothing;
  }
  const { data, fieldRange, diagnostics: problems } = readYaml(yamlSource(head, file), schema);
  diagnostics.push(...problems);
  if (data && String(data.kb) !== file.folder) {
    reporter('frontmatter')(
      fieldRange('kb'),
      `Unexpected \`${data.kb}\` in \`kb\`, expected \`${file.folder}\` like the folder`,
      'Correct `kb`, or move the file to the folder of its number.',
    );
  }

  checkVocabulary({ ...tree, children: tree.children.slice(1) }, reporter('vocabulary'));
  const outline = readOutline(tree.children.slice(1), text, reporter('section-ids'));
  if (!data) return nothing;
  const { references, ranges, definitions } = findReferences(tree);
  const lead = readBlocks(outline.lead, definitions);
  const sections = outline.sections.map(({ heading, nodes, ...section }) => ({
    ...section,
    heading: readHeading(heading, definitions),
    blocks: readBlocks(nodes, definitions),
  }));
  const translation = {
    kb: Number(file.folder),
    lang,
    path,
    text,
    frontmatter: data as T,
    hasSituations: lead.some(({ type }) => type === 'situations'),
    stepIds: stepsIn({ lead, sections }).map(({ id }) => id),
    fieldRange,
    outline: sections.map(({ id, level, heading }) => ({ id, level, title: textOf(heading).trim() })),
    references,
    referenceRange: (index: number) => ranges[index]!,
    tree,
    lead,
    sections,
    fingerprints: sectionFingerprints(outline, data, text),
  };
  return { translation, diagnostics };
}

function yamlSource(head: Yaml, file: ArticleFile) {
  return { yaml: head.value, path: file.path, lang: file.lang, linesBefore: 1, ruleId: 'frontmatter' };
}

/** Removes a byte-order mark and turns CRLF and CR into LF; lines keep their numbers. */
function normalise(text: string): string {
  return text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
}
