import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { ImportError } from './import-error.ts';

/**
 * Parses a fragment of HTML, well-formed or not.
 *
 * @throws {ImportError} if its elements stand in each other thousands deep
 */
export function readFragment(html: string, where: string): Root {
  return catchDeepNesting(where, () =>
    unified().use(rehypeParse, { fragment: true }).parse(withCutTag(html)),
  );
}

/**
 * Parses a whole page.
 *
 * @throws {ImportError} if its elements stand in each other thousands deep
 */
export function readDocument(html: string, where: string): Root {
  return catchDeepNesting(where, () => unified().use(rehypeParse).parse(withCutTag(html)));
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
