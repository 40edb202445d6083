// Runs in a thread of its own: writes what the search reads into a folder.
import { parentPort, workerData } from 'node:worker_threads';
import { loadContent } from '#workspace/load-content.ts';
import { searchFilesOf } from './search-indexes.ts';
import { writerInto } from './write-into.ts';

export interface SearchTask {
  contentRoot: string;
  folder: string;
}

const { contentRoot, folder } = workerData as SearchTask;
const content = loadContent(contentRoot);
const write = writerInto(folder);
// One language after the other, so that only one index is in memory.
for (const lang of content.site.languages) {
  for await (const { path, bytes } of searchFilesOf(lang, content, content.compiled)) write(path, bytes);
}
parentPort!.postMessage(undefined);
