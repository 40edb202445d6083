import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { cacheFolder } from '#content-layer/cache.ts';

/** A content folder that the tests of a file may edit. */
export interface TestContent {
  /** The folder the content lies in; what tests put beside it goes with it. */
  home: string;
  content: string;
  at: (path: string) => string;
  read: (path: string) => string;
  /** Replaces a text wherever it stands in a file, or what an expression finds first. Throws if there is nothing. */
  edit: (path: string, from: string | RegExp, to: string) => void;
  /** Puts everything back as it was. */
  reset: () => void;
}

/** A content folder outside the project, gone after the tests of the file with all the cache keeps of it. */
export function useContent(fill: (folder: string) => void): TestContent {
  const home = mkdtempSync(join(tmpdir(), 'lockstep-'));
  const content = join(home, 'content');
  const at = (path: string) => join(content, path);
  const read = (path: string) => readFileSync(at(path), 'utf8');
  fill(content);
  afterAll(() => {
    for (const folder of [cacheFolder(content), home]) rmSync(folder, { recursive: true, force: true });
  });
  return {
    home,
    content,
    at,
    read,
    edit: (path, from, to) => {
      const text = read(path);
      const edited = typeof from === 'string' ? text.replaceAll(from, to) : text.replace(from, to);
      if (edited === text) throw new Error(`${path} does not have ${from}.`);
      writeFileSync(at(path), edited);
    },
    reset: () => {
      rmSync(content, { recursive: true, force: true });
      fill(content);
    },
  };
}

/** A copy of a content folder. */
export function useCopy(from: string): TestContent {
  return useContent((folder) => cpSync(from, folder, { recursive: true }));
}
