import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageStates, type PageState } from '../support/page-states.ts';
import { browser, useBrowser } from '../support/use-browser.ts';
import { useSites } from '../support/use-sites.ts';

useBrowser();
const served = useSites('main', 'gaps');

interface Case extends PageState {
  site: 'main' | 'gaps';
}

const states: Case[] = ['en', 'es'].flatMap((lang) =>
  pageStates.map(({ name, path, act }) => ({
    name: `${name}, ${lang}`,
    site: 'main',
    path: `${lang}/${path}`,
    act,
  })),
);
const others: Case[] = [
  { name: 'neutral', site: 'main', path: 'kb/1133/' },
  { name: 'not translated', site: 'gaps', path: 'es/kb/2/' },
  { name: 'translated in part', site: 'gaps', path: 'es/kb/3/' },
  { name: 'superseded', site: 'gaps', path: 'es/kb/5/' },
  { name: 'retired', site: 'gaps', path: 'es/kb/9/' },
  { name: 'translation status', site: 'gaps', path: 'status/' },
];
const cases = [...states, ...others];

async function open(
  { site, path, act }: Omit<Case, 'name'>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; context: BrowserContext }> {
  // An address without a language redirects at once, unless the site does not have the language of the reader.
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'fr', ...options });
  const page = await context.newPage();
  await page.goto(served[site].url + path);
  await act?.(page);
  return { page, context };
}

const sidewaysBy = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const media = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

const mirror = (page: Page) => page.evaluate(() => void (document.documentElement.dir = 'rtl'));

test.each(cases)(
  'axe finds nothing in any colour scheme, and nothing scrolls sideways at 400 percent: $name',
  async (state) => {
    const { page, context } = await open(state);
    for (const look of media) {
      await page.emulateMedia(look);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
      expect(found, JSON.stringify(look)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysBy(page)).toBe(0);
    await mirror(page);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await sidewaysBy(page), `mirrored, ${width}`).toBe(0);
    }
    await context.close();
  },
);

describe('nothing scrolls sideways', () => {
  test.each(['es/kb/1133/', 'en/kb/2816/', 'es/', 'es/offline/'])(
    'with the text spacing of WCAG 1.4.12: %s',
    async (path) => {
      const { page, context } = await open({ site: 'main', path }, { viewport: { width: 320, height: 640 } });
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        );
        document.adoptedStyleSheets.push(sheet);
      });
      expect(await sidewaysBy(page)).toBe(0);
      await context.close();
    },
  );

  test('with a title that is one long word', async () => {
    const { page, context } = await open(
      { site: 'main', path: 'es/kb/69/' },
      {
        viewport: { width: 320, height: 640 },
      },
    );
    await page.evaluate(() => {
      for (const title of document.querySelectorAll('h1, h2, .kb + span, .rows a'))
        title.textContent = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
    });
    expect(await sidewaysBy(page)).toBe(0);
    await context.close();
  });
});

test('in a right-to-left layout, everything is mirrored at the same distance from the edge', async () => {
  const { page, context } = await open(
    { site: 'gaps', path: 'en/kb/3/' },
    {
      viewport: { width: 1280, height: 900 },
    },
  );
  const places = () =>
    page.evaluate(() =>
      ['.brand', '.langs-nav', '.toc', 'h1', '.sec h2', '.acts', '.facts dt'].map((selector) => {
        const { left, right } = document.querySelector(selector)!.getBoundingClientRect();
        return [
          selector,
          Math.round(left),
          Math.round(document.documentElement.clientWidth - right),
        ] as const;
      }),
    );
  const before = await places();
  await mirror(page);
  expect(await places()).toEqual(before.map(([selector, left, right]) => [selector, right, left]));
  await context.close();
});

test('every control is large enough for touch', async () => {
  const { page, context } = await open(
    { site: 'main', path: 'es/kb/1133/' },
    {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    },
  );
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
