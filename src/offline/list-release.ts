import type { LanguageList, ListedFile, ListedPage } from './release.ts';

/** A file of a built site. */
export interface BuiltFile {
  /** Below the base; a page ends in a slash. */
  path: string;
  hash: string;
  bytes: number;
  /** Paths it refers to, as far as they are followed. */
  references: string[];
}

export interface ReleaseOptions {
  base: string;
  languages: readonly string[];
  /** KB numbers every reader should have. */
  essential: readonly number[];
}

export interface ReleaseLists {
  shell: ListedFile[];
  languages: Record<string, LanguageList>;
}

/** A search index above this size is stored only by those who save the whole language. */
export const searchLimit = 4_000_000;

/** Sorts the files of a built site by who needs them without a connection. */
export function listRelease(
  files: ReadonlyMap<string, BuiltFile>,
  { base, languages, essential }: ReleaseOptions,
): ReleaseLists {
  const listed = ({ path, hash, bytes }: BuiltFile): ListedFile => [base.slice(0, -1) + path, hash, bytes];
  const pagesOf = (lang: string) => [...files.values()].filter(({ path }) => isPageOf(path, lang));
  const readers = [files.get('/'), ...languages.flatMap(pagesOf)].filter((page) => page !== undefined);
  const assets = [...reachableAssets(readers, files)];
  const isShared = ({ path }: BuiltFile) => !path.startsWith('/kb/');
  return {
    shell: [...(files.get('/') ? [files.get('/')!] : []), ...assets.filter(isShared)].map(listed),
    languages: Object.fromEntries(languages.map((lang) => [lang, languageList(lang)])),
  };

  function languageList(lang: string): LanguageList {
    const listedPage = (page: BuiltFile): ListedPage => ({
      file: listed(page),
      parts: [
        ...[...reachableAssets([page], files)].filter((file) => !isShared(file)),
        ...(steps.get(page.path) ?? []),
      ].map(listed),
    });
    const withBase = (path: string) => base.slice(0, -1) + path;
    const pages = pagesOf(lang);
    const steps = Map.groupBy(
      pages.filter(({ path }) => path.includes('/path/')),
      ({ path }) => path.slice(0, path.indexOf('path/')),
    );
    const articles = (paths: string[]) =>
      paths.filter((path) => path.startsWith(`/${lang}/kb/`) && files.has(path));
    const core = [`/${lang}/`, `/${lang}/search/`, `/${lang}/offline/`].flatMap(
      (path) => files.get(path) ?? [],
    );
    const search = searchFiles(lang, files);
    const isLarge = search.reduce((sum, { bytes }) => sum + bytes, 0) > searchLimit;
    return {
      core: [...core, ...(isLarge ? [] : search)].map(listed),
      largeSearch: isLarge ? search.map(listed) : [],
      essential: articles(essential.map((kb) => `/${lang}/kb/${kb}/`)).map(withBase),
      pages: Object.fromEntries(pages.map((page) => [withBase(page.path), listedPage(page)])),
      topics: Object.fromEntries(
        pages
          .filter(({ path }) => path.startsWith(`/${lang}/topics/`))
          .map(({ path, references }) => [withBase(path), articles(references).map(withBase)]),
      ),
    };
  }
}

function isPageOf(path: string, lang: string): boolean {
  return path.startsWith(`/${lang}/`) && path.endsWith('/');
}

/** What is asked only for phrases in quotes is not among them: without it their words count one by one. */
function searchFiles(lang: string, files: ReadonlyMap<string, BuiltFile>): BuiltFile[] {
  return [...files.values()].filter(
    ({ path }) => path.startsWith(`/find/${lang}/`) && !path.startsWith(`/find/${lang}/phrases/`),
  );
}

/** What pages load, and what that loads: styles, scripts, parts, icons; not pages, feeds or search indexes. */
function reachableAssets(pages: readonly BuiltFile[], files: ReadonlyMap<string, BuiltFile>): Set<BuiltFile> {
  const found = new Set<BuiltFile>();
  const follow = (from: BuiltFile) => {
    for (const path of from.references) {
      const file = files.get(path);
      if (!file || found.has(file) || !assetRe.test(path)) continue;
      found.add(file);
      follow(file);
    }
  };
  pages.forEach(follow);
  return found;
}

/** Whether a list has any use for a reference: what pages load, and where topics lead. */
export function isFollowed(from: string, reference: string): boolean {
  return assetRe.test(reference) || from.includes('/topics/');
}

const assetRe = /^\/(_astro\/.+|kb\/\d+\/.+|[\w-]+\.(js|webmanifest)|icons\/.+)$/;
