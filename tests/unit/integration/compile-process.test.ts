import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(resolve('.cache', 'compile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the process that compiles ends with the one that started it, and leaves nothing half done', async () => {
  const child = fork('src/integration/compile-process.ts', [folder], { stdio: 'ignore' });
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(readdirSync(folder)).not.toContain('code');
}, 30_000);
