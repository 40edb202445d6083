import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, useBrowser } from '../support/use-browser.ts';
import { useSites } from '../support/use-sites.ts';

useBrowser();
const served = useSites('main', 'subpath');

async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
  at = served.main,
): Promise<{ page: Page; context: BrowserContext; problems: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(at.url + path);
  return { page, context, problems };
}

test('the main job: find by browsing, read, switch language at the same section', async () => {
  const { page, context, problems } = await open('es/');
  await page.locator('a[href="/es/topics/login/"]').click();
  await page.getByRole('link', { name: 'No puedo iniciar sesión en TWS o en otra plataforma' }).click();
  await page.locator('.situations a[href="#login-attempt-loop"]').click();
  await page.waitForURL('**/es/kb/1133/#login-attempt-loop');
  await page.locator('.masthead').getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/en/kb/1133/#login-attempt-loop');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(problems).toEqual([]);
  await context.close();
});

test('a dated link shows what has changed since, or nothing if nothing has', async () => {
  const revised = /"revised":"([\d-]+)"/.exec(
    await (await fetch(`${served.main.url}api/v1/kb/1133.es.json`)).text(),
  )![1]!;
  const { page, context, problems } = await open('es/kb/1133/?r=2020-01-01#login-attempt-loop');
  const line = page.locator('#login-attempt-loop [role="note"]', { hasText: 'Cambios desde el 1 ene 2020:' });
  await line.waitFor();
  expect(await line.textContent()).toContain(revised.slice(0, 4));
  await page.goto(`${served.main.url}es/kb/1133/?r=${revised}`);
  await page.waitForLoadState('networkidle');
  expect(await page.getByText('Cambios desde').count()).toBe(0);
  expect(problems).toEqual([]);
  await context.close();
});

describe('search', () => {
  test.each([
    ['es', 'clave caducada', 'clave'],
    ['en', 'firewall ports', 'firewall'],
  ])('%s: %s', async (lang, query, mark) => {
    const { page, context, problems } = await open(`${lang}/search/`);
    await page.getByRole('searchbox').fill(query);
    await page.getByRole('button', { name: lang === 'es' ? 'Buscar' : 'Search' }).click();
    await page.waitForURL(`**/${lang}/search/#q=*`);
    const hits = page.locator('.hits > li');
    await hits.first().waitFor();
    expect((await page.locator('mark').allInnerTexts()).map((text) => text.toLowerCase())).toContain(mark);
    expect(await hits.first().locator('a').first().getAttribute('href')).toMatch(
      new RegExp(`^/${lang}/kb/\\d+/`),
    );
    expect(problems).toEqual([]);
    await context.close();
  });

  test('an address with a query shows its results, below a base path too', async () => {
    const { page, context, problems } = await open('en/search/?q=restart', {}, served.subpath);
    await page.locator('.hits a[href^="/help/en/kb/1/"]').first().waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  test('nothing is loaded before the reader is about to search', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`${served.main.url}es/kb/1133/`, { waitUntil: 'networkidle' });
    expect(requests.filter((path) => /pagefind|\/find\//.test(path))).toEqual([]);
    expect(requests.length).toBeLessThanOrEqual(4);
    await context.close();
  });
});

describe('the page of a link that the reader points at', () => {
  const fetched = async (saveData: boolean) => {
    const context = await browser.newContext();
    await context.clock.install();
    const page = await context.newPage();
    await page.addInitScript((value) => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: value } });
    }, saveData);
    await page.goto(`${served.main.url}es/topics/login/`, { waitUntil: 'networkidle' });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.locator('main a[href="/es/kb/1133/"]').hover();
    await context.clock.runFor(1000);
    const asked = await page.locator('link[rel="prefetch"]').count();
    await expect.poll(() => requests.length).toBe(asked);
    await context.close();
    return requests;
  };

  test('is prefetched', async () => {
    expect(await fetched(false)).toEqual(['/es/kb/1133/']);
  });

  test('is not prefetched with Save-Data', async () => {
    expect(await fetched(true)).toEqual([]);
  });
});

