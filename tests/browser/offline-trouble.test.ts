import { beforeAll, describe, expect, inject, test } from 'vitest';
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
  visit as visitOnce,
} from '../support/use-host.ts';
import { context, page } from '../support/use-page.ts';

// Problems around the service worker: successive releases, several tabs, a deleted cache, hosts with wrong answers.

useHost();

const first = inject('sites').main;
let second: string;
let third: string;

beforeAll(async () => {
  const { site } = readSite(contentOf('main'));
  const release = (name: string, edition: string) =>
    nextRelease(first, `.cache/sites/trouble-${name}`, site, {
      'en/kb/1133/index.html': [
        '<h1 id="main" tabindex="-1">',
        `<h1 id="main" tabindex="-1">${edition} edition: `,
      ],
      'en/kb/2320/index.html': [
        '<h1 id="main" tabindex="-1">',
        `<h1 id="main" tabindex="-1">${edition} edition: `,
      ],
    });
  second = await release('second', 'Second');
  third = await release('third', 'Third');
});

const heading = (at = page) => at.locator('h1').textContent();
const buildCount = async () => Object.keys(await storedBuilds()).length;

/** Delays the responses for a path until the returned function is called. */
function hold(path: string): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  host.holds = (asked) => (asked === path ? promise : undefined);
  return resolve;
}

/** Makes the browser check for a release, and waits until it requests a file. */
async function startUpdate(path: string): Promise<void> {
  host.asked.length = 0;
  await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())!.update());
  await until(async () => host.asked.includes(path));
}

/** Visits a page twice: from the second visit on it comes from the worker. */
async function visit(path: string): Promise<void> {
  await visitOnce(path);
  await until(() => isStored(`/${path}`));
  await open(path);
}

describe('successive releases', () => {
  test('the last one is shown, and no cache of the others is left', async () => {
    await visit('en/kb/1133/');
    host.deploy(second);
    expect(await lookForRelease()).toBe('installed');
    host.deploy(third);
    expect(await lookForRelease()).toBe('installed');
    await takeRelease();
    await page.locator('h1', { hasText: 'Third edition' }).waitFor();
    await expect.poll(buildCount).toBe(1);
  });

  test('a second update that fails leaves the first one waiting', async () => {
    await visit('en/kb/1133/');
    host.deploy(second);
    await lookForRelease();
    host.deploy(third);
    host.breaks = (path) => path.startsWith('/en/kb/');
    await lookForRelease();
    await host.stop();
    expect(await heading()).not.toContain('edition:');
    await takeRelease();
    await page.locator('h1', { hasText: 'Second edition' }).waitFor();
  });

  test('a second update that is being staged while the first takes over becomes complete', async () => {
    await visit('en/kb/1133/');
    host.deploy(second);
    await lookForRelease();
    await notice().waitFor();
    host.deploy(third);
    const release = hold('/en/kb/1133/');
    await startUpdate('/en/kb/1133/');
    await takeRelease();
    await page.locator('h1', { hasText: 'Second edition' }).waitFor();
    release();
    await notice().waitFor();
    await host.stop();
    await takeRelease();
    await page.locator('h1', { hasText: 'Third edition' }).waitFor();
    await expect.poll(buildCount).toBe(1);
    await open('en/kb/69/');
    expect(await page.locator('.eyebrow .kb').textContent()).toBe('KB69');
  });
});

test('an article read while an update is being staged stays stored', async () => {
  await visit('en/');
  host.deploy(second);
  hold('/en/kb/1133/');
  await startUpdate('/en/kb/1133/');
  await open('en/kb/2816/');
  await until(() => isStored('/en/kb/2816/'));
});

test('reading an article does not prune the files of a topic that is being saved', async () => {
  await visit('en/offline/');
  const release = hold('/en/kb/9003/');
  await page.locator('[data-path="/en/topics/account/"] button', { hasText: 'Save' }).click();
  await until(() => isStored('/en/topics/account/'));
  const other = await context.newPage();
  await open('en/kb/2816/', other);
  // The article is stored, or its storing waits for the lock of the topic.
  await until(async () =>
    other.evaluate(
      async () =>
        (await caches.match('/en/kb/2816/')) !== undefined ||
        (await navigator.locks.query()).pending!.length > 0,
    ),
  );
  release();
  await page.locator('kb-save-offers [role="status"]', { hasText: 'Saved' }).waitFor();
  await until(() => isStored('/en/kb/2816/'));
  for (const path of ['/en/topics/account/', '/en/kb/1004/', '/en/kb/9003/'])
    expect(await isStored(path), path).toBe(true);
});

