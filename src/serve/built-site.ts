import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isFileError } from '#content-layer/files.ts';
import { workerPath } from '#i18n/urls/assets.ts';
import { notFoundPath } from '#i18n/urls/pages.ts';
import type { Redirect } from '#i18n/urls/redirects.ts';
import { readRedirects } from './redirects.ts';

/** What a server keeps of a built site; its other files are read when they are asked for. */
export interface BuiltSite {
  /** Where an old address leads. */
  redirectOf: (path: string) => Redirect | undefined;
  notFound: Buffer;
}

/** A site in a folder in which builds put others. */
export interface ServedFolder {
  /** The site that is there; while there is none, the one before. */
  read: () => BuiltSite;
  /** Looks something up in one site: again if it is not found while a build puts another in place, for a second at most. */
  whole: <T>(look: () => Promise<T | undefined>) => Promise<T | undefined>;
}

const retry = { times: 50, milliseconds: 20 };

/** Opens the site in a folder. That a build has replaced it is seen by its service worker, which is written last. */
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
        // Replaced once more: the next request reads it.
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