describe('an address without a language', () => {
  test.each([
    ['es-MX', 'kb/1133/#forgot-credentials', 'es/kb/1133/#forgot-credentials'],
    ['en-GB', 'kb/1133/?x=1', 'en/kb/1133/?x=1'],
    ['es', '', 'es/'],
  ])('for %s: %s', async (locale, path, target) => {
    const { page, context } = await open(path, { locale });
    await page.waitForURL(served.main.url + target);
    await context.close();
  });

  test('stays, with plain links, for a reader of another language', async () => {
    const { page, context } = await open('kb/1133/', { locale: 'fr' });
    expect(page.url()).toBe(`${served.main.url}kb/1133/`);
    expect(await page.locator('main a').count()).toBe(2);
    await context.close();
  });

  test('remembers the language chosen before', async () => {
    const { page, context } = await open('en/kb/1133/', { locale: 'en' });
    await page.locator('.masthead').getByRole('link', { name: 'Español' }).click();
    await page.waitForURL('**/es/kb/1133/');
    await page.goto(`${served.main.url}kb/69/`);
    await page.waitForURL('**/es/kb/69/');
    await context.close();
  });
});

test('the 404 page is in the language of its address and offers search', async () => {
  const { page, context } = await open('es/kb/99999/', { locale: 'en' });
  expect(await page.locator('h1:visible').allInnerTexts()).toEqual(['Página no encontrada']);
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
  await page.locator('input:visible').fill('puertos');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/es/search/?q=puertos');
  await context.close();
});

test('the theme is that of the system until the reader chooses one, and the choice stays', async () => {
  const { page, context } = await open('en/', { colorScheme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  const button = page.getByRole('button', { name: /Theme/ });
  await button.click();
  expect(await button.getAttribute('aria-label')).toBe('Theme: light');
  await button.click();
  expect(await paper()).not.toBe(light);
  await page.goto(`${served.main.url}en/kb/69/`);
  expect(await paper()).not.toBe(light);
  await context.close();
});

test('without script all text can be read and the forms work', async () => {
  const { page, context } = await open('es/kb/1133/', { javaScriptEnabled: false });
  expect(await page.locator('section h2').count()).toBe(11);
  expect(await page.locator('[data-auto]').isVisible()).toBe(false);
  await page.goto(`${served.main.url}es/`);
  await page.getByRole('searchbox').fill('puertos');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/es/search/?q=puertos');
  // Chromium does not render <noscript> under this emulation, so check only that it exists.
  expect(await page.locator('noscript').textContent()).toContain('El buscador necesita JavaScript');
  expect(await page.getByRole('link', { name: 'Conexión, cortafuegos y puertos' }).isVisible()).toBe(true);
  await context.close();
});

test('no page breaks the content security policy', async () => {
  for (const path of ['', 'es/', 'es/kb/2816/', 'es/search/?q=tws', 'kb/69/', 'en/about/']) {
    const { context, problems } = await open(path, { locale: 'fr' });
    expect(problems, path).toEqual([]);
    await context.close();
  }
});

test('a printed topic has its articles, each with number and date on every sheet', async () => {
  const { page, context, problems } = await open('es/topics/login/');
  await page.evaluate(() => (window.print = () => void (document.title = 'printing')));
  await page.getByRole('button', { name: 'Imprimir el tema y sus artículos' }).click();
  await page.waitForFunction(() => document.title === 'printing');
  await page.emulateMedia({ media: 'print' });
  const listed = await page.locator('main .entries .kb').allInnerTexts();
  expect(listed.length).toBeGreaterThan(2);
  expect(await page.locator('.booklet .eyebrow .kb').allInnerTexts()).toEqual(listed);
  for (const [index, kb] of listed.entries()) {
    const sheet = page.locator('.booklet .sheet').nth(index);
    expect(await sheet.innerText()).toContain(kb);
    expect(await sheet.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.booklet').count()).toBe(0);
  expect(problems).toEqual([]);
  await context.close();
});

test.each(['login#50%', 'login#%E0%A4%A', '%25#login-attempt-loop', 'x#'])(
  'an address with `mark=%s` shows the page without an error',
  async (end) => {
    const { page, context, problems } = await open(`en/kb/1133/?mark=${end}`);
    expect(await page.locator('h1').count()).toBe(1);
    expect(problems).toEqual([]);
    await context.close();
  },
);

test('a page whose scripts no longer exist offers to load the new build', async () => {
  const { page, context } = await open('en/kb/1133/');
  await page.route('**/_astro/copy-menu*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.locator('[data-copy]').first().click();
  const reload = page.locator('[data-worker] button');
  await reload.waitFor();
  await page.unroute('**/_astro/copy-menu*');
  const loaded = page.waitForEvent('load');
  await reload.click();
  await loaded;
  await page.locator('[data-copy]').first().click();
  await page.locator('.menu').waitFor();
  await context.close();
});
