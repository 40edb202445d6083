import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { replaceSite } from '#integration/publish-site.ts';
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

test('readers at work see one site or the other while builds replace it', async () => {
  const folder = join(home, 'replaced');
  const texts = ['a'.repeat(60_000), 'b'.repeat(70_000)];
  writeSite(folder, texts[0]!);
  const { url, close } = await serveSite(folder);
  let isBuilding = true;
  const read = async () => {
    const seen = new Set<string>();
    while (isBuilding) {
      const response = await fetch(new URL('en/', url));
      const text = await response.text();
      seen.add(`${response.status} ${texts.includes(text) ? 'whole' : text.slice(0, 20)}`);
    }
    return seen;
  };
  const readers = Array.from({ length: 8 }, read);
  for (let build = 1; build <= 60; build++) {
    const staging = join(home, '.cache/staging/next');
    writeSite(staging, texts[build % 2]!);
    replaceSite(staging, folder);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  isBuilding = false;
  for (const seen of await Promise.all(readers)) expect([...seen]).toEqual(['200 whole']);
  await close();
});
