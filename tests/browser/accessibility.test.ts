import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';

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

const types = {
  home: '',
  troubleshooting: 'kb/1133/',
  reference: 'kb/2816/',
  questions: 'kb/9002/',
  topic: 'topics/login/',
  search: 'search/',
  about: 'about/',
  accessibility: 'accessibility/',
};
const pages = [
  ...['en', 'es'].flatMap((lang) =>
    Object.entries(types).map(([type, path]) => [`${type}, ${lang}`, 'main', `${lang}/${path}`] as const),
  ),
  ['translation status', 'gaps', 'status/'],
  ['neutral', 'main', 'kb/1133/'],
  ['not found', 'main', 'es/nothing/'],
  ['not translated', 'gaps', 'es/kb/2/'],
  ['translated in part', 'gaps', 'es/kb/3/'],
  ['superseded', 'gaps', 'es/kb/5/'],
] as const;

async function open(
  site: 'main' | 'gaps',
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; context: BrowserContext }> {
  // A neutral address leads on at once, except for a reader whose language the site does not have.
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'fr', ...options });
  const page = await context.newPage();
  await page.goto(served[site]!.url + path);
  return { page, context };
}

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(pages)('axe finds nothing: %s', async (_, site, path) => {
    const { page, context } = await open(site, path, { colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
    ).toEqual([]);
    await context.close();
  });
});

describe('at 320 pixels', () => {
  test.each(pages)('nothing scrolls sideways: %s', async (_, site, path) => {
    const { page, context } = await open(site, path, { viewport: { width: 320, height: 640 } });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    await context.close();
  });
});

test.each(['en/', 'es/kb/1133/', 'es/search/', 'en/topics/login/'])(
  'the keyboard reaches everything in order: %s',
  async (path) => {
    const { page, context } = await open('main', path, { viewport: { width: 1280, height: 900 } });
    const focusable = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea')].filter(
        (element) => element.checkVisibility(),
      );
      all.forEach((element, index) => (element.dataset['tab'] = String(index)));
      getSelection()?.collapse(document.body, 0);
      (document.activeElement as HTMLElement).blur();
      return all.length;
    });
    const reached = new Set<number>();
    // One more than there are, for the page itself.
    for (let i = 0; i <= focusable; i++) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(() => Number((document.activeElement as HTMLElement).dataset['tab'] ?? -1)),
      );
    }
    expect([...reached].filter((index) => index >= 0).sort((a, b) => a - b)).toEqual([
      ...Array(focusable).keys(),
    ]);
    const brand = page.locator('.brand');
    await brand.focus();
    expect(await brand.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('double');
    await context.close();
  },
);

test('every control is big enough for a thumb', async () => {
  const { page, context } = await open('main', 'es/kb/1133/', {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('.tool, .go, .field, .rows a, .facts .state[href]')]
      .map((element) => ({
        name: element.textContent?.trim(),
        height: element.getBoundingClientRect().height,
      }))
      .filter(({ height }) => height > 0 && height < 24),
  );
  expect(small).toEqual([]);
  await context.close();
});
