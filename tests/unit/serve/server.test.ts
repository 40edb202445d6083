import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveSite } from '../../support/serve.ts';

const home = mkdtempSync(join(tmpdir(), 'lockstep-'));
const dist = join(home, 'dist');
afterAll(() => rmSync(home, { recursive: true, force: true }));

function writeSite(folder: string, text: string): void {
  mkdirSync(join(folder, 'en'), { recursive: true });
  for (const path of ['index.html', '404.html', 'en/index.html', `${text.length}.html`, 'sw.js'])
    writeFileSync(join(folder, path), text);
}

test('a site that is built again while it is served is served whole, whether files or the folder were replaced', async () => {
  writeSite(dist, 'the site of yesterday');
  const { url, close } = await serveSite(dist);
  const read = async (path: string) => (await fetch(new URL(path, url))).text();
  expect(await read('en/')).toBe('the site of yesterday');

  const today = 'the site of today, which is longer';
  writeSite(join(home, 'next'), today);
  renameSync(join(home, 'next/en/index.html'), join(dist, 'en/index.html'));
  renameSync(join(home, 'next/sw.js'), join(dist, 'sw.js'));
  expect(await read('en/')).toBe(today);

  writeSite(join(home, 'other'), 'short');
  renameSync(dist, join(home, 'old'));
  renameSync(join(home, 'other'), dist);
  expect(await read('en/')).toBe('short');
  expect(await read('5.html')).toBe('short');
  expect(await read('nowhere')).toBe('short');

  renameSync(dist, join(home, 'gone'));
  expect((await fetch(new URL('en/', url))).status).toBe(404);
  renameSync(join(home, 'gone'), dist);
  expect(await read('en/')).toBe('short');
  await close();
});
