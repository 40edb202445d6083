import { beforeEach, describe, expect, test } from 'vitest';
import { page, usePage } from '../support/use-page.ts';
import { useSites } from '../support/use-sites.ts';

// One click copies the number, the titles and the address of a place, as text and as a link.

usePage({ permissions: ['clipboard-read', 'clipboard-write'] });
const { main: site } = useSites('main');

beforeEach(() => page.setViewportSize({ width: 1280, height: 720 }));

const open = (path: string) => page.goto(site.url + path);
const copied = () =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });

/** Expects the clipboard to have a link to `place`, as text and as HTML. */
async function expectLink(start: string, place: string): Promise<void> {
  await expect.poll(async () => (await copied().catch(() => ({ text: '' }))).text).toContain(start);
  const { text, html } = await copied();
  const [, title, url] = /^(KB.*) · (http\S+)$/.exec(text)!;
  expect(url).toMatch(new RegExp(`^(?:${site.url}|https://help.example/)${place}$`));
  expect(html).toContain(`<a href="${url!.replaceAll('&', '&amp;')}">${title}</a>`);
}

/** Whether the message about copying is visible without scrolling. */
async function expectSaid(selector: string): Promise<void> {
  const said = page.locator(selector).filter({ hasText: 'Cop' }).first();
  await said.waitFor();
  const { y, height } = (await said.boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(720);
}

const day = '\\?r=\\d{4}-\\d\\d-\\d\\d';

describe('on an article', () => {
  test('the link in its head copies the link to the article', async () => {
    await open('es/kb/69/');
    await page.click('.head [data-link]');
    await expectSaid('.head [role="status"]');
    await expectLink('KB69 · ¿', `es/kb/69/${day}`);
  });

  test('the link of a section copies its link and puts it into the address bar', async () => {
    await open('es/kb/1133/?r=2020-01-01');
    await page.evaluate(() => document.getElementById('login-attempt-loop')!.scrollIntoView());
    await page.click('#login-attempt-loop [data-link]');
    await expectSaid('#login-attempt-loop [role="status"]');
    await expectLink('KB1133 §4 · No puedo', `es/kb/1133/${day}#login-attempt-loop`);
    expect(await page.evaluate(() => location.hash)).toBe('#login-attempt-loop');
  });

  test('before its script is loaded, the link leads to the section', async () => {
    await page.route('**/_astro/{copy-menu,reading}*', (route) => route.abort());
    await open('es/kb/1133/');
    await page.click('#login-attempt-loop [data-link]');
    await page.waitForURL('**/es/kb/1133/#login-attempt-loop');
  });
});

describe('on steps and rows', () => {
  test('the number of a step copies its link, with the same id in each language', async () => {
    await open('es/kb/9003/#s3');
    await page.locator('.steps').first().hover();
    await page.click('#s3 [data-link]');
    await expectSaid('#s3 [role="status"]');
    await expectLink('KB9003-S3 · ', `es/kb/9003/${day}#s3`);
    await page.click('.masthead [data-lang-link]');
    await page.waitForURL('**/en/kb/9003/#s3');
  });

  test('the sign of a row copies its link, and is not part of the copied list of hosts', async () => {
    await open('en/kb/2816/#r3');
    await page.locator('#r3').hover();
    await page.click('#r3 [data-link]');
    await expectLink('KB2816-R3 · ', `en/kb/2816/${day}#r3`);
    const button = page.locator('section:has(#r3) [data-copy="list"]').first();
    const hosts = await page
      .locator('section:has(#r3) table')
      .first()
      .locator('th > code, td > code')
      .allTextContents();
    await button.click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(hosts[0]);
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('#');
  });

  test.each(['KB9003-S3', 'https://help.example/en/kb/9003/?r=2026-11-01#s3', 'kb9003 paso s3'])(
    'the desk replies with the step of %s, in the language of the agent',
    async (asked) => {
      await open('agent/es/');
      await page.locator('#msg').fill(asked);
      await page.locator('.cand .kb', { hasText: 'KB9003-S3' }).waitFor();
      const preview = page.locator('[data-part="preview"]');
      await expect.poll(() => preview.textContent()).toMatch(/3\. \*\*Compruebe la imagen\.\*\*/);
      expect(await preview.textContent()).toContain('#s3');
    },
  );

  test('an address made of a code leads to the step', async () => {
    await open('KB9003-S3');
    await page.waitForURL(/\/(?:en|es)\/kb\/9003\/#s3$/);
  });
});

describe('on a result', () => {
  test('the buttons of the search page copy the link', async () => {
    await open('es/search/#q=clave%20temporal');
    await page.locator('.hits .hit button').first().click();
    await expectSaid('.hits [role="status"]');
    await expectLink('KB', `es/kb/\\d+/${day}`);
    await page.locator('.hit-parts button').first().click();
    await expectLink(' §', `es/kb/\\d+/${day}#[\\w-]+`);
  });

  test('Ctrl+C in the dialog copies the link, but leaves selected text to the browser', async () => {
    await open('en/kb/69/');
    await page.keyboard.press('/');
    await page.keyboard.type('KB2816');
    await page.locator('[role="option"][aria-selected="true"]').waitFor();
    await page.keyboard.press('Control+c');
    await expectSaid('.find-say');
    await expectLink('KB2816 · ', `en/kb/2816/${day}`);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('KB2816');
  });
});

describe('for agents', () => {
  test('the key L on a candidate of the desk copies its link', async () => {
    await open('agent/es/');
    await page.locator('#msg').fill('¿cuánto dura la clave temporal?');
    await page.locator('.cand').first().waitFor();
    await page.locator('.cand[aria-pressed="true"]').focus();
    await page.keyboard.press('l');
    await expectSaid('.cand-acts');
    await expectLink('KB69 §', `es/kb/69/${day}#[\\w-]+`);
  });

  test('the link of each side of the comparison is copied', async () => {
    await open('agent/1133/#login-attempt-loop');
    const side = page.locator('.side[id="login-attempt-loop"]');
    await side.locator('button').nth(1).click();
    await side.locator('[role="status"]', { hasText: 'Cop' }).waitFor();
    await expectLink('KB1133 §4 · ', `en/kb/1133/${day}#login-attempt-loop`);
  });
});
