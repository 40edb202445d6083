import type { LintDocument, Unit } from '../document.ts';
import { lineOf } from '../read/place.ts';
import type { Finding } from '../rule.ts';

/** Reports rows with more cells than the head of their table, and components that begin in one cell and end in another. */
export function rowProblems(document: LintDocument): Finding[] {
  const problems: Finding[] = [];
  let head: Unit | undefined;
  for (const unit of document.units) {
    if (unit.kind !== 'row') continue;
    if (isDelimiter(lineOf(document, unit.range.start.line + 1))) head = unit;
    const split = splitTag(document, unit);
    if (split !== undefined) problems.push(spanning(unit, split));
    else if (head && unit.cells > head.cells) problems.push(tooLong(unit, head));
  }
  return problems;
}

function isDelimiter(line: string): boolean {
  return /^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(line) && line.includes('-');
}

/** Returns the name of a tag that is opened and not closed in a cell. */
function splitTag(document: LintDocument, { range }: Unit): string | undefined {
  const code = lineOf(document, range.start.line).replace(/(`+)(?:(?!\1)[^|]|\\\|)*\1/g, '');
  for (const cell of code.split(/(?<!\\)\|/)) {
    const open: string[] = [];
    for (const [, closing, name, empty] of cell.matchAll(/<(\/?)([A-Za-z][\w.-]*)(?:\s[^<>]*?)?(\/?)>/g)) {
      if (empty || voidTags.has(name!)) continue;
      if (!closing) open.push(name!);
      else if (open.pop() !== name) return name;
    }
    // Reported only if another cell closes the tag, because some HTML tags need no closing tag.
    const unclosed = open.find((name) => code.includes(`</${name}>`));
    if (unclosed !== undefined) return unclosed;
  }
  return undefined;
}

const voidTags = new Set('br img hr wbr input source'.split(' '));

function spanning({ range }: Unit, name: string): Finding {
  return {
    range,
    message: `Unexpected end of a cell inside \`<${name}>\`, expected \`</${name}>\` in the same cell`,
    hint: 'A bar inside a cell is written `\\|`.',
  };
}

function tooLong({ range, cells }: Unit, head: Unit): Finding {
  return {
    range,
    message: `Unexpected ${cells} cells in a table row, expected ${head.cells} as in the head of the table`,
    hint: 'A bar inside a cell is written `\\|`, in code too.',
    actual: String(cells),
    expected: String(head.cells),
  };
}
