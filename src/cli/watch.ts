import { watch as watchFolder } from 'node:fs';
import type { Shell } from './shell.ts';

/** In milliseconds. Editors write a file in several steps, so the check waits this long after the last one. */
const settleMs = 80;

/** Calls `again` immediately and after every change below the folders, until the process ends. */
export function watch(folders: readonly string[], again: () => Promise<string>, shell: Shell): Promise<void> {
  const show = async () =>
    shell.write(`${shell.clear}Checking\n${await again()}\nWaiting for changes; Ctrl+C ends.\n`);
  return new Promise((end, fail) => {
    const showNow = () => void show().catch(fail);
    let timer: NodeJS.Timeout | undefined;
    const watchers = folders.map((folder) =>
      watchFolder(folder, { recursive: true }, (_, name) => {
        if (name?.endsWith('.tmp')) return;
        clearTimeout(timer);
        timer = setTimeout(showNow, settleMs);
      }),
    );
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        clearTimeout(timer);
        for (const watcher of watchers) watcher.close();
        end();
      });
    }
    // The watchers must exist before the first check, so that no change during it is missed.
    showNow();
  });
}
