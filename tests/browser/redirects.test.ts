import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { startHost, type Host } from '../support/releases.ts';
import { bases } from '../support/use-sites.ts';
import { context, page, usePage } from '../support/use-page.ts';

// Old addresses of redirects.yaml in a browser, without a host that redirects them.

usePage();

const folder = inject('sites').subpath;
let host: Host;
beforeEach(async () => {
  host = await startHost(folder, bases.subpath);
});
afterEach(() => host?.stop());

const at = (path: string) => new URL(path, host.url).href;

test.each([
  ['an exact address', '/help/guía', '/help/es/kb/1/'],
  ['a beginning, in other letters', '/help/Guide/setup/first.html', '/help/es/kb/1/'],
])('offline, %s leads to the stored article', async (_, from, to) => {
  await page.goto(`${host.url}es/kb/1/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/help/es/kb/1/')) !== undefined))
    .toBe(true);
  await host.stop();
  await context.setOffline(true);
  await page.goto(at(from));
  expect(new URL(page.url()).pathname).toBe(to);
  expect(await page.locator('.eyebrow .kb').textContent()).toBe('KB1');
});

test('offline, an old address of an article that is not stored shows the offline page in the language of the reader', async () => {
  await page.goto(`${host.url}es/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await host.stop();
  await context.setOffline(true);
  await page.goto(at('/help/shop'));
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
  await page.locator('kb-stored-pages').waitFor({ state: 'attached' });
});

test.each([
  ['/help/guide/setup/first.html', /\/help\/(?:en|es)\/kb\/1\/$/],
  ['/help/gu%C3%ADa', /\/help\/es\/kb\/1\/$/],
])('on a host without redirects, the 404 page resolves %s', async (from, to) => {
  await page.route(at(from), (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: readFileSync(join(folder, '404.html')) }),
  );
  await page.goto(at(from));
  await page.waitForURL(to);
});
