// Runs in a child process, so that its memory is freed when it ends. Fills the cache of the content folder its argument names.
// Runs this module again in up to four threads, each of which reads and checks a share of the articles.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { openArticleStore } from './article-store.ts';
import { endWithParent, runInThread } from './background.ts';
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
  await Promise.all(parts.map((part) => runInThread<Task, boolean>(own, { contentRoot, folders: part })));
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
