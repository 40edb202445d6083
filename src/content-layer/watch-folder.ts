import { resolve, sep } from 'node:path';

/** The part of a file watcher, such as Vite's, that is used here. */
export interface Watcher {
  add: (path: string) => unknown;
  on: (event: 'all', listener: (event: string, file: string) => void) => unknown;
}

/** In milliseconds. */
const pause = 50;

/** Calls `onChange` with the files that have changed in a folder. Changes less than 50 ms apart are reported together. */
export function watchFolder(watcher: Watcher, folder: string, onChange: (files: string[]) => void): void {
  const root = resolve(folder);
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  watcher.add(root);
  watcher.on('all', (_, file) => {
    const path = resolve(file);
    if (!path.startsWith(root + sep)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = [...changed];
      changed.clear();
      onChange(files);
    }, pause);
  });
}
