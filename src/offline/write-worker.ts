import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Lang } from '#i18n/languages.ts';
import { offlineListPath, workerPath } from '#i18n/urls/assets.ts';
import { withBase } from '#i18n/urls/base.ts';
import type { Site } from '#schema/site.ts';
import { listRelease, type BuiltFile } from './list-release.ts';
import type { ListedFile, Release } from './release.ts';

type WriteFile = (path: string, bytes: Uint8Array | string) => void;

/**
 * Bundles the service worker for the files of a site, and passes it and its language lists to `write`. If `offline` is off in the
 * site, the worker removes itself and everything it has stored.
 */
export async function writeWorker(write: WriteFile, files: Iterable<BuiltFile>, site: Site): Promise<void> {
  const { base, languages } = site;
  // Sorted, so that the same site gives the same lists whatever order the files come in.
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const byAddress = new Map(sorted.map((file) => [file.path, file]));
  const lists = listRelease(byAddress, { base, languages, essential: site.essential });
  const release: Release = {
    version: '',
    base,
    languages: [...languages],
    shell: lists.shell,
    lists: Object.fromEntries(
      languages.map((lang) => [lang, writeList(write, base, lang, lists.languages[lang]!)]),
    ),
  };
  release.version = hash(JSON.stringify(release)).slice(0, 12);
  const result = await build({
    entryPoints: [source(site.offline ? 'main.ts' : 'unregister.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    define: { RELEASE: JSON.stringify(release) },
  });
  write(workerPath, result.outputFiles[0]!.contents);
}

function writeList(write: WriteFile, base: string, lang: Lang, list: object): ListedFile {
  const text = JSON.stringify(list);
  const path = offlineListPath(lang, hash(text).slice(0, 12));
  write(path, text);
  return [withBase(base, path), hash(text), Buffer.byteLength(text)];
}

function source(name: string): string {
  return fileURLToPath(new URL(`./worker/${name}`, import.meta.url));
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
