import type { Lang } from '#i18n/languages.ts';
import { isPageResource, parsePicturePath } from '#i18n/urls/assets.ts';
import { withBase } from '#i18n/urls/base.ts';
import { redirectListPath } from '#i18n/urls/files.ts';
import {
  articlePath,
  homePath,
  pagePath,
  parseArticlePath,
  parseGuideStepPath,
  parseTopicPath,
  searchPath,
} from '#i18n/urls/pages.ts';
import { isSearchFile } from '#i18n/urls/search.ts';
import type { LanguageList, ListedFile, ListedPage } from './release.ts';

/** A file of a built site. */
export interface BuiltFile {
  /** The path below the base path. That of a page ends in a slash. */
  path: string;
  hash: string;
  bytes: number;
  /** The paths it refers to; only those that `isFollowed` accepts. */
  references: string[];
}

export interface ReleaseOptions {
  base: string;
  languages: readonly Lang[];
  /** The KB numbers of the articles that every reader gets. */
  essential: readonly number[];
}

export interface ReleaseLists {
  shell: ListedFile[];
  languages: Partial<Record<Lang, LanguageList>>;
}

/** In bytes. A larger search index is stored only if the reader saves the whole language. */
export const searchLimit = 600_000;

/** In bytes. A larger list of old addresses is not stored at all. */
const listLimit = 300_000;

/** Sorts the files of a built site by who needs them offline. `files` has them by path. */
export function listRelease(
  files: ReadonlyMap<string, BuiltFile>,
  { base, languages, essential }: ReleaseOptions,
): ReleaseLists {
  const listed = ({ path, hash, bytes }: BuiltFile): ListedFile => [withBase(base, path), hash, bytes];
  const pagesOf = (lang: Lang) => [...files.values()].filter(({ path }) => isPageOf(path, lang));
  const readers = [files.get('/'), ...languages.flatMap(pagesOf)].filter((page) => page !== undefined);
  const assets = [...reachableAssets(readers, files)];
  const isShared = ({ path }: BuiltFile) => parsePicturePath(path) === undefined;
  return {
    shell: [files.get('/'), oldAddresses(), ...assets.filter(isShared)]
      .filter((file) => file !== undefined)
      .map(listed),
    languages: Object.fromEntries(languages.map((lang) => [lang, languageList(lang)])),
  };

  /** Returns the list of old addresses. Without it, an old address opens the offline page. */
  function oldAddresses(): BuiltFile | undefined {
    const list = files.get(redirectListPath);
    return list && list.bytes <= listLimit ? list : undefined;
  }

  function languageList(lang: Lang): LanguageList {
    const listedPage = (page: BuiltFile): ListedPage => ({
      file: listed(page),
      parts: [
        ...[...reachableAssets([page], files)].filter((file) => !isShared(file)),
        ...(steps.get(page.path) ?? []),
      ].map(listed),
    });
    const listedPath = (path: string) => withBase(base, path);
    const pages = pagesOf(lang);
    const steps = Map.groupBy(pages, ({ path }) => {
      const step = parseGuideStepPath(path);
      return step && articlePath(step.lang, step.kb);
    });
    const articles = (paths: string[]) =>
      paths.filter((path) => parseArticlePath(path)?.lang === lang && files.has(path));
    const core = [homePath(lang), searchPath(lang), pagePath(lang, 'offline')].flatMap(
      (path) => files.get(path) ?? [],
    );
    const search = [...files.values()].filter(({ path }) => isSearchFile(path, lang));
    const isLarge = search.reduce((sum, { bytes }) => sum + bytes, 0) > searchLimit;
    return {
      core: [...core, ...(isLarge ? [] : search)].map(listed),
      largeSearch: isLarge ? search.map(listed) : [],
      essential: articles(essential.map((kb) => articlePath(lang, kb))).map(listedPath),
      pages: Object.fromEntries(pages.map((page) => [listedPath(page.path), listedPage(page)])),
      topics: Object.fromEntries(
        pages
          .filter(({ path }) => parseTopicPath(path))
          .map(({ path, references }) => [listedPath(path), articles(references).map(listedPath)]),
      ),
    };
  }
}

function isPageOf(path: string, lang: Lang): boolean {
  return path.startsWith(homePath(lang)) && path.endsWith('/');
}

/**
 * Returns the styles, scripts, pictures and icons that pages load, directly or through other files. Pages, feeds and search
 * indexes are left out.
 */
function reachableAssets(pages: readonly BuiltFile[], files: ReadonlyMap<string, BuiltFile>): Set<BuiltFile> {
  const found = new Set<BuiltFile>();
  const follow = (from: BuiltFile) => {
    for (const path of from.references) {
      const file = files.get(path);
      if (!file || found.has(file) || !isPageResource(path)) continue;
      found.add(file);
      follow(file);
    }
  };
  pages.forEach(follow);
  return found;
}

/** Whether `listRelease` needs a reference: it leads to a page resource, or comes from a topic page. */
export function isFollowed(from: string, reference: string): boolean {
  return isPageResource(reference) || parseTopicPath(from) !== undefined;
}
