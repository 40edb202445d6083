import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { ImportError } from './import-error.ts';

/**
 * The tree of a piece of HTML, whatever its tags are like.
 *
 * @throws {ImportError} if its elements stand in each other thousands deep
 */
export function readFragment(html: string, where: string): Root {
  return guarded(where, () => unified().use(rehypeParse, { fragment: true }).parse(withCutTag(html)));
}

/**
 * The tree of a whole page.
 *
 * @throws {ImportError} if its elements stand in each other thousands deep
 */
export function readDocument(html: string, where: string): Root {
  return guarded(where, () => unified().use(rehypeParse).parse(withCutTag(html)));
}

/** A tag that is cut off at the end is text: the parser would leave it out with all that follows. */
function withCutTag(html: string): string {
  return html.replace(/<(?!!)(?=[^<>]*$)/, '&lt;');
}

/** Does work that goes down a tree. */
export function guarded<T>(where: string, work: () => T): T {
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
