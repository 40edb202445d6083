// Runs in a thread of its own: writes what the search reads into a folder, what stands in the site already left out.
import { parentPort, workerData } from 'node:worker_threads';
import type { CompiledArticle } from '#article/view.ts';
import { loadContent } from '#workspace/load-content.ts';
import { hashOf } from './built-files.ts';
import { searchFilesOf } from './search-indexes.ts';
import { writerInto } from './write-into.ts';

export interface SearchTask {
  contentRoot: string;
  folder: string;
  /** Hashes of the files of the last site, by path. */
  known: ReadonlyMap<string, string>;
}

/** Paths of files that are as they were, and were not written. */
export type SearchResult = string[];

const { contentRoot, folder, known } = workerData as SearchTask;
const content = loadContent(contentRoot);
const write = writerInto(folder);
const same: SearchResult = [];
for await (const { path, bytes } of searchFilesOf(content, content.compiled.map(withTexts))) {
  if (known.get(path) === hashOf(bytes)) same.push(path);
  else write(path, bytes);
}
parentPort!.postMessage(same);

/** An article whose texts are in memory: records, tables and cards each read them. */
function withTexts({ kb, source, byLang }: CompiledArticle): CompiledArticle {
  const texts = new Map([...byLang].map(([lang, text]) => [lang, { ...text }]));
  return { kb, source: texts.get(source.lang)!, byLang: texts };
}
