import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { createIndex } from 'pagefind';
import type { Lang } from '#i18n/languages.ts';
import { readFragment, recordAddress } from '#search/fragment.ts';
import type { SearchRecord } from '#search/records.ts';

export interface IndexFile {
  /** Relative to the folder of the index. */
  path: string;
  content: Uint8Array;
}

export interface BuiltIndex {
  files: IndexFile[];
  /** Pagefind's id of each record, by its address: `1133#login-attempt-loop`. */
  ids: Map<string, string>;
}

// Pagefind's bundle also contains user interfaces and helpers that this site does not load.
const neededRe =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|wasm\.[\w-]+\.pagefind|(index|fragment)\/.+)$/;
/** The WebAssembly file for languages without a stemmer in Pagefind. */
const anyLanguage = 'wasm.unknown.pagefind';
const fragmentRe = /^fragment\/(.+)\.pf_fragment$/;

/**
 * Builds one search index in memory.
 *
 * @throws {Error} if Pagefind reports a problem with a record
 */
export async function buildIndex(
  lang: Lang,
  records: Iterable<SearchRecord & { kb: number }>,
): Promise<BuiltIndex> {
  const { index, errors } = await createIndex({ forceLanguage: lang });
  if (!index) throw new Error(`The search index of "${lang}" could not be created: ${errors.join('; ')}`);
  try {
    const added = [...records].map(({ kb, section, html }) =>
      index.addHTMLFile({ url: recordAddress(kb, section), content: html }),
    );
    const problems = (await Promise.all(added)).flatMap((response) => response.errors);
    if (problems.length > 0)
      throw new Error(`The search index of "${lang}" refused a record: ${problems[0]}`);
    const { files, errors: fileErrors } = await index.getFiles();
    if (fileErrors.length > 0)
      throw new Error(`The search index of "${lang}" could not be written: ${fileErrors[0]}`);
    // Pagefind's threads return the files in any order.
    const needed = files.filter(({ path }) => neededRe.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
    const isSpare = ({ path }: IndexFile) =>
      path === anyLanguage &&
      needed.some((file) => file.path.startsWith('wasm.') && file.path !== anyLanguage);
    const used = needed.filter((file) => !isSpare(file));
    return {
      files: await Promise.all(used.map(minify)),
      ids: new Map(needed.flatMap((file) => idOf(file))),
    };
  } finally {
    await index.deleteIndex();
  }
}

/** Minifies `pagefind.js`, which Pagefind does not, and removes its console messages: the search shows its own. */
async function minify(file: IndexFile): Promise<IndexFile> {
  if (file.path !== 'pagefind.js') return file;
  const { code } = await transform(Buffer.from(file.content).toString(), {
    minify: true,
    drop: ['console'],
    format: 'esm',
  });
  return { ...file, content: Buffer.from(code) };
}

/** The address and id of the record in a fragment file: the content has the address, the file name the id. */
function idOf({ path, content }: IndexFile): [address: string, id: string][] {
  const [, name] = fragmentRe.exec(path) ?? [];
  if (name === undefined) return [];
  const { url } = readFragment(gunzipSync(content).toString());
  return [[url, name.slice(name.indexOf('_') + 1)]];
}
