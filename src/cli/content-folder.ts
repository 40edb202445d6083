import { resolve } from 'node:path';
import { contentRoot } from '#content-layer/content-root.ts';
import type { Shell } from './shell.ts';

/** The content folder of a command, whole: `--content`, else the one of this run. */
export function contentFolder(given: string | boolean | undefined, { cwd }: Shell): string {
  return resolve(cwd, typeof given === 'string' ? given : contentRoot());
}
