import type { LintDocument, Unit } from '../document.ts';
import { lineOf, rangeInUnit } from '../read/place.ts';
import type { Finding } from '../rule.ts';

interface Leftover {
  pattern: RegExp;
  what: string;
  hint: string;
  /** The kinds of unit to check; all if undefined. In headings and cells, some characters are plain text. */
  onlyIn?: readonly Unit['kind'][];
}

/** White space that Markdown does not treat as a space. */
const hardSpace = '[\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]';
const spaceHint = 'Type the space again: this one is a no-break space, which does not end a mark.';
const boldHint =
  'Inside bold, no space and no punctuation stands next to the marks: `**word**: text`, or a space after the last mark.';

const leftovers: readonly Leftover[] = [
  {
    pattern: new RegExp(`^#{1,6}${hardSpace}+\\S.*`, 'gmu'),
    what: 'a heading',
    hint: spaceHint,
  },
  { pattern: new RegExp(`^[-*+]${hardSpace}+\\S.*`, 'gmu'), what: 'a list item', hint: spaceHint },
  {
    pattern: new RegExp(`^(?:1[.)]${hardSpace}.*\\n2|2[.)]${hardSpace}.*\\n3)[.)]${hardSpace}.*`, 'gmu'),
    what: 'numbered steps',
    hint: spaceHint,
  },
  {
    pattern: /^#{2,6}(?=[\p{L}\d*[\uFFFC])[^#\n]*$/gmu,
    what: 'a heading',
    hint: 'Put a space after the `#`.',
    onlyIn: ['paragraph', 'heading'],
  },
  {
    pattern: /\[[^[\]\n]{1,200}\][ \t\u00A0]{1,3}\((?:https?:|mailto:|kb:|\.{0,2}\/|#)[^\s()]+\)/g,
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
    pattern: /^\|.*\|[ \t]*\n\|?[ \t]*:?-{3,}:?[ \t]*\|.*/gm,
    what: 'a table',
    hint: 'Give the line of hyphens as many cells as the head, and put a blank line before the table.',
    onlyIn: ['paragraph'],
  },
];

/** Reports Markdown marks in the text of a unit that had no effect and are shown to readers. One finding for each place. */
export function leftoverMarks(document: LintDocument, unit: Unit): Finding[] {
  if (!/[#*|[\]]|^[-+\d]/m.test(unit.text)) return [];
  const findings: Finding[] = [];
  const seen = new Set<number>();
  for (const { pattern, what, hint, onlyIn } of leftovers) {
    if (onlyIn !== undefined && !onlyIn.includes(unit.kind)) continue;
    for (const { index, 0: text } of unit.text.matchAll(pattern)) {
      const range = rangeInUnit(document, unit, index, index + text.length);
      const shown = text.split('\n')[0]!;
      if (seen.has(range.start.line * 1e4 + range.start.column) || isEscaped(document, range.start, shown))
        continue;
      seen.add(range.start.line * 1e4 + range.start.column);
      findings.push({
        range,
        message: `Unexpected \`${shorten(shown)}\` shown as it stands, expected ${what}`,
        hint,
        actual: shown,
      });
    }
  }
  return findings;
}

/** Tells whether the author escaped the characters: `\*\*`, `&#42;`. */
function isEscaped(
  document: LintDocument,
  { line, column }: { line: number; column: number },
  text: string,
): boolean {
  const source = lineOf(document, line);
  const marks = /^[^\p{L}\p{N}]{1,3}/u.exec(text)?.[0].trim() ?? '';
  return source[column - 2] === '\\' || !source.startsWith(marks, column - 1);
}

function shorten(text: string): string {
  const plain = text.replace(/\uFFFC/g, '…').replaceAll('`', "'");
  return plain.length > 50 ? `${plain.slice(0, 49).trimEnd()}…` : plain;
}
