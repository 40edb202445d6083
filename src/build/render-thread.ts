// Runs in a thread of its own: renders some of the files of a site into a folder.
import { parentPort, workerData } from 'node:worker_threads';
import { articleOf } from './article-keys.ts';
import type { BuiltFiles } from './built-files.ts';
import { siteWriter } from './write-into.ts';

export interface RenderTask {
  /** The address of the compiled `page-renderer.ts`. */
  renderer: string;
  folder: string;
  base: string;
  /** The `contentKey` of what was checked. */
  checked: string;
  /** Which of how many threads this is. */
  part: number;
  parts: number;
}

/** The files that were made. */
export type RenderResult = BuiltFiles;

const { renderer, folder, base, checked, part, parts } = workerData as RenderTask;
const { renderFiles } = (await import(renderer)) as typeof import('./page-renderer.ts');
const made: RenderResult = new Map();
const write = siteWriter(folder, base, made);
let others = 0;
// The pages of an article read the same text: one thread makes them all.
const isMine = (path: string) => (articleOf(path) ?? others++) % parts === part;
for await (const { path, bytes } of renderFiles(checked, isMine)) write(path, bytes);
parentPort!.postMessage(made);
