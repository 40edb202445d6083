import { parseSearchDataPath, parseSearchIndexPath } from '#i18n/urls/search.ts';
import { inThread } from '#content-layer/in-thread.ts';
import type { ContentSnapshot } from '#content-layer/content-snapshot.ts';
import type { LastSite } from './last-site.ts';
import type { SearchResult, SearchTask } from './write-search.ts';

export interface SearchMaking {
  contentRoot: string;
  /** Numbers of the articles whose files are taken over. */
  kept: ReadonlySet<number>;
  last: Pick<LastSite, 'files' | 'keys'> | undefined;
}

const searchThread = new URL('./search-thread.ts', import.meta.url);
const isSearchFile = (path: string) => Boolean(parseSearchDataPath(path) ?? parseSearchIndexPath(path));

/** Writes the files of the search that differ from those of the last site into a folder. */
export async function makeSearch(
  content: ContentSnapshot,
  { contentRoot, kept, last }: SearchMaking,
  folder: string,
): Promise<SearchResult> {
  const before = [...(last?.files ?? [])].filter(([path]) => isSearchFile(path));
  const isSame = last !== undefined && kept.size === content.articles.length && kept.size === last.keys.size;
  if (isSame) return { same: before.map(([path]) => path), made: new Map() };
  return inThread<SearchTask, SearchResult>(searchThread, {
    contentRoot,
    content,
    folder,
    known: new Map(before.map(([path, { hash }]) => [path, hash])),
    kept,
  });
}
