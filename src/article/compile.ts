import {
  blocksIn,
  linesIn,
  stepsIn,
  textOf,
  textOfBlocks,
  type Block,
  type Inline,
  type PathStep,
} from './blocks.ts';
import type { Article, OutlineEntry, Translation } from './model.ts';
import type { Parts } from './parts.ts';
import type { RenderContext } from './render-context.ts';
import { writeHtml } from './write-html.ts';
import { writeInlineHtml } from './write-inline-html.ts';
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
  return {
    lead: writeHtml(translation.lead, context),
    sections: translation.sections.map(({ id, level, heading, blocks }) => ({
      id,
      level,
      title: textOf(heading).trim(),
      heading: writeInlineHtml(heading, context),
      html: writeHtml(blocks, context),
      text: textOfBlocks(blocks),
    })),
    steps: stepsIn(translation).map(({ text, ...step }) => ({
      ...step,
      title: textOf(text).trim(),
      html: writeHtml([{ type: 'paragraph', children: text }], context),
    })),
  };
}

/** The labels and messages of a text: what a translation may quote in the language of the program. */
export function programTexts({ lead, sections }: Translation): Set<string> {
  const texts = new Set<string>();
  const readInline = (inline: Inline) => {
    if (typeof inline === 'string' || !('children' in inline)) return;
    if (inline.type === 'label' || inline.type === 'message') texts.add(textOf(inline.children).trim());
    inline.children.forEach(readInline);
  };
  const readBlock = (block: Block) => {
    linesIn(block).flat().forEach(readInline);
    blocksIn(block).forEach(readBlock);
  };
  lead.forEach(readBlock);
  for (const { heading, blocks } of sections) {
    heading.forEach(readInline);
    blocks.forEach(readBlock);
  }
  return texts;
}
