import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { runInProcess } from '#content-layer/background.ts';
import { isAlive } from '#integration/build-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lockstep-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const module = new URL('../../../src/content-layer/background.ts', import.meta.url).href;
function program(name: string, code: string): URL {
  writeFileSync(join(folder, name), code);
  return pathToFileURL(join(folder, name));
}

test('runInProcess returns whether the process succeeded', async () => {
  const ends = program('ends.mjs', 'process.exitCode = Number(process.argv[2]);');
  expect(await runInProcess(ends, ['0'])).toBe(true);
  expect(await runInProcess(ends, ['3'])).toBe(false);
});

test('a child process ends when its parent is killed', async () => {
  const id = join(folder, 'id');
  const work = program(
    'work.mjs',
    `import { writeFileSync } from 'node:fs';
    import { endWithParent } from ${JSON.stringify(module)};
    endWithParent();
    writeFileSync(${JSON.stringify(id)}, String(process.pid));
    setInterval(() => {}, 1000);`,
  );
  const starts = program(
    'starts.mjs',
    `import { runInProcess } from ${JSON.stringify(module)};
    await runInProcess(new URL(${JSON.stringify(work.href)}), []);`,
  );
  const parent = spawn(process.execPath, [starts.pathname]);
  await expect.poll(() => readFileSync(id, 'utf8'), { timeout: 10_000 }).toMatch(/^\d+$/);
  const child = Number(readFileSync(id, 'utf8'));
  expect(isAlive(child)).toBe(true);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  await expect.poll(() => isAlive(child), { timeout: 10_000 }).toBe(false);
}, 30_000);
