import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TranslationBody } from '#article/compile.ts';
import type { Parts } from '#article/parts.ts';
import type { Lang } from '#i18n/languages.ts';
import { cacheFolder } from './cache-folder.ts';
import { writeCacheFile } from './write-cache-file.ts';

/** The rendered texts of an article in all its languages. */
export type ArticleBodies = Partial<Record<Lang, TranslationBody>>;

/** The parts of an article in all its languages. */
export type ArticleParts = Partial<Record<Lang, Parts>>;

/** Rendered articles on disk, one file each, named by what it was made from. */
export interface BodyFiles {
  read: (kb: number, key: string) => ArticleBodies;
  readParts: (kb: number, key: string) => ArticleParts;
  /** Gives the size of the file. */
  write: (kb: number, key: string, bodies: ArticleBodies, parts: ArticleParts) => number;
  /** Whether the file is there, and of the size it was written with. */
  has: (kb: number, key: string, size: number) => boolean;
  /** Removes the files of everything that is not in `keys`. */
  prune: (keys: ReadonlyMap<number, string>) => void;
}

// A page and its neighbours ask for the same few articles; to hold all of a large site would take gigabytes.
const keptInMemory = 32;

export function openBodies(contentRoot: string): BodyFiles {
  const folder = join(cacheFolder(contentRoot), 'bodies');
  const recent = new Map<string, ArticleBodies>();
  mkdirSync(folder, { recursive: true });
  // The bodies are the first line, the parts the second: who needs one does not parse the other.
  const lineOf = (name: string, line: 0 | 1) => readFileSync(join(folder, name), 'utf8').split('\n')[line]!;
  return {
    read: (kb, key) => {
      const name = nameOf(kb, key);
      const bodies = recent.get(name) ?? (JSON.parse(lineOf(name, 0)) as ArticleBodies);
      recent.delete(name);
      recent.set(name, bodies);
      if (recent.size > keptInMemory) recent.delete(recent.keys().next().value!);
      return bodies;
    },
    readParts: (kb, key) => JSON.parse(lineOf(nameOf(kb, key), 1)) as ArticleParts,
    write: (kb, key, bodies, parts) => {
      const text = `${JSON.stringify(bodies)}\n${JSON.stringify(parts)}`;
      writeCacheFile(join(folder, nameOf(kb, key)), text);
      return Buffer.byteLength(text);
    },
    has: (kb, key, size) => statSync(join(folder, nameOf(kb, key)), { throwIfNoEntry: false })?.size === size,
    prune: (keys) => {
      const names = new Set([...keys].map(([kb, key]) => nameOf(kb, key)));
      for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name));
    },
  };
}

function nameOf(kb: number, key: string): string {
  return `${kb}-${key}.json`;
}
