import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TranslationBody } from '#article/compile.ts';
import type { Lang } from '#i18n/languages.ts';
import { cacheFolder } from './cache-folder.ts';

/** The rendered texts of an article in all its languages. */
export type ArticleBodies = Partial<Record<Lang, TranslationBody>>;

/** Rendered articles on disk, one file each, named by what it was made from: a file is right or it is not there. */
export interface BodyFiles {
  read: (kb: number, key: string) => ArticleBodies;
  write: (kb: number, key: string, bodies: ArticleBodies) => void;
  /** Removes the files of everything that is not in `keys`. */
  prune: (keys: ReadonlyMap<number, string>) => void;
}

// A page and its neighbours ask for the same few articles; to hold all of a large site would take gigabytes.
const keptInMemory = 32;

export function openBodies(contentRoot: string): BodyFiles {
  const folder = join(cacheFolder(contentRoot), 'bodies');
  const recent = new Map<string, ArticleBodies>();
  mkdirSync(folder, { recursive: true });
  return {
    read: (kb, key) => {
      const name = nameOf(kb, key);
      const bodies =
        recent.get(name) ?? (JSON.parse(readFileSync(join(folder, name), 'utf8')) as ArticleBodies);
      recent.delete(name);
      recent.set(name, bodies);
      if (recent.size > keptInMemory) recent.delete(recent.keys().next().value!);
      return bodies;
    },
    write: (kb, key, bodies) => writeFileSync(join(folder, nameOf(kb, key)), JSON.stringify(bodies)),
    prune: (keys) => {
      const names = new Set([...keys].map(([kb, key]) => nameOf(kb, key)));
      for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name));
    },
  };
}

function nameOf(kb: number, key: string): string {
  return `${kb}-${key}.json`;
}
