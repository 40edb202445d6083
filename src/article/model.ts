import type { Root } from 'mdast';
import type { Frontmatter, SourceFrontmatter } from '#schema/article.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Block, Inline } from './blocks.ts';
import type { Range } from './diagnostic.ts';
import type { MdxSyntaxError } from './mdx.ts';
import type { PassageTexts } from './passages.ts';
import type { TextField, YamlData } from './read-yaml.ts';

/** A heading and its text up to the next heading. In lists, `###` sections follow their `##` section. Plain data. */
export interface Section {
  id: string;
  level: 2 | 3;
  heading: Inline[];
  /** The position of the id. */
  idRange: Range;
  /** The text below the heading. */
  blocks: Block[];
  /** Indexes of the blocks that a reply quotes. Only the source has reply marks; they apply to every language. */
  reply: number[];
  /** Whether the reply for the whole article quotes these blocks too, after its summary. */
  isInReply: boolean;
  /** From the start of the heading to the end of the last block. */
  range: Range;
}

/** The text of one language of an article. Plain data. */
export interface ArticleText {
  /** The text before the first section. */
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

/** Something a text refers to: the address of a link, the id of a contact, the file of a picture, the name of a passage. */
export interface Reference {
  kind: 'link' | 'contact' | 'picture' | 'passage';
  value: string;
  /** Whether it is in a passage for agents. */
  isInternal?: true;
}

/** One language of an article. Everything but `open` is plain data. The text may be read on first access. */
export interface Translation<Data extends Frontmatter = Frontmatter> extends ArticleText {
  kb: number;
  lang: Lang;
  /** Relative to the project, with forward slashes. */
  path: string;
  frontmatter: Data;
  outline: OutlineEntry[];
  /** Whether it lists its sections as situations. */
  hasSituations: boolean;
  /** Whether it has a passage that only agents see. */
  hasInternal: boolean;
  /** Whether it is a machine translation that nobody has reviewed. */
  isMachine: boolean;
  /** Ids of the steps of its guided path, in order. */
  stepIds: string[];
  /** Ids of its ordinary steps and table rows, in order. Items without an id are omitted. */
  itemIds: string[];
  references: Reference[];
  /**
   * Fingerprints by section id, with `top` for the title, summary and lead. A source has its own; a translation has those of the
   * source text it was made from.
   */
  fingerprints: Record<string, string>;
  /**
   * The parsed file, which has the positions of everything.
   *
   * @throws on a page: pages are made from collections, which have no files
   */
  open: () => ParsedFile;
}

/** An article with all its languages. The frontmatter of the source has the fields that all languages share. */
export interface Article {
  kb: number;
  source: Translation<SourceFrontmatter>;
  translations: Translation[];
}

export interface ArticleFile {
  /** Name of the folder. */
  folder: string;
  lang: Lang;
  path: string;
  text: string;
  /** The passages it may include. */
  passages?: PassageTexts | undefined;
}

/** The result of parsing a file. `text` has no byte-order mark and only line feeds. */
export interface ParsedFile<Data extends Frontmatter = Frontmatter> extends ArticleFile {
  /** Undefined if the file is unusable. The rules for single files report why. */
  translation?: Translation<Data>;
  syntaxError?: MdxSyntaxError;
  /** The frontmatter, if there is any. */
  fields?: YamlData<Data>;
  headingProblems: HeadingProblem[];
  /** Empty unless the file is MDX with frontmatter. Positions refer to `text`. */
  tree: Root;
  /** The position of a frontmatter field by its path, such as `title` or `errors.0.section`. */
  fieldRange: (path: string) => Range;
  /** The fields of the frontmatter whose value is text, as written. */
  textFields: TextField[];
  /** The position of a reference of the translation, by its index. */
  referenceRange: (index: number) => Range;
  /** Fingerprints of the sections of this file by id, with `top` for the title, summary and lead. */
  fingerprints: Record<string, string>;
}

/** A heading that does not begin a section, or a step or row with an unusable id. */
export type HeadingProblem = { range: Range } & (
  | { kind: 'level'; depth: number; isFirst: boolean }
  | { kind: 'missing-id' }
  | { kind: 'hidden-sign'; sign: string }
  | { kind: 'malformed-id' | 'reserved-id'; id: string }
  | { kind: 'second-id'; id: string; firstLine: number }
  | { kind: 'malformed-item'; id: string; item: 'step' | 'row' }
  /** `firstLine` is 0 if a section has the id. */
  | { kind: 'second-item'; id: string; item: 'step' | 'row'; firstLine: number }
);

/** The section id under which fingerprints record the title, the summary and the lead. */
export const topId = 'top';

/** The text of an article in a language. Undefined if the article is not in that language. */
export function inLanguage({ source, translations }: Article, lang: Lang): Translation | undefined {
  return [source, ...translations].find((each) => each.lang === lang);
}

/** The text that readers of a language see: the article in that language, or its source if there is no translation. */
export function translationOrSource(article: Article, lang: Lang): Translation {
  return inLanguage(article, lang) ?? article.source;
}

/** The languages of the site in which an article exists. */
export function languagesOf(article: Article, languages: readonly Lang[]): Lang[] {
  return languages.filter((lang) => inLanguage(article, lang));
}
