// Runs in a thread of its own: reads and checks some of the article folders, and keeps the results in the cache.
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openCache } from './cache.ts';
import { createLinter } from './check-loaded.ts';
import { openArticleStore } from './article-store.ts';
import { readArticles } from './read-articles.ts';
import { readSiteData } from './read-content.ts';

export interface WarmTask {
  contentRoot: string;
  /** Names of article folders. */
  folders: string[];
}

const { contentRoot, folders } = workerData as WarmTask;
const wanted = new Set(folders);
const cache = openCache(contentRoot);
const data = readSiteData(contentRoot);
readArticles(
  join(contentRoot, 'articles'),
  data.site.languages,
  process.cwd(),
  openArticleStore(cache, createLinter(data, cache)),
  (folder) => wanted.has(folder),
);
parentPort!.postMessage(true);
