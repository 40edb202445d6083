import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Site } from '#schema/site.ts';
import { readSite } from '#content-layer/read-content.ts';
import { contentOf } from '../support/built-site.ts';
import { nextRelease } from '../support/releases.ts';
import {
  host,
  isStored,
  lookForRelease,
  notice,
  open,
  storedBuilds,
  takeRelease,
  until,
  useHost,
  visit,
} from '../support/use-host.ts';
import { context, page } from '../support/use-page.ts';

useHost();

const site: Site = readSite(contentOf('main')).site;
const addition = 'Second edition: ';
const first = inject('sites').main;
let second: string;
let leaving: string;

beforeAll(async () => {
  second = await nextRelease(first, '.cache/sites/second', site, {
    'en/kb/1133/index.html': ['<h1 id="main" tabindex="-1">', `<h1 id="main" tabindex="-1">${addition}`],
  });
  leaving = await nextRelease(first, '.cache/sites/leaving', { ...site, offline: false }, {});
});

const heading = () => page.locator('h1').textContent();
const kbShown = () => page.locator('.eyebrow .kb').textContent();
const states = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return [registration?.active?.state, registration?.waiting?.state].filter(Boolean);
  });

/** Sets the storage quota so that `bytes` more fit. */
async function leaveRoom(bytes: number): Promise<void> {
  const client = await context.newCDPSession(page);
  const { origin } = new URL(host.url);
  const { usage } = await client.send('Storage.getUsageAndQuota', { origin });
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + bytes });
}

