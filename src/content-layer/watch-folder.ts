import { resolve, sep } from 'node:path';

/** The part of a file watcher, Vite's for instance, that is used here. */
export interface Watcher {
  add: (path: string) => unknown;
  on: (event: 'all', listener: (event: string, file: string) => void) => unknown;
}

const pause = 50;

/** Tells what has changed in a folder, several files at once where an editor or a checkout writes several. */
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
