import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ServedSite } from '../support/serve.ts';
import { browser, useBrowser } from '../support/use-browser.ts';
import { useSites } from '../support/use-sites.ts';

useBrowser();
const served = useSites('main', 'gaps', 'subpath');

interface Opened {
  page: Page;
  context: BrowserContext;
  problems: string[];
}

/** Opens a page and collects all errors of the browser, including violations of the content security policy. */
async function open(
  path: string,
  { at = served.main, ...options }: Parameters<Browser['newContext']>[0] & { at?: ServedSite } = {},
): Promise<Opened> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(at.url + path);
  return { page, context, problems };
}

const combobox = (page: Page) => page.getByRole('combobox');
const selected = (page: Page) => page.locator('[role="option"][aria-selected="true"]');

async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.insertText(query);
  await page.locator('dialog [role="option"]').first().waitFor();
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

describe('the dialog', () => {
  test.each([
    ['a telephone', 360, 640],
    ['400 % zoom', 320, 256],
  ])('fits the screen of %s', async (_, width, height) => {
    const { page, context } = await open('es/', { viewport: { width, height } });
    await ask(page, 'contraseña olvidada');
    const all = page.locator('dialog .find-foot > a');
    await all.scrollIntoViewIfNeeded();
    const box = (await all.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.keyboard.press('ArrowDown');
    const bar = (await page.locator('dialog .find-bar').boundingBox())!;
    const chosen = (await selected(page).boundingBox())!;
    expect(chosen.y).toBeGreaterThanOrEqual(bar.y + bar.height - 1);
    expect(chosen.y).toBeLessThan(height);
    await context.close();
  });

  test.each([
    ['the slash', (page: Page) => page.keyboard.press('/')],
    ['Ctrl-K', (page: Page) => page.keyboard.press('Control+k')],
    ['the link of the masthead', (page: Page) => page.locator('.masthead [data-search]').click()],
  ])('opens by %s, and returns the focus when it closes', async (_, open_) => {
    const { page, context, problems } = await open('es/kb/69/');
    await page.locator('.masthead .brand').focus();
    await open_(page);
    await page.locator('dialog[open]').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toMatch(/brand|field/);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('opens from the field of the home page with the typed text', async () => {
    const { page, context } = await open('es/');
    await page.locator('#q').click();
    await page.keyboard.insertText('clave');
    await page.locator('dialog [role="option"]').first().waitFor();
    expect(await combobox(page).textContent()).toBe('clave');
    await context.close();
  });

  test('finds a pasted message and opens its section by keyboard alone, with highlighted words', async () => {
    const { page, context, problems } = await open('es/');
    await ask(page, '21/11/2026 18:04:22 TWS 10.32 - Log in progress (attempt #3)\nno deja de repetirse');
    expect(await page.locator('dialog [role="status"]').textContent()).toContain('mensaje conocido');
    expect(await selected(page).getAttribute('href')).toContain('#login-attempt-loop');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/es/kb/1133/#login-attempt-loop');
    const marked = await page.waitForFunction(() => CSS.highlights.get('found')?.size);
    expect(await marked.jsonValue()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('the arrow keys move the active option, and ARIA says which it is', async () => {
    const { page, context } = await open('en/kb/69/');
    await ask(page, 'passcode');
    const field = combobox(page);
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    // A match by words is never certain: Enter opens the list unless the reader chooses an option.
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    const first = await field.getAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    const second = await field.getAttribute('aria-activedescendant');
    expect(second).not.toBe(first);
    expect(await selected(page).getAttribute('id')).toBe(second);
    await page.keyboard.press('ArrowUp');
    expect(await field.getAttribute('aria-activedescendant')).toBe(first);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await context.close();
  });

  test('shows a correction, and the reader can undo it', async () => {
    const { page, context } = await open('es/kb/69/');
    await ask(page, 'contrseña olvidda');
    const status = page.locator('dialog [role="status"]');
    expect(await status.textContent()).toContain('contraseña');
    await page.getByRole('button', { name: 'Buscar «contrseña olvidda» tal cual' }).click();
    await page.waitForFunction(() =>
      document.querySelector('dialog [role="status"]')?.textContent?.includes('contrseña'),
    );
    await context.close();
  });

  test('remembers searches on this device until the reader clears them', async () => {
    const { page, context } = await open('es/kb/69/');
    await ask(page, 'puertos');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/es/search/#q=puertos');
    await page.goto(`${served.main.url}es/kb/69/`);
    await page.keyboard.press('/');
    await page.locator('dialog [role="option"]', { hasText: 'puertos' }).waitFor();
    await page.getByRole('button', { name: 'Borrar las búsquedas recientes' }).click();
    await expect.poll(() => page.locator('dialog [role="option"]').count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });

  test('removes the previous results when a search fails', async () => {
    const { page, context } = await open('es/kb/69/');
    await ask(page, 'kb 2816');
    await page.route('**/pagefind/**', (route) => route.abort());
    await combobox(page).fill('cortafuegos');
    await page.getByText('No se ha podido cargar el buscador').waitFor();
    expect(await page.locator('dialog [role="option"]').count()).toBe(0);
    await context.close();
  });

  test('keeps text typed while it loads, and opens a certain match', async () => {
    const { page, context } = await open('es/kb/69/');
    await page.keyboard.press('/');
    await page.keyboard.type('kb 2816');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/es/kb/2816/');
    await context.close();
  });

  test('shows the contacts for a query that asks for a person', async () => {
    const { page, context } = await open('en/kb/69/');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.insertText('talk to a human');
    await page.locator('dialog .find-help a[href^="tel:"]').waitFor();
    await context.close();
  });

  test('works below a base path, on a four times slower processor', async () => {
    const { page, context, problems } = await open('en/kb/1/', { at: served.subpath });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await ask(page, 'KB1');
    expect(await selected(page).getAttribute('href')).toMatch(/^\/help\/en\/kb\/1\//);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('is optional: without script the link leads to the search page', async () => {
    const { page, context } = await open('es/kb/69/', { javaScriptEnabled: false });
    await page.locator('.masthead [data-search]').click();
    await page.waitForURL('**/es/search/');
    await context.close();
  });
});

describe('the search page', () => {
  test('follows the address, also back and forward', async () => {
    const { page, context, problems } = await open('es/search/?q=puertos');
    await page.locator('.hits a[href^="/es/kb/2816/"]').first().waitFor();
    await page.locator('#q').fill('kb 69');
    await page.keyboard.press('Enter');
    await page.locator('.hits a[href^="/es/kb/69/"]').first().waitFor();
    await page.waitForURL('**/search/#q=kb+69');
    await page.goBack();
    await page.locator('.hits a[href^="/es/kb/2816/"]').first().waitFor();
    await expect.poll(() => page.locator('#q').inputValue()).toBe('puertos');
    await page.goForward();
    await page.locator('.hits a[href^="/es/kb/69/"]').first().waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  test('filters by topic, product and kind, with correct counts', async () => {
    const { page, context } = await open('en/search/?q=tws');
    const choice = page.getByRole('group', { name: 'Kind' }).locator('label', { hasText: 'How-to' });
    const box = choice.getByRole('checkbox');
    const label = await choice.textContent();
    const count = Number(/\d+$/.exec(label!.trim())![0]);
    await box.check();
    await page.waitForFunction(
      (n) => document.querySelectorAll('.hits > li').length === Math.min(n, 10),
      count,
    );
    await page.waitForURL('**/search/#*kinds=how-to*');
    await page.goBack();
    await page.waitForFunction(() => !document.querySelector('.pick :checked'));
    await context.close();
  });

  test('on a narrow screen a link leads to the filters below, and does not change the address', async () => {
    const { page, context } = await open('es/search/?q=tws', { viewport: { width: 360, height: 740 } });
    const link = page.getByRole('link', { name: 'Filtros' });
    await link.click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('filters');
    await page.getByRole('checkbox', { name: 'Cómo se hace' }).check();
    await page.getByRole('link', { name: 'Filtros (1 elegido)' }).waitFor();
    expect(page.url()).toContain('#q=tws');
    await page.setViewportSize({ width: 1280, height: 740 });
    expect(await link.isVisible()).toBe(false);
    await context.close();
  });

  test('says in sentences that no article contains all words', async () => {
    const { page, context } = await open('en/search/?q=Shenzhen+screenshot+commissions+watchlists');
    await page.locator('.hits > li').first().waitFor();
    await expect
      .poll(() => page.locator('kb-search-page [role="status"]').textContent())
      .toMatch(/^\d+ articles for “.*”\. No article contains all the words/);
    await context.close();
  });

  test('a phrase in quotes finds its exact words only', async () => {
    const { page, context, problems } = await open(`en/search/?q=${encodeURIComponent('"in a row"')}`);
    await page.locator('.hits a[href^="/en/kb/"]').first().waitFor();
    const found = await page
      .locator('.hits > li > .hit > a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(found).toContain('/en/kb/1132/');
    expect(found).not.toContain('/en/kb/185/');
    expect(problems).toEqual([]);
    await context.close();
  });

  test('says that no text contains a phrase, and finds its words', async () => {
    const { page, context } = await open(`en/search/?q=${encodeURIComponent('"row a in"')}`);
    await page.locator('.hits > li').first().waitFor();
    await expect
      .poll(() => page.locator('kb-search-page [role="status"]').textContent())
      .toMatch(
        /^\d+ articles for “.*”\. No article contains it word for word\. These contain some of its words\.$/,
      );
    await context.close();
  });

  test('finds an article that is not translated by the glossary, and marks it', async () => {
    const { page, context } = await open('es/search/?q=kb+2', { at: served.gaps });
    const entry = page.locator('.hits > li').first();
    await entry.waitFor();
    expect(await entry.locator('.badge').textContent()).toBe('solo en inglés');
    expect(await entry.locator('.hit > a').getAttribute('lang')).toBe('en');
    await context.close();
  });

  test('without results it says so, offers help, and passes the query on', async () => {
    const { page, context } = await open('es/search/?q=hipotecas');
    await page.getByText('Sin resultados para «hipotecas».').waitFor();
    expect(await page.locator('[data-help] a[href="/en/search/#q=hipotecas"]').count()).toBe(1);
    expect(await page.locator('[data-help] a[href^="/es/topics/"]').count()).toBeGreaterThan(3);
    expect(await page.locator('[data-help] a[href^="tel:"]').count()).toBe(1);
    await context.close();
  });
});

describe('hostile input does no harm', () => {
  const hostile: Record<string, string> = {
    markup: '<img src=x onerror=alert(1)><script>alert(2)</script>"\'><b>bold</b>',
    'regular expressions': '(a+)+$ [^]* \\d{99999} .*.*.*.*=',
    'ten thousand characters': 'login failed '.repeat(770),
    'one word of ten thousand': 'a'.repeat(10_000),
    'control characters': '\u0000\u0007pass\u0008word\u001b[31m\u009f',
    'right-to-left marks': '\u202epasscode\u202c \u2067temporary\u2069 \u200f',
    'percent signs': '%00 %zz %E0%A4%A',
    'names of the language': '__proto__ constructor hasOwnProperty toString',
  };

  test.each(Object.entries(hostile))('%s', async (_, query) => {
    const { page, context, problems } = await open('en/kb/69/');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.insertText(query);
    await page.waitForFunction(() => document.querySelector('dialog [role="status"]')?.textContent);
    await page.goto(`${served.main.url}en/search/?q=${encodeURIComponent(query)}`);
    await page.waitForFunction(() =>
      /“|result|KB/.test(document.querySelector('kb-search-page [role="status"]')?.textContent ?? ''),
    );
    expect(await page.locator('main img, main script, main .results b b').count()).toBe(0);
    expect(problems.filter((problem) => !problem.includes('414') && !problem.includes('431'))).toEqual([]);
    await context.close();
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing in the colour scheme %s', (colorScheme) => {
  test.each(['es', 'en'])('dialog: empty, with results, corrected, without results (%s)', async (lang) => {
    const { page, context } = await open(`${lang}/kb/69/`, { colorScheme });
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    expect(await violations(page)).toEqual([]);
    for (const query of ['login failed', 'pasword temporray', 'xyzzy']) {
      // Read the old status first, because the answer may arrive with the last key.
      const last = await page.locator('dialog [role="status"]').textContent();
      await combobox(page).fill(query);
      await page.waitForFunction(
        (before) => document.querySelector('dialog [role="status"]')?.textContent !== before,
        last,
      );
      expect(await violations(page)).toEqual([]);
    }
    await context.close();
  });

  test.each([
    ['results with filters', 'es/search/?q=clave'],
    ['a filter chosen', 'en/search/?q=tws&kinds=how-to'],
    ['no results', 'es/search/?q=hipotecas'],
    ['a correction', 'es/search/?q=contrse%C3%B1a'],
  ])('search page: %s', async (_, path) => {
    const { page, context } = await open(path, { colorScheme });
    await page.locator('.hits > li, [data-help] li').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});

test('nothing scrolls sideways at 200 % and at 320 pixels', async () => {
  const { page, context } = await open('es/kb/69/', { viewport: { width: 320, height: 480 } });
  await ask(page, 'java.net.preferIPv4Stack');
  const overflow = () =>
    page.evaluate(() => [
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      document.querySelector('dialog .hits')!.scrollWidth -
        document.querySelector('dialog .hits')!.clientWidth,
    ]);
  expect(await overflow()).toEqual([0, 0]);
  await context.close();
});
