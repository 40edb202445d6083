// A process of its own, which gives its memory back when it ends: fills the cache of the content folder its argument names. It
// runs this module again in a thread for each processor, which reads and checks a part of the articles.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { openArticleStore } from './article-store.ts';
import { endWithParent, inThread } from './background.ts';
import { openCache } from './cache.ts';
import { createLinter } from './check-loaded.ts';
import { listFolder } from './files.ts';
import { readArticles } from './read-articles.ts';
import { readSiteData } from './read-content.ts';

interface Task {
  contentRoot: string;
  /** Names of article folders. */
  folders: string[];
}

if (isMainThread) {
  endWithParent();
  await shareOut(process.argv[2]!);
} else {
  warm(workerData as Task);
  parentPort!.postMessage(true);
}

async function shareOut(contentRoot: string): Promise<void> {
  const { folders } = listFolder(join(contentRoot, 'articles'));
  const count = Math.min(4, availableParallelism());
  const parts = Array.from({ length: count }, (_, part) =>
    folders.filter((_folder, index) => index % count === part),
  );
  const own = new URL(import.meta.url);
  await Promise.all(parts.map((part) => inThread<Task, boolean>(own, { contentRoot, folders: part })));
}

function warm({ contentRoot, folders }: Task): void {
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
}