describe.each([
  ['en', 'passcode'],
  ['es', 'clave'],
])('after one visit, without server or network: %s', (lang, word) => {
  test('home, essential articles, the article read and the search work', async () => {
    // Slow enough that a file that the test does not wait for has not arrived by chance.
    host.holds = () => after(50);
    await visit(`${lang}/kb/2816/`);
    await until(() => isStored(`/${lang}/kb/2816/`));
    await host.stop();
    await context.setOffline(true);
    await open(`${lang}/`);
    expect(await page.locator('form.ask').count()).toBe(1);
    for (const kb of [...site.essential, 2816]) {
      await open(`${lang}/kb/${kb}/`);
      expect(await kbShown()).toBe(`KB${kb}`);
      expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
    }
    await open(`${lang}/search/?q=${word}`);
    await page.locator(`.hits a[href*="/${lang}/kb/69/"]`).first().waitFor();
  });

  test('an address without a language leads to the language read, an article that is not stored to the list of stored ones', async () => {
    await visit(`${lang}/`);
    await host.stop();
    await open('kb/69/#online-card');
    expect(page.url()).toBe(`${host.url}${lang}/kb/69/#online-card`);
    for (const old of ['article/69', `${lang}/article/KB69`, 'node/KB69/']) {
      await open(old);
      expect(page.url(), old).toBe(`${host.url}${lang}/kb/69/`);
    }
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

  test('removing deletes files, except those that are required for another reason', async () => {
    await visit('en/offline/');
    const row = page.locator('[data-path="/en/topics/security-device/"]');
    await row.locator('button', { hasText: 'Save' }).click();
    await row.locator('button', { hasText: 'Remove' }).click();
    await page.locator('kb-save-offers [role="status"]', { hasText: 'Removed' }).waitFor();
    expect(await isStored('/en/topics/security-device/')).toBe(false);
    expect(await isStored('/en/kb/69/')).toBe(true);
  });

  test('a broken connection adds nothing, and the page says so', async () => {
    await visit('en/offline/');
    host.breaks = (path) => path === '/en/kb/2320/';
    await page.locator('[data-path="/en/topics/tws/"] button', { hasText: 'Save' }).click();
    await page.locator('kb-save-offers [role="status"]', { hasText: 'connection was lost' }).waitFor();
    expect(await isStored('/en/kb/2170/')).toBe(false);
    host.breaks = () => false;
    await page.locator('[data-path="/en/topics/tws/"] button', { hasText: 'Save' }).click();
    await page.locator('kb-save-offers [role="status"]', { hasText: 'Saved' }).waitFor();
  });

  test('a full device adds nothing and keeps its files, and the page says so', async () => {
    await visit('en/offline/');
    await leaveRoom(10_000);
    await page.locator('[data-path="/en/"] button', { hasText: 'Save' }).click();
    await page.locator('kb-save-offers [role="status"]', { hasText: 'no room' }).waitFor();
    await host.stop();
    await open('en/kb/69/');
    expect(await kbShown()).toBe('KB69');
  });
});

describe('a new release', () => {
  test('is staged, offered, and shown when the reader accepts it; then the old one is deleted', async () => {
    await visit('en/kb/1133/');
    const [old] = Object.keys(await storedBuilds());
    host.deploy(second);
    await open('en/kb/1133/');
    expect(await heading()).not.toContain(addition);
    await notice().waitFor();
    expect(await heading()).not.toContain(addition);
    expect(Object.keys(await storedBuilds())).toHaveLength(2);
    await takeRelease();
    await page.locator('h1', { hasText: addition }).waitFor();
    await until(async () => Object.keys(await storedBuilds()).length === 1);
    expect(Object.keys(await storedBuilds())).not.toContain(old);
    await host.stop();
    await open('en/kb/1133/');
    expect(await heading()).toContain(addition);
  });

  test('fetches only changed files', async () => {
    await visit('en/');
    host.deploy(second);
    host.asked.length = 0;
    await open('en/');
    await notice().waitFor();
    const fetched = host.asked.filter((path) => !path.startsWith('/sw.js') && !path.startsWith('/offline/'));
    expect(fetched).toEqual(['/en/kb/1133/']);
  });

  test('that breaks off leaves the old one complete, and continues at the next attempt', async () => {
    await visit('en/');
    const before = await storedBuilds();
    host.deploy(second);
    host.breaks = (path) => path === '/en/kb/1133/';
    await open('en/');
    await lookForRelease();
    expect(await states()).toEqual(['activated']);
    expect(await storedBuilds()).toMatchObject(before);
    await open('en/kb/1133/');
    expect(await heading()).not.toContain(addition);
    host.breaks = () => false;
    await open('en/');
    await notice().waitFor();
    expect(await states()).toEqual(['activated', 'installed']);
  });

  test('with files of the old release is not installed', async () => {
    await visit('en/');
    // List and worker are of the second release, the article is still of the first.
    host.deploy(mixedRelease(second, first, 'en/kb/1133/index.html'));
    await open('en/');
    await lookForRelease();
    expect(await states()).toEqual(['activated']);
    await open('en/kb/1133/');
    expect(await heading()).not.toContain(addition);
  });

  test('without room leaves the old one complete', async () => {
    await visit('en/');
    const before = await storedBuilds();
    await leaveRoom(20_000);
    host.deploy(second);
    await open('en/');
    await lookForRelease();
    expect(await states()).toEqual(['activated']);
    // The browser also checks for updates by itself. Each attempt removes what it has staged.
    await expect.poll(storedBuilds).toEqual(before);
    await host.stop();
    await open('en/kb/69/');
    expect(await kbShown()).toBe('KB69');
  });

  test('is not mixed with files of the old one in a page that came from the network', async () => {
    const other = await nextRelease(first, '.cache/sites/other', site, {
      'en/kb/2320/index.html': ['<h1', '<h1 data-second'],
      'manifest.en.webmanifest': ['"name"', '"second":true,"name"'],
    });
    await visit('en/');
    host.deploy(other);
    host.breaks = (path) => path.startsWith('/sw.js');
    await open('en/kb/2320/');
    await until(() =>
      page.evaluate(async () => {
        const marks = await (await caches.open('lockstep / kept')).keys();
        return marks.some(({ url }) => url.includes('/foreign/'));
      }),
    );
    expect(await page.evaluate(async () => (await fetch('/manifest.en.webmanifest')).text())).toContain(
      'second',
    );
    await open('en/');
    expect(await page.evaluate(async () => (await fetch('/manifest.en.webmanifest')).text())).not.toContain(
      'second',
    );
  });
});

test('a release with `offline: false` removes the worker and everything it has stored', async () => {
  await visit('en/kb/1133/');
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
  host.deploy(leaving);
  await open('en/');
  await until(() => page.evaluate(async () => (await caches.keys()).length === 0));
  await until(() =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined),
  );
});

test('with Save-Data nothing is stored unless the reader asks', async () => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = function (...all) {
      document.documentElement.dataset['registers'] = 'yes';
      return register.apply(this, all);
    };
  });
  await context.clock.install();
  await open('en/');
  await context.clock.runFor(10_000);
  expect(await page.locator('html').getAttribute('data-registers')).toBe(null);
  await open('en/kb/69/');
  await page.locator('[data-save]').click();
  await page.locator('dialog [data-path="/en/kb/69/"] button', { hasText: 'Save' }).click();
  await page.locator('dialog [role="status"]', { hasText: 'Saved' }).waitFor();
});

/** Returns the folder of a release with one file of an older one, as a host has it in the middle of a deploy. */
function mixedRelease(newer: string, older: string, path: string): string {
  rmSync('.cache/sites/mixed', { recursive: true, force: true });
  cpSync(newer, '.cache/sites/mixed', { recursive: true });
  cpSync(join(older, path), join('.cache/sites/mixed', path));
  return '.cache/sites/mixed';
}
