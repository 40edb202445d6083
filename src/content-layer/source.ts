// Node loads this module once per process, so the integration and compiled pages share the content it has read.
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
  /** The content for this audience. */
  content: Content;
  /** The content for all audiences. */
  whole: Content;
  collections: Collections;
  /** The findings in the content. The first call compares the languages. */
  checks: () => Checks;
  /** The findings in the content, with only these articles compared with their translations. */
  checkArticles: (ids: ReadonlySet<number>) => Diagnostic[];
}

let opened: Promise<Source> | undefined;
let last: Source | undefined;

/** Reads the content folder of this run. Reads it again only after `forgetSource`. */
export function openSource(): Promise<Source> {
  return (opened ??= open());
}

/** Makes the next `openSource` read the content again. */
export function forgetSource(): void {
  opened = undefined;
}

/**
 * The collections as they were last read.
 *
 * @throws before the first `openSource` has finished
 */
export function currentCollections(): Collections {
  return last!.collections;
}

/** The collections as they were last read. Looks them up each time, because an edit of a text changes no entry Astro stores. */
class LiveCollections extends Map<string, Collection> {
  override get(name: string): Collection | undefined {
    return currentCollections().get(name);
  }

  override has(name: string): boolean {
    return currentCollections().has(name);
  }
}

/** Opens collections that stay current in development, when content is read again after each edit. */
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

/** In development an article that cannot be parsed keeps its last valid version until it is corrected. */
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
