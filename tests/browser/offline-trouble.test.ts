import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { readSite } from '#workspace/read-content.ts';
import { launchBrowser } from '../support/browser.ts';
import { nextRelease, startHost, type Host } from '../support/releases.ts';

// What goes wrong around the service worker: releases in a row, several tabs, a store thrown away, hosts that answer nonsense.

let browser: Browser;
let first: string;
let second: string;
let third: string;
let host: Host;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  first = inject('sites').main;
  const { site } = readSite('src/content');
  const release = (name: string, edition: string) =>
    nextRelease(first, `.cache/sites/trouble-${name}`, site, {
      'en/kb/1133/index.html': ['<h1>', `<h1>${edition} edition: `],
      'en/kb/2320/index.html': ['<h1>', `<h1>${edition} edition: `],
    });
  second = await release('second', 'Second');
  third = await release('third', 'Third');
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

const open = (path: string, at = page) => at.goto(host.url + path);
const heading = (at = page) => at.locator('h1').textContent();
const notice = (at = page) => at.locator('[data-worker]');
const buildCaches = () =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' build ')));
const isStored = (path: string) => page.evaluate(async (url) => !!(await caches.match(url)), path);

/** A first visit, and the same page once more: from now on it comes from the worker. */
async function visit(path: string): Promise<void> {
  await open(path);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async (url) => !!(await caches.match(url)), `/${path}`);
  await open(path);
}

/** Has the browser look for a release; resolves when it has taken or refused it. */
const lookForRelease = () =>
  page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update().catch(() => {});
    const { installing } = registration;
    if (installing)
      await new Promise((resolve) => installing.addEventListener('statechange', resolve, { once: true }));
    return registration.waiting?.state;
  });

describe('releases in a row', () => {
  test('the last is shown, and nothing is left of the others', async () => {
    await visit('en/kb/1133/');
    host.deploy(second);
    expect(await lookForRelease()).toBe('installed');
    host.deploy(third);
    expect(await lookForRelease()).toBe('installed');
    await notice().locator('button').click();
    await page.locator('h1', { hasText: 'Third edition' }).waitFor();
    await expect.poll(async () => (await buildCaches()).length, { timeout: 10_000 }).toBe(1);
  });

  test('a second that breaks off leaves the first of them waiting', async () => {
    await visit('en/kb/1133/');
    host.deploy(second);
    await lookForRelease();
    host.deploy(third);
    host.breaks = (path) => path.startsWith('/en/kb/');
    await lookForRelease();
    await host.stop();
    expect(await heading()).not.toContain('edition:');
    await notice().locator('button').click();
    await page.locator('h1', { hasText: 'Second edition' }).waitFor();
  });
});

test('two tabs change together, and both show the new release', async () => {
  await visit('en/kb/1133/');
  const other = await context.newPage();
  await open('en/kb/1133/', other);
  host.deploy(second);
  await lookForRelease();
  await notice(other).waitFor();
  await notice().locator('button').click();
  for (const tab of [page, other]) await tab.locator('h1', { hasText: 'Second edition' }).waitFor();
});

describe('an update that waited takes over without a connection', () => {
  test('when every tab is closed, whole', async () => {
    await visit('en/kb/1133/');
    host.deploy(second);
    await lookForRelease();
    await page.close();
    await host.stop();
    page = await context.newPage();
    await open('en/kb/1133/');
    // The browser may let the old one answer this first page; the next is the new one's.
    await expect
      .poll(async () => {
        await page.goto('about:blank');
        await open('en/kb/1133/');
        return heading();
      })
      .toContain('Second edition');
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('grid');
  });

  test('with what was saved while it waited', async () => {
    await visit('en/offline/');
    host.deploy(second);
    await lookForRelease();
    await page.locator('[data-path="/en/topics/account/"] button', { hasText: 'Save' }).click();
    await page.locator('kb-save-offers [role="status"]', { hasText: 'Saved' }).waitFor();
    await host.stop();
    await notice().locator('button').click();
    await expect.poll(async () => (await buildCaches()).length, { timeout: 10_000 }).toBe(1);
    await open('en/kb/1004/');
    expect(await page.locator('.eyebrow .kb').textContent()).toBe('KB1004');
  });

  test('and fetches what has changed as soon as there is one', async () => {
    await visit('en/offline/');
    host.deploy(second);
    await lookForRelease();
    // Half of the host is still at the first release.
    host.deploy(first);
    host.breaks = (path) => path === '/sw.js';
    await page.locator('[data-path="/en/topics/tws/"] button', { hasText: 'Save' }).click();
    await page.locator('kb-save-offers [role="status"]', { hasText: 'Saved' }).waitFor();
    host.deploy(second);
    host.breaks = (path) => path === '/en/kb/2320/';
    await notice().locator('button').click();
    await expect.poll(async () => (await buildCaches()).length, { timeout: 10_000 }).toBe(1);
    expect(await isStored('/en/kb/2320/')).toBe(false);
    host.breaks = () => false;
    await open('en/');
    await expect.poll(() => isStored('/en/kb/2320/'), { timeout: 10_000 }).toBe(true);
    await open('en/kb/2320/');
    expect(await heading()).toContain('Second edition');
  });
});

test('a store that was thrown away is filled again at the next visit', async () => {
  await visit('es/kb/69/');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) if (name.includes(' build ')) await caches.delete(name);
  });
  await open('es/kb/69/');
  await expect
    .poll(async () => (await isStored('/es/kb/185/')) && (await isStored('/theme.js')), { timeout: 15_000 })
    .toBe(true);
  await expect.poll(() => isStored('/es/search/'), { timeout: 15_000 }).toBe(true);
  await host.stop();
  await open('es/kb/185/');
  expect(await page.locator('.eyebrow .kb').textContent()).toBe('KB185');
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('grid');
});

describe.each([
  ['an error', { status: 500, html: '<h1>Broken</h1>' }],
  ['the log-in page of a hotel', { status: 200, html: '<h1>Welcome to our Wi-Fi</h1>' }],
])('a host that answers everything with %s', (_, answer) => {
  test('in the middle of an update changes nothing', async () => {
    await visit('en/kb/1133/');
    host.deploy(second);
    // The worker and its lists arrive, what they name does not.
    let count = 0;
    host.breaks = (path) => {
      if (path.startsWith('/en/') && count++ === 0) host.saysOnly = answer;
      return false;
    };
    await lookForRelease();
    await expect
      .poll(async () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.waiting))
      .toBe(null);
    expect(await heading()).not.toContain('edition:');
    await open('en/kb/69/');
    expect(await page.locator('.eyebrow .kb').textContent()).toBe('KB69');
    host.saysOnly = undefined;
    host.breaks = () => false;
    expect(await lookForRelease()).toBe('installed');
  });

  test('from the beginning leaves what is stored in use', async () => {
    await visit('en/kb/1133/');
    host.saysOnly = answer;
    await lookForRelease();
    for (const path of ['en/kb/1133/', 'en/', 'en/kb/185/']) {
      await open(path);
      expect(await page.locator('h1').textContent()).not.toMatch(/Broken|Welcome/);
    }
    expect(await isStored('/theme.js')).toBe(true);
  });
});
