import type { Root } from 'mdast';
import type { Frontmatter, SourceFrontmatter } from '#schema/article.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Block, Inline } from './blocks.ts';
import type { Range } from './diagnostic.ts';
import type { MdxSyntaxError } from './mdx.ts';
import type { TextField, YamlData } from './read-yaml.ts';

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
  /** Whether it stands in a passage for agents. */
  isInternal?: true;
}

/** One language of an article. All is plain data but `open`; the text may be read when it is first looked at. */
export interface Translation<Data extends Frontmatter = Frontmatter> extends ArticleText {
  kb: number;
  lang: Lang;
  /** Relative to the project, with forward slashes. */
  path: string;
  frontmatter: Data;
  outline: OutlineEntry[];
  /** Whether it lists its sections as situations. */
  hasSituations: boolean;
  /** Whether a passage of it is for agents only. */
  hasInternal: boolean;
  /** Whether a machine has translated it and nobody has read that. */
  isMachine: boolean;
  /** Ids of the steps of its guided path, in their order. */
  stepIds: string[];
  /** Ids of its ordinary steps and of rows of its tables, in their order; those without one are left out. */
  itemIds: string[];
  references: Reference[];
  /** By section id, `top` for the rest. Of a source: its own. Of a translation: those of the source it was made from. */
  fingerprints: Record<string, string>;
  /**
   * Its file, parsed: for the places of things.
   *
   * @throws on a page, which is made from collections and has no files
   */
  open: () => ParsedFile;
}

/** An article with all its languages. What holds in every language is in the frontmatter of its source. */
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
}

/** What became of a file, whose text is here without byte-order mark and with line feeds only. */
export interface ParsedFile<Data extends Frontmatter = Frontmatter> extends ArticleFile {
  /** Undefined when the file cannot be used at all. The rules for single files say what is wrong with it. */
  translation?: Translation<Data>;
  syntaxError?: MdxSyntaxError;
  /** The block of fields at the top, if there is one. */
  fields?: YamlData<Data>;
  headingProblems: HeadingProblem[];
  /** Empty unless the file is MDX with a block of fields. Its positions count in `text`. */
  tree: Root;
  /** Where a frontmatter field is written: `title`, `errors.0.section`. */
  fieldRange: (path: string) => Range;
  /** The fields of the frontmatter whose value is text, as written. */
  textFields: TextField[];
  /** Where a reference of the translation stands, by its index. */
  referenceRange: (index: number) => Range;
  /** Of its own sections, by id; `top` for the rest. */
  fingerprints: Record<string, string>;
}

/** A heading that begins no section, or a step or row whose id cannot be used. */
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

/** The pseudo-section id under which a translation records what its title, summary and lead were made from. */
export const topId = 'top';

/** An article in a language; undefined if it is not in it. */
export function inLanguage({ source, translations }: Article, lang: Lang): Translation | undefined {
  return [source, ...translations].find((each) => each.lang === lang);
}

/** What readers of a language get: the article in it, else in the language of its source. */
export function shownIn(article: Article, lang: Lang): Translation {
  return inLanguage(article, lang) ?? article.source;
}

/** The languages of the site that an article is in. */
export function languagesOf(article: Article, languages: readonly Lang[]): Lang[] {
  return languages.filter((lang) => inLanguage(article, lang));
}
