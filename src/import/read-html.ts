import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { ImportError } from './import-error.ts';

/**
 * Parses a fragment of HTML, well-formed or not.
 *
 * @throws {ImportError} if its elements stand in each other thousands deep, or its tables have very many cells
 */
export function readFragment(html: string, where: string): Root {
  const read = () => unified().use(rehypeParse, { fragment: true }).parse(withCutTag(html));
  return withFewCells(catchDeepNesting(where, read), where);
}

/**
 * Parses a whole page.
 *
 * @throws {ImportError} if its elements stand in each other thousands deep, or its tables have very many cells
 */
export function readDocument(html: string, where: string): Root {
  const read = () => unified().use(rehypeParse).parse(withCutTag(html));
  return withFewCells(catchDeepNesting(where, read), where);
}

/** Markdown has no cells over several columns or rows: each becomes as many cells as it covers. */
const mostCells = 100_000;

function withFewCells(root: Root, where: string): Root {
  let cells = 0;
  const stack: (Root | RootContent)[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th'))
      cells += spanOf(node, 'colSpan') * spanOf(node, 'rowSpan');
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
  if (cells <= mostCells) return root;
  throw new ImportError(
    `The tables of ${where} have ${cells} cells, expected at most ${mostCells}`,
    'Leave the page out, or correct `colspan` and `rowspan`; nothing was written.',
  );
}

function spanOf({ properties }: Element, name: 'colSpan' | 'rowSpan'): number {
  return Math.max(1, Number(properties[name]) || 1);
}

/** Escapes a truncated tag at the end, which the parser would drop with everything after it. */
function withCutTag(html: string): string {
  return html.replace(/<(?!!)(?=[^<>]*$)/, '&lt;');
}

/** Runs a recursive function and turns a stack overflow into an error message. */
export function catchDeepNesting<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ImportError(
      `The text of ${where} is nested too deeply`,
      'Leave the page out, or mend its HTML; nothing was written.',
    );
  }
}
