import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { host, lookForRelease, open, until, useHost, visit } from '../support/use-host.ts';
import { context, page } from '../support/use-page.ts';

// Clients that are not pages of the worker's build: files opened directly, and workers of another program on the same host.

useHost();

const first = inject('sites').main;
const heading = (at = page) => at.locator('h1').textContent();

test('a file opened directly stores nothing on the device and checks for no update', async () => {
  await visit('en/kb/1133/');
  await open('en/kb/1133/');
  const kept = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => !name.includes(' build '));
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map(({ url }) => url);
    });
  const before = await kept();
  for (const path of ['en/kb/1133.md', 'en/llms.txt', 'en/kb/69.md', 'en/llms.txt']) await open(path);
  host.asked.length = 0;
  await open('en/llms.txt');
  await open('en/kb/1133/');
  expect(await kept()).toEqual(before);
  expect(host.asked).not.toContain('/sw.js');
});

describe('the worker of another program on the same host', () => {
  /** Returns the folder of a copy of the site with `worker` as its service worker. */
  function siteWith(name: string, worker: string): string {
    const folder = `.cache/sites/trouble-${name}`;
    rmSync(folder, { recursive: true, force: true });
    cpSync(first, folder, { recursive: true, filter: (path) => !/sw\.js\.(?:br|gz)$/.test(path) });
    writeFileSync(join(folder, 'sw.js'), worker);
    return folder;
  }

  const foreign = `addEventListener('install', () => skipWaiting());
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    addEventListener('fetch', (event) => {
      if (event.request.mode === 'navigate')
        event.respondWith(new Response('<h1>Foreign</h1>', { headers: { 'Content-Type': 'text/html' } }));
    });`;

  /** Opens a tab that the foreign worker controls. */
  async function visitForeign(): Promise<void> {
    host.deploy(siteWith('foreign', foreign));
    await visit('en/kb/1133/');
    await until(async () => {
      await open('en/kb/1133/');
      return (await heading()) === 'Foreign';
    });
  }

  test('is replaced after the last tab is closed, once the host has its own worker again', async () => {
    await visitForeign();
    host.deploy(first);
    expect(await lookForRelease()).toBe('installed');
    await open('en/');
    expect(await heading()).toBe('Foreign');
    await page.close();
    const later = await context.newPage();
    await expect
      .poll(async () => {
        await later.goto('about:blank');
        await open('en/kb/1133/', later);
        return heading(later);
      })
      .not.toBe('Foreign');
    await open('en/kb/69/', later);
    expect(await later.locator('.eyebrow .kb').textContent()).toBe('KB69');
  });

  test('is removed at once, in every tab, by the emergency worker of docs/offline.md', async () => {
    await visitForeign();
    const other = await context.newPage();
    await open('en/kb/69/', other);
    const [, emergency] = /```js\n(addEventListener\('install'[\s\S]*?)```/.exec(
      readFileSync('docs/offline.md', 'utf8'),
    )!;
    host.deploy(siteWith('emergency', emergency!));
    await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())!.update());
    for (const [tab, kb] of [
      [page, 'KB1133'],
      [other, 'KB69'],
    ] as const)
      await tab.locator('.eyebrow .kb', { hasText: kb }).waitFor();
  });
});
