import type { Range } from '#article/diagnostic.ts';

/** What a unit is in the page. A table row is one unit, header row included; a component is the place where it opens. */
export type UnitKind =
  'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'picture' | 'component' | 'expression' | 'field';

export type AtomKind = 'code' | 'link' | 'picture' | 'component' | 'expression' | 'message' | 'label' | 'kbd';

/** A piece inside a unit that is compared as a whole and not read as prose. */
export interface Atom {
  kind: AtomKind;
  /** Code text, link target, picture source, component name, message or label. */
  value: string;
  /** Second text, where there is one: the words of a link, the alternative text of a picture. */
  label?: string;
  range: Range;
}

/** Where a stretch of `Unit.text` stands in the file. */
export interface Segment {
  /** Offset in `Unit.text`. */
  at: number;
  line: number;
  column: number;
}

/** The smallest thing that has a counterpart in another language. */
export interface Unit {
  index: number;
  kind: UnitKind;
  range: Range;
  /** Prose with every atom replaced by {@link atomMark}; lines joined by line feeds. */
  text: string;
  segments: Segment[];
  atoms: Atom[];
  /** Index of the heading above (its own index for a heading), -1 before the first one. */
  section: number;
  /** Heading level, or how many lists surround an item. */
  level: number;
  /** Whether an item belongs to a numbered list. */
  ordered: boolean;
  /** Section id, id of a step, component name, language of a code block, name of a field. */
  name: string;
  /** Text of a code block, source of a picture, value of an attribute-less expression. */
  value: string;
  /** Cells of a row. */
  cells: number;
  /** Where the id of a heading or a step is written as a comment. */
  idRange?: Range | undefined;
  /** Whether only this language has it, by a `kb-only` comment. */
  only: boolean;
}

/** A comment for the linter: `kb-ignore figures: reason`. */
export interface Comment {
  text: string;
  range: Range;
  /** The block that follows the comment, or that it stands in; for a heading, its whole section. */
  covers: Range;
}

/** One file in one language, as every rule sees it. */
export interface LintDocument {
  /** Relative to where the linter runs, with forward slashes. */
  path: string;
  /** BCP 47 tag. */
  lang: string;
  text: string;
  lineStarts: number[];
  units: Unit[];
  comments: Comment[];
}

/** Stands in `Unit.text` for an atom, so that words around it do not join and nothing in it is read as prose. */
export const atomMark = '\uFFFC';
