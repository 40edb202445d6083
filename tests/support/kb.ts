import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run, type Result } from '#cli/run.ts';
import { quietShell } from './shell.ts';

/** `kb` in an empty folder of its own, without a terminal; the folder is gone after the test. */
export function kbIn(): {
  cwd: string;
  write: (path: string, content: string | Uint8Array) => void;
  kb: (...args: string[]) => Promise<Result>;
} {
  const cwd = mkdtempSync(join(tmpdir(), 'kb-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  return {
    cwd,
    write: (path, content) => {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), content);
    },
    kb: (...args) => run(args, quietShell(cwd)),
  };
}
