// Runs in a thread of its own: renders some of the files of a site into a folder.
import { parentPort, workerData } from 'node:worker_threads';
import { openSnapshot, type ContentSnapshot } from '#content-layer/content-snapshot.ts';
import { articleOf } from '#i18n/urls/files.ts';
import type { BuiltFiles } from './built-files.ts';
import { siteWriter } from './write-into.ts';

export interface RenderTask {
  /** The address of the compiled `page-renderer.ts`. */
  renderer: string;
  contentRoot: string;
  content: ContentSnapshot;
  /** Numbers of the articles whose files are not wanted. */
  kept: ReadonlySet<number>;
  folder: string;
  /** Which of how many threads this is. */
  part: number;
  parts: number;
}

/** The files that were made. */
export type RenderResult = BuiltFiles;

const { renderer, contentRoot, content, kept, folder, part, parts } = workerData as RenderTask;
const { renderFiles } = (await import(renderer)) as typeof import('./page-renderer.ts');
const made: RenderResult = new Map();
const write = siteWriter(folder, content.site.base, made);
let others = 0;
// The pages of an article read the same text: one thread makes them all.
const isMine = (path: string) => (articleOf(path) ?? others++) % parts === part;
const opened = openSnapshot(contentRoot, content);
for await (const { path, bytes } of renderFiles(opened, kept, isMine)) write(path, bytes);
parentPort!.postMessage(made);
