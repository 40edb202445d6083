import { createIndex } from 'pagefind';
import type { Lang } from '#i18n/languages.ts';
import type { SearchRecord } from './records.ts';

export interface IndexFile {
  /** Relative to the folder of the index. */
  path: string;
  content: Uint8Array;
}

// The bundle also holds interfaces and helpers that this site does not load.
const neededRe =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|wasm\.[\w-]+\.pagefind|(index|fragment|filter)\/.+)$/;

/**
 * Builds the search index of one language in memory. Each language has an index and a folder of its own: the browser then
 * cannot pick another one, and an edit in one language leaves the index of the others as it is.
 *
 * @throws {Error} where Pagefind reports a problem with a record
 */
export async function buildIndex(lang: Lang, records: SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: lang });
  if (!index) throw new Error(`The search index of "${lang}" could not be begun: ${errors.join('; ')}`);
  try {
    const problems = (
      await Promise.all(records.map(({ url, html }) => index.addHTMLFile({ url, content: html })))
    ).flatMap((response) => response.errors);
    if (problems.length > 0)
      throw new Error(`The search index of "${lang}" refused a record: ${problems[0]}`);
    const { files, errors: fileErrors } = await index.getFiles();
    if (fileErrors.length > 0)
      throw new Error(`The search index of "${lang}" could not be made: ${fileErrors[0]}`);
    return files.filter(({ path }) => neededRe.test(path));
  } finally {
    await index.deleteIndex();
  }
}
