import { describe, expect, test } from 'vitest';
import { page, usePage } from '../support/use-page.ts';
import { useSites } from '../support/use-sites.ts';

usePage({ viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
const { main: site } = useSites('main');

const open = (path: string) => page.goto(site.url + path);
const show = (id: string) => page.locator(`#${id}`).evaluate((place) => place.scrollIntoView());
const isOnScreen = (selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
const phone = { width: 360, height: 640 };

describe('beside an article', () => {
  test('the list of contents marks the section being read, and scrolls if it is long', async () => {
    await open('en/kb/9002/');
    await show('freezes-and-crashes');
    const current = page.locator('.toc [aria-current]');
    await expect.poll(() => current.getAttribute('href')).toBe('#freezes-and-crashes');
    expect(await isOnScreen('.toc [aria-current]')).toBe(true);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect.poll(() => current.count()).toBe(0);
  });

  test('the articles of its topic are listed, and this one is marked', async () => {
    await open('es/kb/1133/');
    const near = page.locator('.aside nav:not(.toc)');
    expect(await near.locator('p a').getAttribute('href')).toBe('/es/topics/login/');
    expect(await near.locator('[aria-current="page"]').getAttribute('href')).toBe('/es/kb/1133/');
    expect(await near.locator('li a').count()).toBeGreaterThan(2);
  });
});

test('an article links to the next of its topic, and back', async () => {
  await open('en/topics/login/');
  const listed = await page
    .locator('.entries a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  await open(listed[0]!.slice(1));
  expect(await page.locator('[rel="prev"]').count()).toBe(0);
  await page.locator('[rel="next"]').click();
  await page.waitForURL(`**${listed[1]!}`);
  await page.locator('[rel="prev"]').click();
  await page.waitForURL(`**${listed[0]!}`);
});

describe('on a phone', () => {
  test('the contents open from the masthead at any place, and close after a choice', async () => {
    await page.setViewportSize(phone);
    await open('es/kb/9002/');
    await show('java');
    const contents = page.locator('.toc');
    expect(await contents.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'En esta página' }).click();
    expect(await contents.isVisible()).toBe(true);
    await contents.locator('a[href="#update-failed"]').click();
    await page.waitForURL('**/#update-failed');
    expect(await contents.isVisible()).toBe(false);
  });

  test('search and language stay on the screen of a long article', async () => {
    await page.setViewportSize(phone);
    await open('es/kb/9002/');
    await show('freezes-and-crashes');
    expect(await isOnScreen('.masthead [data-search]')).toBe(true);
    expect(await isOnScreen('.masthead [data-lang-link]')).toBe(true);
    // The masthead does not cover the target of a link.
    const [masthead, heading] = await Promise.all(
      ['.masthead', '#freezes-and-crashes h2'].map((selector) => page.locator(selector).boundingBox()),
    );
    expect(heading!.y).toBeGreaterThanOrEqual(masthead!.y + masthead!.height);
  });
});

test.each(['portal-works-platform-does-not', 'activate-device'])(
  'the language link leads to the section being read: %s',
  async (section) => {
    await open('es/kb/1133/');
    await show(section);
    await expect.poll(() => page.locator('.toc [aria-current]').count()).toBe(1);
    const read = (await page.locator('.toc [aria-current]').getAttribute('href'))!;
    await page.locator('.masthead [data-lang-link]').click();
    await page.waitForURL(`**/en/kb/1133/${read}`);
  },
);

test.each([
  'en/',
  'es/kb/1133/',
  'es/kb/9002/',
  'en/topics/tws/',
  'en/kb/1133/path/b1/',
  'es/about/',
  'en/offline/',
])('Tab, Enter, Tab lead from the top into the text: %s', async (path) => {
  await open(path);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInText = await page.evaluate(() => {
    const title = document.querySelector('h1')!;
    const place = document.activeElement!;
    return (
      place !== document.body && !!(title.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING)
    );
  });
  expect(isInText).toBe(true);
});

describe('tables and code', () => {
  test('the button of a table copies its hosts, one per line', async () => {
    await open('en/kb/2816/');
    await page.locator('#desktop-tws [data-copy="list"]').click();
    await page.locator('#desktop-tws [role="status"]', { hasText: 'Copied' }).waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(lines).toHaveLength(10);
    expect(lines.slice(0, 2)).toEqual(['ndc1.ibllc.com', 'ndc1_hb1.ibllc.com']);
  });

  test.each([360, 640, 768, 1280, 1920])('no name is cut off at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await open('en/kb/2816/');
    const lines = await page
      .locator('main code')
      .evaluateAll((names) =>
        names.map((name) => [name.textContent, [...name.getClientRects()].length, name.clientHeight < 40]),
      );
    expect(lines.filter(([, boxes, isLow]) => boxes !== 1 || !isLow)).toEqual([]);
  });
});
