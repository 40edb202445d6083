import type { Definition } from 'mdast';
import { commentText } from './mdx.ts';
import type { Article, OutlineEntry, Translation } from './model.ts';
import type { Parts } from './parts.ts';
import { stepsOf, type PathStep } from './path.ts';
import { renderBlocks, type RenderContext } from './render.ts';
import { plainText, visit } from './visit.ts';
import type { Frontmatter, SourceFrontmatter } from '#schema/article.ts';
import type { Lang } from '#i18n/languages.ts';

export interface CompiledSection {
  id: string;
  level: 2 | 3;
  /** The heading as text. */
  title: string;
  /** The heading as HTML, without the `h2` itself. */
  heading: string;
  html: string;
  /** The section as text, for search and summaries. */
  text: string;
}

/** A step of a guided path, ready for a page of its own. */
export interface CompiledStep extends Omit<PathStep, 'text'> {
  /** As text, for titles. */
  title: string;
  html: string;
}

/** What holds of an article in every language. */
export type SharedFields = Omit<SourceFrontmatter, keyof Frontmatter>;

/** What lists need to know of one language of an article. Plain data. */
export interface TranslationHead extends Frontmatter {
  lang: Lang;
  path: string;
  hasSituations: boolean;
  outline: OutlineEntry[];
  /** Ids of the steps of its guided path, the first question first. */
  stepIds: string[];
  /** Of a source: its fingerprints. Of a translation: those of the source it was made from. By section id. */
  fingerprints: Record<string, string>;
}

/** The text of one language of an article, rendered. Plain data. */
export interface TranslationText {
  lead: string;
  sections: CompiledSection[];
  /** The steps of its guided path, the first question first; empty if it has none. */
  steps: CompiledStep[];
}

/** One language of an article, ready for a page. */
export interface CompiledTranslation extends TranslationHead, TranslationText {
  parts: Parts;
}

/** Everything rendering needs, given the translation it is for. */
export type ContextFor = (article: Article, translation: Translation) => RenderContext;

/** Renders the text of one language of an article. */
export function compileText(
  article: Article,
  translation: Translation,
  contextFor: ContextFor,
): TranslationText {
  const context = contextFor(article, translation);
  const definitions = findDefinitions(translation);
  return {
    lead: renderBlocks(translation.lead, definitions, context),
    sections: translation.sections.map((section) => ({
      id: section.id,
      level: section.level,
      title: plainText(section.heading),
      heading: renderHeading(section.heading.children, context),
      html: renderBlocks(section.nodes, definitions, context),
      text: section.nodes.map((node) => plainText(node)).join('\n'),
    })),
    steps: compileSteps(translation, definitions, context),
  };
}

function compileSteps(
  translation: Translation,
  definitions: Definition[],
  context: RenderContext,
): CompiledStep[] {
  return stepsOf(translation).map(({ text, ...step }) => {
    const paragraph = { type: 'paragraph' as const, children: text };
    return {
      ...step,
      title: plainText(paragraph).trim(),
      html: renderBlocks([paragraph], definitions, context),
    };
  });
}

function renderHeading(
  children: Translation['sections'][number]['heading']['children'],
  context: RenderContext,
): string {
  const visible = children.filter(
    (child) => child.type !== 'mdxTextExpression' || commentText(child) === undefined,
  );
  const last = visible.at(-1);
  if (last?.type === 'text') visible[visible.length - 1] = { ...last, value: last.value.trimEnd() };
  return renderBlocks([{ type: 'paragraph', children: visible }], [], context).replace(/^<p>|<\/p>$/g, '');
}

function findDefinitions(translation: Translation): Definition[] {
  const definitions: Definition[] = [];
  visit(translation.tree, (node) => {
    if (node.type === 'definition') definitions.push(node);
  });
  return definitions;
}

/** The labels and messages of a text: what a translation may quote in the language of the program. */
export function programTexts(translation: Translation): Set<string> {
  const texts = new Set<string>();
  visit(translation.tree, (node) => {
    const isComponent = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
    if (isComponent && (node.name === 'Ui' || node.name === 'Msg')) texts.add(plainText(node));
  });
  return texts;
}
