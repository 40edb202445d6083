import type { Range } from '#article/diagnostic.ts';

/** The kind of a unit. A table row is one unit, header row included. A component unit is its opening tag. */
export type UnitKind =
  'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'picture' | 'component' | 'expression' | 'field';

export type AtomKind = 'code' | 'link' | 'picture' | 'component' | 'expression' | 'message' | 'label' | 'kbd';

/** Part of a unit that is compared as a whole and is not prose. */
export interface Atom {
  kind: AtomKind;
  /** Code text, link target, picture source, component name, message or label. */
  value: string;
  /** The text of a link, or the alternative text of a picture. */
  label?: string;
  range: Range;
}

/** The position in the file of part of `Unit.text`. */
export interface Segment {
  /** Offset in `Unit.text`. */
  at: number;
  line: number;
  column: number;
}

/** The smallest part of a page that is aligned with a counterpart in another language. */
export interface Unit {
  index: number;
  kind: UnitKind;
  range: Range;
  /** Prose in which {@link atomMark} replaces every atom. Line feeds separate lines. */
  text: string;
  segments: Segment[];
  atoms: Atom[];
  /** Index of the heading above; a heading has its own index. -1 before the first heading. */
  section: number;
  /** Level of a heading, or number of lists that contain the unit. */
  level: number;
  /** Whether an item belongs to a numbered list. */
  ordered: boolean;
  /** Id of a section, step or row, name of a component or field, or language of a code block. */
  name: string;
  /** Text of a code block, source of a picture, or an expression. */
  value: string;
  /** Number of cells of a row. */
  cells: number;
  /** Range of the comment that gives a heading or a step its id. */
  idRange?: Range | undefined;
  /** Whether a `kb-only` comment says that only this language has the unit. */
  only: boolean;
}

/** A comment for the linter: `kb-ignore figures: reason`. */
export interface Comment {
  text: string;
  range: Range;
  /** The block after the comment or around it; for a heading, its whole section. */
  covers: Range;
}

/** One file in one language, the input of most rules. */
export interface LintDocument {
  /** Relative to the working directory, with forward slashes. */
  path: string;
  /** BCP 47 tag. */
  lang: string;
  text: string;
  lineStarts: number[];
  units: Unit[];
  comments: Comment[];
}

/** Replaces an atom in `Unit.text`, so that the words around it stay separate and its content is not read as prose. */
export const atomMark = '\uFFFC';
