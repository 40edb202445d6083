import type { Unit } from '../document.ts';

/** Marks that had no effect, as they stand in the text of a unit. */
export interface Leftover {
  /** Matches the marks and what follows; the group, if there is one, is what the finding shows. It has the flag `g`. */
  pattern: RegExp;
  what: string;
  hint: string;
  /** The kinds of unit to check; all if undefined. In headings and cells, some characters are plain text. */
  onlyIn?: readonly Unit['kind'][];
}

/** White space that Markdown does not treat as a space, and characters that cannot be seen. */
export const hidden =
  '\\u00A0\\u00AD\\u1680\\u180E\\u2000-\\u200F\\u202A-\\u202F\\u205F-\\u2064\\u2066-\\u2069\\u3000\\uFEFF';
/** Such characters after a mark: the first follows the mark directly. */
const hardSpace = `[${hidden}][${hidden} \\t]*`;
const spaceHint = 'Type the space again: this one is a no-break space, which does not end a mark.';
const invisibleHint =
  'Delete what cannot be seen before the mark: a no-break space, or a character without a width.';
const boldHint =
  'Inside bold, no space and no punctuation stands next to the marks: `**word**: text`, or a space after the last mark.';
const tableHint =
  'Give the line of hyphens as many cells as the head, directly below it, and put a blank line before the table.';
const pictureFile = '[^()\\n]{1,200}\\.(?:avif|gif|jpe?g|png|svg|webp)';
const address = '(?:https?:|mailto:|kb:|\\.{0,2}\\/|#)[^\\s()]+|[^\\s()]+\\.(?:html?|mdx?)(?:#[^\\s()]*)?';

const dash = '=_\\u2010-\\u2015\\u2212-';
/** The row of a table below its head: hyphens, or dashes that replaced them, and bars, nothing else. */
const delimiterRow = `(?=[|:+ \\t${hidden}${dash}]+$)(?=[^\\n|]*\\|)(?=[^\\n]*[${dash}])(?=[^\\n]*[${dash}]{2}|[^\\n|]*\\|[^\\n|]*\\|).+$`;

/** The patterns in the order in which they are tried. A later one does not report what an earlier one has. */
export const leftovers: readonly Leftover[] = [
  { pattern: new RegExp(`^#{1,6}${hardSpace}\\S.*`, 'gmu'), what: 'a heading', hint: spaceHint },
  { pattern: new RegExp(`^[-*+]${hardSpace}\\S.*`, 'gmu'), what: 'a list item', hint: spaceHint },
  {
    pattern: /^#{2,6}(?=[\p{L}\d*[\uFFFC])[^#\n]*$/gmu,
    what: 'a heading',
    hint: 'Put a space after the `#`.',
    onlyIn: ['paragraph', 'heading'],
  },
  ...(
    [
      ['#{1,6}[ \\t]+\\S.*', 'a heading'],
      ['[-*+][ \\t]+\\S.*', 'a list item'],
      ['\\d{1,9}[.)][ \\t]+\\S.*', 'numbered steps'],
      ['>[ \\t]*\\S.*', 'a quotation'],
      ['(?:`{3}|~{3}).*', 'a code block'],
    ] as const
  ).map(([mark, what]) => ({
    pattern: new RegExp(`^[${hidden}][${hidden} \\t]*(${mark})`, 'gmu'),
    what,
    hint: invisibleHint,
  })),
  {
    pattern: new RegExp(`!\\[[^[\\]\\n]{0,200}\\][ \\t\\u00A0]{1,3}\\((?:${address}|${pictureFile})\\)`, 'g'),
    what: 'a picture',
    hint: 'Write the address directly behind the bracket: `![text](picture.png)`.',
  },
  {
    pattern: new RegExp(`\\[[^[\\]\\n]{1,200}\\][ \\t\\u00A0]{1,3}\\((?:${address})\\)`, 'g'),
    what: 'a link',
    hint: 'Write the address directly behind the bracket: `[text](address)`.',
  },
  {
    pattern: /\([^()[\]\n]{1,200}\)\[(?:https?:|mailto:|kb:|\.{0,2}\/|#)[^\s[\]]+\]/g,
    what: 'a link',
    hint: 'The text stands in square brackets, the address in round ones: `[text](address)`.',
  },
  {
    pattern: /\[[^[\]\n]{1,200}\]\((?=[^()\n]*[./#:])[^()\n]{1,300}\)?/g,
    what: 'a link',
    hint: 'An address has no spaces and ends with `)`; write `%20` for a space.',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}*/\\])\*\*(?![*/])[^*\n]{1,300}?\*\*(?![*/])|(?<=[\p{L}\p{N}])\*\*\s[^*\n]{1,300}\*\*(?![*/])/gu,
    what: 'bold',
    hint: boldHint,
  },
  {
    pattern: /(?<![\p{L}\p{N}~/\\])~~(?!~)[^~\n]{1,300}~~(?!~)/gu,
    what: 'strikethrough',
    hint: 'No space stands next to the marks on the inside: `~~word~~`.',
  },
  {
    pattern: new RegExp(`^(?:[^\\n|]*\\|[^\\n]*\\n)?${delimiterRow}(?:\\n[^\\n|]*\\|[^\\n]*)*`, 'gmu'),
    what: 'a table',
    hint: tableHint,
    onlyIn: ['heading', 'paragraph', 'item'],
  },
  {
    pattern:
      /^\|[^|\n]+\|[^\n]*(?:\n\|[^|\n]+\|[^\n]*)+|^\|[ \t][^|\n]+[ \t]\|(?:[ \t][^|\n]+[ \t]\|)+[ \t]*$/gm,
    what: 'a table',
    hint: tableHint,
    onlyIn: ['heading', 'paragraph', 'item'],
  },
];

/** A line that looks like a step, with a character behind the number that is no space to Markdown. */
export const stepLine: Leftover = {
  pattern: new RegExp(`^\\d{1,4}[.)]${hardSpace}\\S.*`, 'gmu'),
  what: 'numbered steps',
  hint: spaceHint,
};
