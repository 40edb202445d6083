import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { page, usePage } from '../support/use-page.ts';
import { useSites } from '../support/use-sites.ts';

// The accessibility tree of each page type and language, in tests/browser/trees. After an intended change, run
// `npx vitest run --project browser tests/browser/tree.test.ts -u` and read the diff.

usePage({ viewport: { width: 1280, height: 900 } });
const served = useSites('main', 'gaps');

/** The page types. Most are pages of a fixture site, whose texts change only with its tests. */
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

/** Shortens every list, and the sections, to two entries: they show the structure. */
const shorten = (at: Page) =>
  at.evaluate(() => {
    for (const element of document.querySelectorAll(
      'main section:nth-of-type(n + 3), main li:nth-child(n + 3), tbody tr:nth-child(n + 3), .page > h2:nth-of-type(n + 3)',
    ))
      element.remove();
    // Sizes change with every build.
    for (const size of document.querySelectorAll('[data-size]'))
      size.textContent = size.textContent!.replace(/\d[\d.,]*/g, '0');
    // Whether a page has a history depends on where the site is built.
    for (const history of document.querySelectorAll('a[href^="https://git.example"]')) {
      history.previousSibling?.remove();
      history.remove();
    }
  });

/** Replaces the parts that each revision of an article changes: the day, the summary of the change and earlier revisions. */
const forgetRevision = (at: Page) =>
  at.evaluate(() => {
    for (const time of document.querySelectorAll('dl time')) {
      if (time.closest('ul')) time.closest('div')!.remove();
      time.textContent = 'a day';
    }
    for (const change of document.querySelectorAll('time + .soft')) change.textContent = 'What was changed.';
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:"]'))
      link.href = link.href.replace(/\d{4}-\d\d-\d\d/, 'day');
  });

describe.each(['en', 'es'])('%s', (lang) => {
  test.each(types)('%s', async (type, site, path) => {
    await page.goto(`${served[site].url}${lang}/${path}`);
    if (type === 'offline') {
      await page.locator('[data-size]', { hasText: 'kB' }).first().waitFor();
      await page.locator('kb-stored-pages [role="status"]', { hasText: /\d/ }).waitFor();
    }
    await shorten(page);
    if (site === 'main') await forgetRevision(page);
    await expect(`${await page.locator('body').ariaSnapshot()}\n`).toMatchFileSnapshot(
      `trees/${type}.${lang}.yaml`,
    );
  });
});
