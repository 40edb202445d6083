import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Site } from '#schema/site.ts';
import { readSite } from '#workspace/read-content.ts';
import { launchBrowser } from '../support/browser.ts';
import { nextRelease, startHost, type Host } from '../support/releases.ts';

const site: Site = readSite('src/content').site;
const addition = 'Second edition: ';
let browser: Browser;
let first: string;
let second: string;
let leaving: string;
let host: Host;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  first = inject('sites').main;
  second = await nextRelease(first, '.cache/sites/second', site, {
    'en/kb/1133/index.html': ['<h1>', `<h1>${addition}`],
  });
  leaving = await nextRelease(first, '.cache/sites/leaving', { ...site, offline: false }, {});
});

afterAll(() => browser.close());

beforeEach(async () => {
  host = await startHost(first);
  context = await browser.newContext();
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
  await host.stop();
});

const open = (path: string) => page.goto(host.url + path);
const heading = () => page.locator('h1').textContent();
const kbShown = () => page.locator('.eyebrow .kb').textContent();
const states = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return [registration?.active?.state, registration?.waiting?.state].filter(Boolean);
  });

/** A first visit: the page, and the worker with all it stores by itself. */
async function visit(path: string): Promise<void> {
  await open(path);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

/** Waits until the device has a page. */
async function untilStored(path: string): Promise<void> {
  await page.waitForFunction(async (url) => (await caches.match(url)) !== undefined, path);
}

/** How many files each cache of a build has, and whether any is not of the build it says. */
function storedBuilds(): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes(' build '));
    const counts = names.map(
      async (name) => [name.split(' build ')[1]!, (await (await caches.open(name)).keys()).length] as const,
    );
    return Object.fromEntries(await Promise.all(counts));
  });
}

describe.each([
  ['en', 'passcode'],
  ['es', 'clave'],
])('after one visit, without a server and without a network: %s', (lang, word) => {
  test('home, essential articles, the article read and the search open', async () => {
    await visit(`${lang}/kb/2816/`);
    await untilStored(`/${lang}/kb/2816/`);
    await host.stop();
    await context.setOffline(true);
    await open(`${lang}/`);
    expect(await page.locator('form.ask').count()).toBe(1);
    for (const kb of [...site.essential, 2816]) {
      await open(`${lang}/kb/${kb}/`);
      expect(await kbShown()).toBe(`KB${kb}`);
      expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('grid');
    }
    await open(`${lang}/search/?q=${word}`);
    await page.locator(`.hits a[href*="/${lang}/kb/69/"]`).first().waitFor();
  });

  test('a neutral address leads to the language read, an article that is not saved to those that are', async () => {
    await visit(`${lang}/`);
    await host.stop();
    await open('kb/69/#online-card');
    expect(page.url()).toBe(`${host.url}${lang}/kb/69/#online-card`);
    await open(`${lang}/kb/2320/`);
    await page.locator('kb-stored-pages li').first().waitFor();
    expect(await page.locator('[data-unsaved]').isVisible()).toBe(true);
    expect(await page.locator('kb-stored-pages li').count()).toBe(site.essential.length);
    await page.locator('kb-stored-pages input').fill(word);
    await page.locator(`kb-stored-pages li:visible a[href="/${lang}/kb/69/"]`).waitFor();
  });
});

describe('saving', () => {
  test('an article, a topic and a language have a size, are saved with progress, and can be removed', async () => {
    await open('en/kb/1004/');
    await page.locator('[data-save]').click();
    const rows = page.locator('dialog [data-path]');
    await page.locator('dialog [data-size]', { hasText: 'kB' }).nth(2).waitFor();
    expect(await rows.count()).toBe(3);
    await rows.nth(1).locator('button').click();
    await page.locator('dialog [role="status"]', { hasText: 'Saved' }).waitFor();
    expect(await rows.nth(1).locator('button').textContent()).toBe('Remove');
    await host.stop();
    await open('en/topics/account/');
    const links = await page
      .locator('main .entries a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    for (const link of links) {
      await open(link.slice(1));
      expect(page.url()).toBe(host.url + link.slice(1));
      expect(await page.locator('.eyebrow .kb').count()).toBe(1);
    }
  });

  test('what is removed is gone, what else keeps it stays', async () => {
    await visit('en/offline/');
    const row = page.locator('[data-path="/en/topics/security-device/"]');
    await row.locator('button', { hasText: 'Save' }).click();
    await row.locator('button', { hasText: 'Remove' }).click();
    await page.locator('kb-save-offers [role="status"]', { hasText: 'Removed' }).waitFor();
    const left = await page.evaluate(async () =>
      Promise.all(
        ['/en/topics/security-device/', '/en/kb/69/'].map(async (path) => !!(await caches.match(path))),
      ),
    );
    expect(left).toEqual([false, true]);
  });

  test('a connection that breaks adds nothing and says so', async () => {
    await visit('en/offline/');
    host.breaks = (path) => path === '/en/kb/2320/';
    await page.locator('[data-path="/en/topics/tws/"] button', { hasText: 'Save' }).click();
    await page.locator('kb-save-offers [role="status"]', { hasText: 'connection was lost' }).waitFor();
    expect(await page.evaluate(async () => !!(await caches.match('/en/kb/2170/')))).toBe(false);
    host.breaks = () => false;
    await page.locator('[data-path="/en/topics/tws/"] button', { hasText: 'Save' }).click();
    await page.locator('kb-save-offers [role="status"]', { hasText: 'Saved' }).waitFor();
  });

  test('a full device adds nothing, says so, and keeps what it had', async () => {
    await visit('en/offline/');
    const client = await context.newCDPSession(page);
    const { origin } = new URL(host.url);
    const { usage } = await client.send('Storage.getUsageAndQuota', { origin });
    await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 10_000 });
    await page.locator('[data-path="/en/"] button', { hasText: 'Save' }).click();
    await page.locator('kb-save-offers [role="status"]', { hasText: 'no room' }).waitFor();
    await host.stop();
    await open('en/kb/69/');
    expect(await kbShown()).toBe('KB69');
  });
});

