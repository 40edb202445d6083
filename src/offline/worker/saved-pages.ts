import type { Lang } from '#i18n/languages.ts';
import { withoutBase } from '#i18n/urls/base.ts';
import { parseArticlePath, parseGuideStepPath } from '#i18n/urls/pages.ts';
import type { Answer, Failure, Offer, Stored } from '../messages.ts';
import type { ListedFile } from '../release.ts';
import {
  filesOf,
  pagesOf,
  savedFiles,
  sizeOf,
  requiredFiles,
  requiredPages,
  type Lists,
} from '../required-files.ts';
import { changeState, readState, withLanguage, withoutSaved, withRead, withSaved } from './state.ts';
import { languageOf, loadLists } from './lists.ts';
import { repairCache } from './repair-cache.ts';
import { release } from './scope.ts';
import { isFull } from './stage.ts';
import { fetchAllIntoCache, ChangedFileError, has, serialize, openStore } from './store.ts';

type Send = (answer: Answer) => void;

/** Stores an article that was read and, at the first page in a language, the core of that language. */
export async function recordRead(path: string): Promise<void> {
  const lang = languageOf(path);
  if (lang) await serialize(() => storeRead(path, lang));
}

async function storeRead(path: string, lang: Lang): Promise<void> {
  const store = await openStore();
  const { [lang]: list } = await loadLists(store, [lang]);
  if (!list) return;
  await repairCache().catch(() => {});
  const state = await readState();
  if (!state.languages.includes(lang))
    await fetchAllIntoCache(store, [...list.core, ...filesOf({ [lang]: list }, list.essential)]);
  await changeState((now) => withLanguage(now, lang));
  if (!list.pages[path] || !isOfArticle(path)) return;
  await fetchAllIntoCache(store, filesOf({ [lang]: list }, [path]));
  await prune(await changeState((now) => withRead(now, path)));
}

/** Returns what saving each of these addresses would store. */
export async function offers(paths: string[]): Promise<Offer[]> {
  const store = await openStore();
  const { saved } = await readState();
  const lists = await loadLists(store, languagesOf(paths));
  return Promise.all(
    paths.map(async (path) => {
      const files = savedFiles(lists, path);
      const missing = await missingOf(store, files);
      return {
        path,
        kind: kindOf(lists, path),
        pages: pagesOf(lists, path).filter(isArticle).length,
        bytes: sizeOf(files),
        missing: sizeOf(missing),
        isSaved: saved.includes(path),
      };
    }),
  );
}

/** Stores all files of an address, and reports progress to `send`. If one fails, the files added so far are removed again. */
export function save(path: string, send: Send): Promise<void> {
  return serialize(() => storeSaved(path, send));
}

async function storeSaved(path: string, send: Send): Promise<void> {
  const store = await openStore();
  const lists = await loadLists(store, languagesOf([path]));
  await repairCache().catch(() => {});
  const missing = await missingOf(store, savedFiles(lists, path));
  const added: ListedFile[] = [];
  const allBytes = sizeOf(missing);
  const report = () =>
    send({
      progress: { doneFiles: added.length, allFiles: missing.length, doneBytes: sizeOf(added), allBytes },
    });
  try {
    report();
    await fetchAllIntoCache(store, missing, (file) => {
      added.push(file);
      report();
    });
    await changeState((state) =>
      withSaved(withLanguage(state, languageOf(path) ?? release.languages[0]!), path),
    );
    send({ done: true });
  } catch (error) {
    await Promise.all(added.map(([file]) => store.delete(file)));
    send({ failed: failureOf(error) });
  }
}

/** Forgets a saved address, and removes the files that nothing else requires. */
export function remove(path: string): Promise<void> {
  return serialize(async () => prune(await changeState((state) => withoutSaved(state, path))));
}

/** Returns the articles that open offline. */
export async function stored(): Promise<Stored> {
  const state = await readState();
  const lists = await loadLists(await openStore(), state.languages);
  const pages = [...requiredPages(lists, state)].flatMap(([path, why]) =>
    isArticle(path) ? [{ path, why, bytes: sizeOf(filesOf(lists, [path])) }] : [],
  );
  return { pages };
}

/** Removes the files of pages that nothing requires any more. */
async function prune(state: Awaited<ReturnType<typeof readState>>): Promise<void> {
  const store = await openStore();
  const lists = await loadLists(store, state.languages);
  const required = new Set(requiredFiles(lists, state).map(([path]) => path));
  const all = Object.values(lists).flatMap((list) => [
    ...filesOf(lists, Object.keys(list.pages)),
    ...list.largeSearch,
  ]);
  const unused = all.filter(([path]) => !required.has(path));
  await Promise.all(unused.map(([path]) => store.delete(path)));
}

async function missingOf(store: Cache, files: readonly ListedFile[]): Promise<ListedFile[]> {
  const checks = await Promise.all(files.map(async (file) => ((await has(store, file)) ? [] : [file])));
  return checks.flat();
}

function kindOf(lists: Lists, path: string): Offer['kind'] {
  if (Object.values(lists).some((list) => list.topics[path])) return 'topic';
  return Object.values(lists).some((list) => list.core[0]?.[0] === path) ? 'language' : 'article';
}

function isArticle(path: string): boolean {
  return parseArticlePath(withoutBase(release.base, path) ?? '') !== undefined;
}

function isOfArticle(path: string): boolean {
  return isArticle(path) || parseGuideStepPath(withoutBase(release.base, path) ?? '') !== undefined;
}

function languagesOf(paths: string[]): Lang[] {
  return [...new Set(paths.flatMap((path) => languageOf(path) ?? []))];
}

function failureOf(error: unknown): Failure {
  if (isFull(error)) return 'full';
  return error instanceof ChangedFileError ? 'changed' : 'unreachable';
}
