import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { headerRulesOf } from '#publish/headers.ts';
import { emptySite } from '#schema/site.ts';
import { createSiteServer, listen } from '#serve/server.ts';
import { browser, useBrowser } from '../support/use-browser.ts';

// Both origins are invented, because a browser does not let a public page connect to 127.0.0.1.
const siteOrigin = 'https://help.example';

useBrowser();
let url: string;
const server = () =>
  createSiteServer({
    folder: inject('sites').main,
    base: '/',
    headerRules: headerRulesOf({ ...emptySite, ticketTools: ['https://app.chatwoot.com'] }),
  });
let running: ReturnType<typeof server>;

beforeAll(async () => {
  running = server();
  url = `http://127.0.0.1:${await listen(running, '127.0.0.1', 0)}/`;
});

afterAll(() => {
  running.closeAllConnections();
  running.close();
});

/** Opens one of the pages that simulate a ticket tool, as if it came from `origin`. */
async function host(name: string, origin: string): Promise<Page> {
  const page = await browser.newPage();
  onTestFinished(async () => {
    // Requests that are still running have no page any more.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.close();
  });
  const text = readFileSync(`tests/fixtures/ticket-hosts/${name}.html`, 'utf8');
  const body = text.replaceAll('SITE_URL', `${siteOrigin}/`).replaceAll('SITE_ORIGIN', siteOrigin);
  await page.route(`${siteOrigin}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(`${siteOrigin}/`, url) });
    await route.fulfill({ response });
  });
  await page.route(`${origin}/**`, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(`${origin}/${name}.html`);
  return page;
}

describe('the sidebar in a frame', () => {
  test('takes the last message of the customer from Chatwoot', async () => {
    const page = await host('chatwoot', 'https://app.chatwoot.com');
    const app = page.frameLocator('#app');
    await app.locator('.cand').first().waitFor();
    expect(await app.locator('#msg').inputValue()).toBe('Hola, ¿cuánto dura la clave temporal?');
    expect(await app.locator('.cand .kb').first().textContent()).toContain('KB69');
  });

  test('takes text and language from another tool', async () => {
    const page = await host('zendesk', 'https://app.chatwoot.com');
    const app = page.frameLocator('#app');
    await app.locator('.cand').first().waitFor();
    expect(await app.locator('#msg').inputValue()).toBe('TWS freezes every day');
  });

  test('treats a message as plain text, and ignores data that is not a message', async () => {
    const page = await host('zendesk', 'https://app.chatwoot.com');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const app = page.frameLocator('#app');
    await app.locator('.cand').first().waitFor();
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#app')!.contentWindow!;
      const loop: Record<string, unknown> = { type: 'lockstep:message' };
      loop['text'] = loop;
      const nothing = [null, 7, 'text', '{"type":', [], {}, loop, { type: 'lockstep:message', text: 5 }];
      for (const data of [...nothing, { event: 'appContext', data: { conversation: { messages: 'x' } } }])
        frame.postMessage(data, '*');
    });
    expect(await app.locator('#msg').inputValue()).toBe('TWS freezes every day');
    const markup = '<img src=x onerror="window.hacked=1"> "KB69" TWS freezes';
    await page.evaluate((text) => {
      const frame = document.querySelector<HTMLIFrameElement>('#app')!.contentWindow!;
      frame.postMessage({ type: 'lockstep:message', text, lang: '"]' }, '*');
    }, markup);
    await app.locator('.cand .kb:has-text("KB69")').first().waitFor();
    expect(await app.locator('#msg').inputValue()).toBe(markup);
    const frame = page.frames().find((candidate) => candidate !== page.mainFrame())!;
    expect(await frame.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await frame.locator('kb-desk img').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('ignores messages of windows other than its host', async () => {
    const page = await host('zendesk', 'https://app.chatwoot.com');
    const app = page.frameLocator('#app');
    await app.locator('.cand').first().waitFor();
    const frame = page.frames().find((candidate) => candidate !== page.mainFrame())!;
    const heard = await frame.evaluateHandle(() => ({
      // Runs after the listener of the sidebar, which was added first.
      intruder: new Promise<void>((resolve) =>
        addEventListener('message', ({ data }) => String(data?.text).includes('intruder') && resolve()),
      ),
    }));
    // A page next to the sidebar, from the same allowed origin.
    await page.evaluate(async () => {
      const other = document.createElement('iframe');
      other.src = '/zendesk.html?other';
      document.body.append(other);
      await new Promise((resolve) => other.addEventListener('load', resolve, { once: true }));
      const script = other.contentDocument!.createElement('script');
      script.textContent =
        'parent.frames[0].postMessage({ type: "lockstep:message", text: "KB69 intruder" }, "*")';
      other.contentDocument!.body.append(script);
    });
    await heard.evaluate(({ intruder }) => intruder);
    expect(await app.locator('#msg').inputValue()).toBe('TWS freezes every day');
  });

  test('cannot be framed by an origin that is not configured', async () => {
    const page = await host('chatwoot', 'https://evil.example');
    const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
    expect(await frame?.locator('#msg').count()).toBe(0);
  });
});

describe('the components on a page of another origin, under a strict policy', () => {
  test('a card shows the article, or else a link to it; an invalid number shows nothing', async () => {
    const page = await host('components', 'https://wiki.example');
    const cards = page.locator('kb-card');
    await cards.nth(0).locator('strong').waitFor();
    expect(await cards.nth(0).locator('a').getAttribute('href')).toBe(
      `${siteOrigin}/es/kb/1133/#login-attempt-loop`,
    );
    expect(await cards.nth(0).locator('strong').textContent()).toContain('Log in progress');
    await cards.nth(1).locator('strong').waitFor();
    expect(await cards.nth(1).locator('a').textContent()).toBe('KB999999');
    expect(await cards.nth(2).locator('a, img').count()).toBe(0);
  });

  test('the search field finds articles and works by keyboard', async () => {
    const page = await host('components', 'https://wiki.example');
    await page.locator('kb-search input').fill('puertos cortafuegos');
    await page.locator('kb-search a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const focused = await page.evaluate(
      () => document.querySelector('kb-search')?.shadowRoot?.activeElement?.getAttribute('href') ?? '',
    );
    expect(focused).toContain('/es/kb/');
  });

  test('titles with markup are shown as text', async () => {
    const page = await host('components', 'https://wiki.example');
    await page.route('**/api/v1/kb/7.es.json', (route) =>
      route.fulfill({
        headers: { 'Access-Control-Allow-Origin': '*' },
        json: {
          title: '<img src=x onerror="window.hacked=1">',
          summary: '<script>window.hacked=1</script>',
          revised: '2026-11-22',
          textLang: 'es',
          url: 'javascript:alert(1)',
          sections: [],
        },
      }),
    );
    await page.evaluate(() => document.querySelector('kb-card')?.setAttribute('kb', '7'));
    await page.waitForFunction(() =>
      document.querySelector('kb-card')?.shadowRoot?.querySelector('strong')?.textContent?.includes('<img'),
    );
    expect(await page.locator('kb-card').first().locator('a').getAttribute('href')).toBe(
      `${siteOrigin}/es/kb/7/`,
    );
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});
