// Node loads this module once per process: the integration, the loaders and compiled pages share the content it has read.
import type { Diagnostic } from '#article/diagnostic.ts';
import { openCache, type Cache } from './cache.ts';
import { checkLoaded, createLinter } from './check-loaded.ts';
import type { Collection } from './collection.ts';
import { collectionsOf, type Checks, type Collections } from './collections.ts';
import { audience, contentRoot } from './content-root.ts';
import { publicContent, publicFindings } from './public-content.ts';
import { readContent, type Content } from './read-content.ts';
import { warmCache } from './warm-cache.ts';

/** The content of this run. */
export interface Source {
  root: string;
  cache: Cache;
  /** What this audience gets. */
  content: Content;
  /** What the content folder holds. */
  whole: Content;
  collections: Collections;
  /** What is wrong with the content; the languages are compared when this is first called. */
  checks: () => Checks;
  /** The same with only these articles compared with their source. */
  checkArticles: (ids: ReadonlySet<number>) => Diagnostic[];
}

let opened: Promise<Source> | undefined;
let last: Source | undefined;

/** The content folder of this run, read once, or again after `forgetSource`. */
export function openSource(): Promise<Source> {
  return (opened ??= open());
}

/** The content has changed: whoever asks next reads it again. */
export function forgetSource(): void {
  opened = undefined;
}

/** The collections as they were last read. Throws before `openSource` has finished. */
export function currentCollections(): Collections {
  return last!.collections;
}

/** The collections, always as they were last read. An edit of a text alone changes no entry that Astro keeps. */
class LiveCollections extends Map<string, Collection> {
  override get(name: string): Collection | undefined {
    return currentCollections().get(name);
  }

  override has(name: string): boolean {
    return currentCollections().has(name);
  }
}

/** For development, where the content is read again and again. */
export async function openLiveCollections(): Promise<Collections> {
  await openSource();
  return new LiveCollections();
}

async function open(): Promise<Source> {
  const root = contentRoot();
  const cache = openCache(root);
  await warmCache(root, cache);
  const content = withLastGood(
    readContent(root, process.cwd(), { cache, onParsed: (data) => createLinter(data, cache) }),
    last?.whole,
  );
  let checked: Checks | undefined;
  const checks = () => (checked ??= checkLoaded(content, cache, today()));
  const checkArticles = (ids: ReadonlySet<number>) => checkLoaded(content, cache, today(), ids).findings;
  const isForAgents = audience() === 'agents';
  const shown = isForAgents ? content : publicContent(content);
  const shownChecks = () =>
    isForAgents ? checks() : { ...checks(), findings: publicFindings(checks().findings, content) };
  const collections = collectionsOf(root, shown, shownChecks);
  last = { root, cache, content: shown, whole: content, collections, checks, checkArticles };
  return last;
}

/** In development an article that cannot be read stays as it was until it is mended. */
function withLastGood(content: Content, before: Content | undefined): Content {
  const kept = (before?.articles ?? []).filter(({ kb }) => content.unparsedIds.has(kb));
  if (kept.length === 0) return content;
  const ids = kept.map(({ kb }) => kb);
  return {
    ...content,
    articles: [...content.articles, ...kept].sort((a, b) => a.kb - b.kb),
    keys: new Map([...content.keys, ...ids.map((kb) => [kb, before!.keys.get(kb)!] as const)]),
    pictures: new Map([...content.pictures, ...ids.map((kb) => [kb, before!.pictures.get(kb)!] as const)]),
  };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
