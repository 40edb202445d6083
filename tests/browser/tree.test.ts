import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';

// What a screen reader is told, one file per page type and language in tests/browser/trees. After a change that is meant:
// `npx vitest run --project browser tests/browser/tree.test.ts -u`, and read the difference.

let browser: Browser;
const served: Partial<Record<'main' | 'gaps', ServedSite>> = {};

beforeAll(async () => {
  browser = await launchBrowser();
  served.main = await serveSite(inject('sites').main);
  served.gaps = await serveSite(inject('sites').gaps);
});

afterAll(async () => {
  await browser.close();
  await served.main?.close();
  await served.gaps?.close();
});

/** The site with gaps where it has the type: its texts change only with its tests. */
const types = [
  ['home', 'gaps', ''],
  ['article', 'gaps', 'kb/1/'],
  ['translated-in-part', 'gaps', 'kb/3/'],
  ['not-translated', 'gaps', 'kb/2/'],
  ['superseded', 'gaps', 'kb/5/'],
  ['retired', 'gaps', 'kb/9/'],
  ['troubleshooting', 'main', 'kb/1133/'],
  ['path-question', 'main', 'kb/1133/path/b1/'],
  ['path-end', 'main', 'kb/1133/path/c2/'],
  ['topic', 'gaps', 'topics/devices/'],
  ['search', 'gaps', 'search/'],
  ['offline', 'gaps', 'offline/'],
  ['about', 'main', 'about/'],
  ['accessibility', 'main', 'accessibility/'],
  ['not-found', 'gaps', 'nothing-here/'],
] as const;

/** Of every list and of the sections two are enough to see how they are told. */
const shorten = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll(
      'main section:nth-of-type(n + 3), main li:nth-child(n + 3), tbody tr:nth-child(n + 3), .page > h2:nth-of-type(n + 3)',
    ))
      element.remove();
    // Sizes change with every build.
    for (const size of document.querySelectorAll('[data-size]'))
      size.textContent = size.textContent!.replace(/\d[\d.,]*/g, '0');
    // Whether a text has a history depends on where the site is built.
    for (const history of document.querySelectorAll('a[href^="https://git.example"]')) {
      history.previousSibling?.remove();
      history.remove();
    }
  });

describe.each(['en', 'es'])('%s', (lang) => {
  test.each(types)('%s', async (type, site, path) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(`${served[site]!.url}${lang}/${path}`);
    if (type === 'offline') await page.locator('[data-size]', { hasText: 'kB' }).first().waitFor();
    await shorten(page);
    await expect(`${await page.locator('body').ariaSnapshot()}\n`).toMatchFileSnapshot(
      `trees/${type}.${lang}.yaml`,
    );
    await context.close();
  });
});
