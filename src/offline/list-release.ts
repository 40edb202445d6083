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
  /** Below the base; a page ends in a slash. */
  path: string;
  hash: string;
  bytes: number;
  /** Paths it refers to, as far as they are followed. */
  references: string[];
}

export interface ReleaseOptions {
  base: string;
  languages: readonly Lang[];
  /** KB numbers every reader should have. */
  essential: readonly number[];
}

export interface ReleaseLists {
  shell: ListedFile[];
  languages: Partial<Record<Lang, LanguageList>>;
}

/** A search index above this size is stored only by those who save the whole language. */
export const searchLimit = 600_000;

/** A list of old addresses above this size is not stored at a first visit. */
const listLimit = 300_000;

/** Sorts the files of a built site by who needs them without a connection. */
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

  /** The list of old addresses; without it, they lead to the page that says what is saved. */
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

/** What pages load, and what that loads: styles, scripts, parts, icons; not pages, feeds or search indexes. */
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

/** Whether a list has any use for a reference: what pages load, and where topics lead. */
export function isFollowed(from: string, reference: string): boolean {
  return isPageResource(reference) || parseTopicPath(from) !== undefined;
}
