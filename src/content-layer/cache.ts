import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { threadId } from 'node:worker_threads';
import { audience } from './content-root.ts';

/**
 * The data that builds and the development server store between runs. An entry has a name, such as `articles/1133`, and a
 * cache key made from everything its value depends on. Reading an entry under another key, or one whose file was changed,
 * returns undefined. The folder may be deleted at any time. Several threads and processes may use it at once.
 */
export interface Cache {
  /** The value of an entry, or undefined. */
  read: <T>(name: string, key: string) => T | undefined;
  /** Writes an entry atomically. `value` must survive JSON. */
  write: (name: string, key: string, value: unknown) => void;
  remove: (name: string) => void;
  /** Removes the entries of a group for whose names `isWanted` returns false. The group is the name up to the slash. */
  prune: (group: string, isWanted: (name: string) => boolean) => void;
}

/**
 * The folder of the cache of a content folder, relative to the project. Each audience has its own, because the entries of one
 * would overwrite those of the other.
 */
export function cacheFolder(contentRoot: string): string {
  const name = resolve(contentRoot).replace(/[^\w-]+/g, '_');
  return join('.cache', 'content', audience() === 'public' ? name : `${name}.${audience()}`);
}

/** Opens the cache of a content folder. An entry is read from disk only when `read` is called. */
export function openCache(contentRoot: string): Cache {
  const folder = cacheFolder(contentRoot);
  const fileOf = (name: string) => join(folder, `${name}.json`);
  return {
    read: <T>(name: string, key: string) => {
      try {
        const text = readFileSync(fileOf(name), 'utf8');
        const end = text.indexOf('\n');
        const payload = text.slice(end + 1);
        if (text.slice(0, end) !== headOf(key, payload)) return undefined;
        return JSON.parse(payload) as T;
      } catch {
        return undefined;
      }
    },
    write: (name, key, value) => {
      const payload = JSON.stringify(value);
      writeAtomically(fileOf(name), `${headOf(key, payload)}\n${payload}`);
    },
    remove: (name) => rmSync(fileOf(name), { force: true }),
    prune: (group, isWanted) => {
      for (const file of listOf(join(folder, group))) {
        const name = `${group}/${file.replace(/\.json.*$/, '')}`;
        if (!isWanted(name)) rmSync(join(folder, group, file), { force: true });
      }
    },
  };
}

function headOf(key: string, payload: string): string {
  return `${key} ${createHash('sha256').update(payload).digest('base64url')}`;
}

function writeAtomically(file: string, text: string): void {
  const own = `${file}.${process.pid}-${threadId}`;
  try {
    writeFileSync(own, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(own, text);
  }
  renameSync(own, file);
}

function listOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
