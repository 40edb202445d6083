import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { workerPath } from '#i18n/urls/assets.ts';
import { notFoundPath } from '#i18n/urls/pages.ts';
import { readRedirects } from './redirects.ts';

/** What a server keeps of a built site; its other files are read when they are asked for. */
export interface BuiltSite {
  redirects: ReadonlyMap<string, string>;
  notFound: Buffer;
}

/**
 * What is kept of the site in a folder, read again when a build has put another in place: the service worker, written last,
 * shows that. While there is none the site before answers.
 */
export function openBuiltSite(folder: string): () => BuiltSite {
  let stamp = stampOf(folder);
  let site = readBuiltSite(folder);
  return () => {
    const now = stampOf(folder);
    if (now !== undefined && now !== stamp) {
      site = readBuiltSite(folder);
      stamp = now;
    }
    return site;
  };
}

function readBuiltSite(folder: string): BuiltSite {
  return { redirects: readRedirects(folder), notFound: readFileSync(join(folder, notFoundPath)) };
}

function stampOf(folder: string): string | undefined {
  const stats = statSync(join(folder, workerPath), { throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.mtimeMs}`;
}
