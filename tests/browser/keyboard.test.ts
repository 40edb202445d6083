import { describe, expect, test } from 'vitest';
import { context, page, usePage } from '../support/use-page.ts';
import { useSites } from '../support/use-sites.ts';

usePage({ viewport: { width: 1280, height: 900 } });
const { main: site } = useSites('main');

const open = (path: string) => page.goto(site.url + path);
const press = (key: string) => page.keyboard.press(key);
const path = () => new URL(page.url()).pathname + new URL(page.url()).hash;

/** Returns the accessible name of the focused element, or its text. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return (element.ariaLabel ?? element.innerText).replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until the element with this name has the focus; fails if none gets it. */
async function tabTo(name: string | RegExp, limit = 40): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < limit; count++) {
    await press('Tab');
    const now = await focused();
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`Tab never reached ${String(name)}; it passed ${passed.join(' | ')}`);
}

/** Reads every stored file. This takes as long as the page needs to rebuild its list of them. */
const readStore = () =>
  page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) await (await cache.match(request))!.text();
    }
  });

test.each(['en/', 'es/kb/1133/', 'es/search/', 'en/topics/login/', 'es/kb/1133/path/b1/', 'en/offline/'])(
  'Tab reaches everything once, in order: %s',
  async (address) => {
    await open(address);
    if (address.includes('offline')) await page.locator('kb-stored-pages li').first().waitFor();
    if ((await page.locator('[data-solved]').count()) > 0) {
      // An article gets links to its steps, and its last question, when somebody reads it.
      await page.evaluate(() => dispatchEvent(new Event('scroll')));
      await page.locator('[data-solved] [role="group"]').waitFor();
    }
    const focusable = await page.evaluate(() => {
      const all = [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, summary'),
      ].filter((element) => element.checkVisibility());
      all.forEach((element, index) => (element.dataset['tab'] = String(index)));
      getSelection()?.collapse(document.body, 0);
      (document.activeElement as HTMLElement).blur();
      return all.length;
    });
    const reached: number[] = [];
    // One more than the number of controls, for the page itself.
    for (let i = 0; i <= focusable; i++) {
      await press('Tab');
      reached.push(
        await page.evaluate(() => Number((document.activeElement as HTMLElement).dataset['tab'] ?? -1)),
      );
    }
    // Focus may start in the middle of a page: the search page focuses its field.
    const [start = 0] = reached;
    const inOrder = [...Array(focusable).keys()].map((index) => (index + start) % focusable);
    expect(reached.filter((index) => index >= 0).slice(0, focusable)).toEqual(inOrder);
    const brand = page.locator('.brand');
    await brand.focus();
    expect(await brand.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('double');
  },
);

test('the first Tab reaches the skip link', async () => {
  await open('es/kb/69/');
  await press('Tab');
  expect(await focused()).toBe('Ir al contenido');
  await press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('a situation leads to its section, and Tab continues from there', async () => {
  await open('en/kb/1133/');
  await page.locator('.situations a').nth(3).focus();
  await press('Enter');
  await page.waitForURL('**/en/kb/1133/#login-attempt-loop');
  await press('Tab');
  expect(await focused()).toBe('Link to section 4');
});

test('the guided path can be followed to its end and back', async () => {
  await open('es/kb/1133/');
  await page.locator('.path > p a').focus();
  await press('Enter');
  await page.waitForURL('**/path/a1/');
  await tabTo('Sí, o no lo sé');
  await press('Enter');
  await page.waitForURL('**/path/b1/');
  await tabTo('No');
  await press('Enter');
  await page.waitForURL(/\/path\/[a-z]2\/$/);
  expect(await page.locator('main .eyebrow .kb').textContent()).toMatch(/^KB1133-[A-Z]\d$/);
  await tabTo(/^Atrás \(/);
  await press('Enter');
  await page.waitForURL('**/path/b1/');
  await page.goBack();
  await page.goBack();
  expect(path()).toBe('/es/kb/1133/path/b1/');
  await tabTo('El artículo completo');
  await press('Enter');
  await page.waitForURL('**/es/kb/1133/#login-attempt-loop');
});

test('the language link leads to the section being read', async () => {
  await open('en/kb/1133/#forgot-credentials');
  await page.locator('.brand').focus();
  await tabTo('Español');
  await press('Enter');
  await page.waitForURL('**/es/kb/1133/#forgot-credentials');
});

test('the theme goes from the system’s to light, to dark, and back', async () => {
  await open('en/');
  await tabTo('Theme: system');
  const heard: string[] = [];
  for (let count = 0; count < 3; count++) {
    await press('Enter');
    heard.push(await focused());
  }
  expect(heard).toEqual(['Theme: light', 'Theme: dark', 'Theme: system']);
});

describe('the copy menu', () => {
  test('opens with the focus in it, copies, confirms it, and returns the focus', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('en/kb/69/');
    await page.locator('.head [data-copy]').focus();
    await press('Enter');
    await page.locator('.menu').waitFor();
    await expect.poll(focused).toBe('Text with formatting');
    await press('Enter');
    await page.locator('.menu [role="status"]', { hasText: /\w/ }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('KB69');
    await press('Escape');
    await expect.poll(focused).toBe('Copy this article');
    await expect.poll(() => page.locator('.menu').count()).toBe(0);
  });
});

describe('saving', () => {
  test('from an article: the dialog traps the focus, saves, and returns the focus', async () => {
    await open('es/kb/69/');
    await page.locator('[data-save]').focus();
    await press('Enter');
    await page.locator('dialog [data-size]', { hasText: 'kB' }).first().waitFor();
    await tabTo(/^Guardar: Este artículo/);
    await press('Enter');
    await page.locator('dialog [role="status"]', { hasText: 'Guardado' }).waitFor();
    await expect.poll(focused).toMatch(/^Quitar: Este artículo/);
    for (let count = 0; count < 12; count++) {
      await press('Tab');
      // After the last control, focus may move to the browser, but never to the page behind the dialog.
      expect(
        await page.evaluate(
          () => document.activeElement === document.body || !!document.activeElement?.closest('dialog'),
        ),
      ).toBe(true);
    }
    await press('Escape');
    await expect.poll(focused).toMatch(/^Guardar/);
  });

  test('on the offline page: saved articles can be searched and opened', async () => {
    await open('en/offline/');
    await page.locator('kb-stored-pages li').first().waitFor();
    await page.locator('kb-stored-pages input').focus();
    await page.keyboard.insertText('temporary passcode');
    expect(await page.locator('kb-stored-pages [role="status"]').textContent()).toMatch(/\d/);
    await press('Tab');
    const title = await focused();
    await readStore();
    expect(await focused()).toBe(title);
    await press('Enter');
    await page.waitForURL('**/en/kb/*/');
    expect(await page.locator('h1').textContent()).toBe(title);
  });
});

describe('the search dialog', () => {
  test('opens with the slash; the arrows choose a result and Enter opens it', async () => {
    await open('es/kb/69/');
    await press('/');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.insertText('puertos');
    await page.locator('dialog [role="option"]').first().waitFor();
    await press('ArrowDown');
    expect(await page.locator('dialog [role="option"][aria-selected="true"]').count()).toBe(1);
    await press('Enter');
    await page.waitForURL(/\/es\/(?:kb\/\d+|search)\//);
  });

  test('opens with Ctrl-K and from its link; Escape closes it and returns the focus', async () => {
    await open('en/kb/69/');
    await press('Control+k');
    await page.locator('dialog[open]').waitFor();
    await press('Escape');
    await page.locator('.masthead [data-search]').focus();
    await press('Enter');
    await page.locator('dialog[open]').waitFor();
    await press('Escape');
    await expect.poll(focused).toMatch(/^Search/);
  });
});
