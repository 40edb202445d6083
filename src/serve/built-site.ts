import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isFileError } from '#content-layer/files.ts';
import { workerPath } from '#i18n/urls/assets.ts';
import { notFoundPath } from '#i18n/urls/pages.ts';
import type { Redirect } from '#i18n/urls/redirects.ts';
import { readRedirects } from './redirects.ts';

/** The data of a built site that the server keeps in memory. It reads other files on request. */
export interface BuiltSite {
  /** The redirect at a path, if there is one. */
  redirectOf: (path: string) => Redirect | undefined;
  notFound: Buffer;
}

/** A folder with a site that builds replace while it is served. */
export interface ServedFolder {
  /** The current site. While a build replaces it, the previous one. */
  read: () => BuiltSite;
  /** Calls `look`, and repeats it for up to a second if it finds nothing while a build replaces the site. */
  whole: <T>(look: () => Promise<T | undefined>) => Promise<T | undefined>;
}

const retry = { times: 50, milliseconds: 20 };

/** Opens the site in a folder. A changed service worker, which builds write last, shows that a build has replaced the site. */
export function openBuiltSite(folder: string): ServedFolder {
  let stamp = stampOf(folder);
  let site = readBuiltSite(folder);
  return {
    read: () => {
      const now = stampOf(folder);
      if (now === undefined || now === stamp) return site;
      try {
        site = readBuiltSite(folder);
        stamp = now;
      } catch (error) {
        // A build replaces the site again; the next request reads the new one.
        if (!isFileError(error)) throw error;
      }
      return site;
    },
    whole: async (look) => {
      for (let left = retry.times; ; left--) {
        const before = stampOf(folder);
        const found = await look();
        if (found !== undefined || left === 0) return found;
        if (before !== undefined && before === stampOf(folder)) return undefined;
        await setTimeout(retry.milliseconds);
      }
    },
  };
}

function readBuiltSite(folder: string): BuiltSite {
  return { redirectOf: readRedirects(folder), notFound: readFileSync(join(folder, notFoundPath)) };
}

function stampOf(folder: string): string | undefined {
  const stats = statSync(join(folder, workerPath), { throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.mtimeMs}`;
}
