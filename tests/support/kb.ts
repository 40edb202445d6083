import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run, type Result } from '#cli/run.ts';

/** `kb` in an empty folder of its own, without a terminal. */
export function kbIn(): {
  cwd: string;
  write: (path: string, content: string | Uint8Array) => void;
  kb: (...args: string[]) => Promise<Result>;
} {
  const cwd = mkdtempSync(join(tmpdir(), 'kb-'));
  return {
    cwd,
    write: (path, content) => {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), content);
    },
    kb: (...args) =>
      run(args, {
        cwd,
        today: '2026-11-23',
        paint: (_, text) => text,
        clear: '',
        write: () => {},
        progress: () => {},
      }),
  };
}