describe('a new release', () => {
  test('is staged, offered, and shown when the reader asks; then the old one is gone', async () => {
    await visit('en/kb/1133/');
    await untilStored('/en/kb/1133/');
    const [old] = Object.keys(await storedBuilds());
    host.deploy(second);
    await open('en/kb/1133/');
    expect(await heading()).not.toContain(addition);
    const notice = page.locator('[data-worker]');
    await notice.waitFor();
    expect(await heading()).not.toContain(addition);
    expect(Object.keys(await storedBuilds())).toHaveLength(2);
    host.asked.length = 0;
    await notice.locator('button').click();
    await page.locator('h1', { hasText: addition }).waitFor();
    await page.waitForFunction(async () => (await caches.keys()).length === 2);
    expect(Object.keys(await storedBuilds())).not.toContain(old);
    await host.stop();
    await open('en/kb/1133/');
    expect(await heading()).toContain(addition);
  });

  test('brings only what has changed', async () => {
    await visit('en/');
    host.deploy(second);
    host.asked.length = 0;
    await open('en/');
    await page.locator('[data-worker]').waitFor();
    const fetched = host.asked.filter((path) => !path.startsWith('/sw.js') && !path.startsWith('/offline/'));
    expect(fetched).toEqual(['/en/kb/1133/']);
  });

  test('that breaks off leaves the old one whole, and is finished at the next try', async () => {
    await visit('en/');
    const before = await storedBuilds();
    host.deploy(second);
    host.breaks = (path) => path === '/en/kb/1133/';
    await open('en/');
    await page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!;
      await registration.update().catch(() => {});
      const { installing } = registration;
      if (installing)
        await new Promise((resolve) => installing.addEventListener('statechange', resolve, { once: true }));
    });
    expect(await states()).toEqual(['activated']);
    expect(await storedBuilds()).toMatchObject(before);
    await open('en/kb/1133/');
    expect(await heading()).not.toContain(addition);
    host.breaks = () => false;
    await open('en/');
    await page.locator('[data-worker]').waitFor();
    expect(await states()).toEqual(['activated', 'installed']);
  });

  test('served half from the old release is not taken', async () => {
    await visit('en/');
    // The list and the worker are of the second release, the article still of the first.
    host.deploy(mixedRelease(second, first, 'en/kb/1133/index.html'));
    await open('en/');
    await page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!;
      await registration.update().catch(() => {});
    });
    await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration())!.installing);
    expect(await states()).toEqual(['activated']);
    await open('en/kb/1133/');
    expect(await heading()).not.toContain(addition);
  });

  test('without room leaves the old one whole', async () => {
    await visit('en/');
    const before = await storedBuilds();
    const client = await context.newCDPSession(page);
    const { origin } = new URL(host.url);
    const { usage } = await client.send('Storage.getUsageAndQuota', { origin });
    await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 20_000 });
    host.deploy(second);
    await open('en/');
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())!.update().catch(() => {});
    });
    await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration())!.installing);
    expect(await states()).toEqual(['activated']);
    // The browser looks for updates by itself as well; each try clears away what it has staged.
    await expect.poll(storedBuilds, { timeout: 10_000 }).toEqual(before);
    await host.stop();
    await open('en/kb/69/');
    expect(await kbShown()).toBe('KB69');
  });

  test('a page that comes from the new release is not given parts of the old one', async () => {
    const other = await nextRelease(first, '.cache/sites/other', site, {
      'en/kb/2320/index.html': ['<h1', '<h1 data-second'],
      'theme.js': ['kb-theme', 'kb-theme-2'],
    });
    await visit('en/');
    host.deploy(other);
    host.breaks = (path) => path.startsWith('/sw.js');
    await open('en/kb/2320/');
    await page.waitForFunction(async () => {
      const marks = await (await caches.open('lockstep / kept')).keys();
      return marks.some(({ url }) => url.includes('/foreign/'));
    });
    expect(await page.evaluate(async () => (await fetch('/theme.js')).text())).toContain('kb-theme-2');
    await open('en/');
    expect(await page.evaluate(async () => (await fetch('/theme.js')).text())).not.toContain('kb-theme-2');
  });
});

test('a release without the worker removes it and all it has stored', async () => {
  await visit('en/kb/1133/');
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
  host.deploy(leaving);
  await open('en/');
  await page.waitForFunction(async () => (await caches.keys()).length === 0);
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()) === undefined);
});

test('a reader who saves data gets nothing without asking', async () => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await open('en/');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2500)));
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await open('en/kb/69/');
  await page.locator('[data-save]').click();
  await page.locator('dialog [data-path="/en/kb/69/"] button', { hasText: 'Save' }).click();
  await page.locator('dialog [role="status"]', { hasText: 'Saved' }).waitFor();
});

/** The second release with one file still of the first, as a host shows in the middle of a deploy. */
function mixedRelease(newer: string, older: string, path: string): string {
  cpSync(newer, '.cache/sites/mixed', { recursive: true });
  cpSync(join(older, path), join('.cache/sites/mixed', path));
  return '.cache/sites/mixed';
}