test('two tabs switch together, and both show the new release', async () => {
  await visit('en/kb/1133/');
  const other = await context.newPage();
  await open('en/kb/1133/', other);
  host.deploy(second);
  await lookForRelease();
  await notice(other).waitFor();
  await notice().locator('button').click();
  for (const tab of [page, other]) await tab.locator('h1', { hasText: 'Second edition' }).waitFor();
});

describe('a waiting update takes over offline', () => {
  test('completely, when every tab is closed', async () => {
    await visit('en/kb/1133/');
    host.deploy(second);
    await lookForRelease();
    await page.close();
    await host.stop();
    const later = await context.newPage();
    await open('en/kb/1133/', later);
    // The old worker may still answer this first page; the new one answers later pages.
    await expect
      .poll(async () => {
        await later.goto('about:blank');
        await open('en/kb/1133/', later);
        return heading(later);
      })
      .toContain('Second edition');
    expect(await later.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
  });

  test('with the pages that were saved while it waited', async () => {
    await visit('en/offline/');
    host.deploy(second);
    await lookForRelease();
    await page.locator('[data-path="/en/topics/account/"] button', { hasText: 'Save' }).click();
    await page.locator('kb-save-offers [role="status"]', { hasText: 'Saved' }).waitFor();
    await host.stop();
    await takeRelease();
    await expect.poll(buildCount).toBe(1);
    await open('en/kb/1004/');
    expect(await page.locator('.eyebrow .kb').textContent()).toBe('KB1004');
  });

  test('and fetches changed files once online', async () => {
    await visit('en/offline/');
    host.deploy(second);
    await lookForRelease();
    // Half of the files on the host are still of the first release.
    host.deploy(first);
    host.breaks = (path) => path === '/sw.js';
    await page.locator('[data-path="/en/topics/tws/"] button', { hasText: 'Save' }).click();
    await page.locator('kb-save-offers [role="status"]', { hasText: 'Saved' }).waitFor();
    host.deploy(second);
    host.breaks = (path) => path === '/en/kb/2320/';
    await takeRelease();
    await expect.poll(buildCount).toBe(1);
    expect(await isStored('/en/kb/2320/')).toBe(false);
    host.breaks = () => false;
    await open('en/');
    await until(() => isStored('/en/kb/2320/'));
    await open('en/kb/2320/');
    expect(await heading()).toContain('Second edition');
  });
});

test('a deleted cache is filled again at the next visit', async () => {
  await visit('es/kb/69/');
  const before = Object.values(await storedBuilds());
  await page.evaluate(async () => {
    for (const name of await caches.keys()) if (name.includes(' build ')) await caches.delete(name);
  });
  await open('es/kb/69/');
  await expect.poll(async () => Object.values(await storedBuilds())).toEqual(before);
  await host.stop();
  await open('es/kb/185/');
  expect(await page.locator('.eyebrow .kb').textContent()).toBe('KB185');
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
});

describe.each([
  ['an error', { status: 500, html: '<h1>Broken</h1>' }],
  ['the log-in page of a hotel', { status: 200, html: '<h1>Welcome to our Wi-Fi</h1>' }],
])('a host that answers everything with %s', (_, answer) => {
  test('during an update changes nothing', async () => {
    await visit('en/kb/1133/');
    host.deploy(second);
    // The worker and its lists arrive, but not the files they list.
    let count = 0;
    host.breaks = (path) => {
      if (path.startsWith('/en/') && count++ === 0) host.saysOnly = answer;
      return false;
    };
    expect(await lookForRelease()).toBe(undefined);
    expect(await heading()).not.toContain('edition:');
    await open('en/kb/69/');
    expect(await page.locator('.eyebrow .kb').textContent()).toBe('KB69');
    host.saysOnly = undefined;
    host.breaks = () => false;
    expect(await lookForRelease()).toBe('installed');
  });

  test('from the start leaves the stored files in use', async () => {
    await visit('en/kb/1133/');
    host.saysOnly = answer;
    await lookForRelease();
    for (const path of ['en/kb/1133/', 'en/', 'en/kb/185/']) {
      await open(path);
      expect(await page.locator('h1').textContent()).not.toMatch(/Broken|Welcome/);
    }
    expect(await isStored('/manifest.en.webmanifest')).toBe(true);
  });
});

test('on a host that removes the trailing slash from addresses, the site says that offline reading is off', async () => {
  host.takesSlashes = true;
  await open('en/kb/1133/');
  expect(new URL(page.url()).pathname).toBe('/en/kb/1133');
  await page.locator('[data-save]').first().click();
  const said = 'Reading without a connection is off';
  await page.locator('dialog [role="status"]', { hasText: said }).waitFor();
  await open('en/offline/');
  await page.locator('kb-stored-pages [role="status"]', { hasText: said }).waitFor();
});
