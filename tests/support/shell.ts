import type { Shell } from '#cli/shell.ts';

/** The world of a command in a test: a folder, a day, no colours and no terminal. */
export function quietShell(cwd: string, write: Shell['write'] = () => {}): Shell {
  return { cwd, today: '2026-11-23', paint: (_, text) => text, clear: '', write, progress: () => {} };
}
