import type { Root } from 'mdast';
import type {
  MdxFlowExpression,
  MdxJsxFlowElement,
  MdxJsxTextElement,
  MdxTextExpression,
} from 'mdast-util-mdx';
import type { Frontmatter, SourceFrontmatter, TranslationFrontmatter } from '#schema/article.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Block, Inline } from './blocks.ts';
import type { Range } from './diagnostic.ts';
import type { TextField } from './read-yaml.ts';

export type Component = MdxJsxFlowElement | MdxJsxTextElement;
export type Comment = MdxFlowExpression | MdxTextExpression;

/** A heading and what follows it up to the next heading. `###` sections follow their `##` section in the list. Plain data. */
export interface Section {
  id: string;
  level: 2 | 3;
  heading: Inline[];
  /** Where the id is written. */
  idRange: Range;
  /** What stands below the heading. */
  blocks: Block[];
  /** Which of the blocks a reply gives, by index. Marks stand in the source only and hold for every language. */
  reply: number[];
  /** Whether the reply of the article gives those too, after its summary. */
  isInReply: boolean;
  /** From the start of the heading to the end of the last block. */
  range: Range;
}

/** The text of one language of an article. Plain data. */
export interface ArticleText {
  /** What stands before the first section. */
  lead: Block[];
  sections: Section[];
}

/** A section as lists of sections show it. */
export interface OutlineEntry {
  id: string;
  level: 2 | 3;
  /** The heading as text. */
  title: string;
}

/** Something a text refers to: the address of a link, the id of a contact, the file of a picture. */
export interface Reference {
  kind: 'link' | 'contact' | 'picture';
  value: string;
}

/** Where each frontmatter field is written: `title`, `errors.0.section`. */
export type FieldRanges = (path: string) => Range;

/** One language of an article: its file, parsed. */
export interface Translation<Data extends Frontmatter = Frontmatter> extends ArticleText {
  kb: number;
  lang: Lang;
  /** Relative to the project, with forward slashes. */
  path: string;
  /** The file without byte-order mark and with line feeds only: what the positions of the nodes count. */
  text: string;
  frontmatter: Data;
  fieldRange: FieldRanges;
  /** The fields of the frontmatter whose value is text, as written. */
  textFields: TextField[];
  outline: OutlineEntry[];
  references: Reference[];
  /** Where a reference stands, by its index. */
  referenceRange: (index: number) => Range;
  /** Of its own sections, by id; `top` for the rest. */
  fingerprints: Record<string, string>;
  /** Whether it lists its sections as situations. */
  hasSituations: boolean;
  /** Ids of the steps of its guided path, in their order. */
  stepIds: string[];
  tree: Root;
}

/** An article with all its languages. Facts that hold in every language are in `source.frontmatter`. */
export interface Article {
  kb: number;
  source: Translation<SourceFrontmatter>;
  translations: Translation<TranslationFrontmatter>[];
}

/** The pseudo-section id under which a translation records what its title, summary and lead were made from. */
export const topId = 'top';
