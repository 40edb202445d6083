// Runs in a thread of its own: reads some of the article folders and gives back what a store keeps of them.
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { ArticleStore } from './article-store.ts';
import type { Entries } from './entries.ts';
import { openInspections, type KeptInspection } from './inspections.ts';
import { storeFor } from './load-content.ts';
import { readArticles } from './read-articles.ts';
import { readSiteData } from './read-content.ts';
import type { StoredArticle } from './stored-articles.ts';

export interface Shard {
  contentRoot: string;
  /** Names of article folders. */
  folders: string[];
}

export interface ShardResult {
  articles: Entries<StoredArticle>;
  inspections: Entries<KeptInspection>;
}

const { contentRoot, folders } = workerData as Shard;
const wanted = new Set(folders);
const data = readSiteData(contentRoot);
const inspections = openInspections(contentRoot, data);
let store!: ArticleStore;
readArticles(
  join(contentRoot, 'articles'),
  data.site.languages,
  process.cwd(),
  (pictures) => (store = storeFor(contentRoot, data, pictures, inspections)),
  (folder) => wanted.has(folder),
);
parentPort!.postMessage({
  articles: store.entries(),
  inspections: inspections.entries(),
} satisfies ShardResult);
