import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { EnginePage } from '../support/engines/engine.ts';
import { firefox } from '../support/engines/firefox.ts';
import { webkit } from '../support/engines/webkit.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';

// The tasks of readers and agents in Firefox and WebKit. Each engine has one window, in which the tests run one after another.

describe.each([firefox, webkit])('$name', ({ launch }) => {
  describe.skipIf(!launch)('', () => {
    let page: EnginePage;
    let site: ServedSite;
    let isServed = true;

    beforeAll(async () => {
      site = await serveSite(inject('sites').main);
      page = await launch!();
      await page.resize(1280, 900);
    });
    afterAll(async () => {
      await page?.close();
      if (isServed) await site.close();
    });

    const open = (path: string) => page.goto(site.url + path);
    const path = () => page.run(() => location.pathname + location.hash);
    const text = (selector: string) =>
      page.run((wanted) => document.querySelector(wanted)?.textContent?.trim() ?? '', selector);
    const isVisible = (selector: string) =>
      page.run((wanted) => document.querySelector(wanted)?.checkVisibility() ?? false, selector);
    const isOnScreen = (selector: string) =>
      page.run((wanted) => {
        const { top, bottom } = document.querySelector(wanted)!.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }, selector);
    const show = (id: string) => page.run((wanted) => document.getElementById(wanted)!.scrollIntoView(), id);

    /** Pastes the clipboard into a field of the page, and returns its content. */
    const clipboard = async () => {
      await page.run(() => {
        const field = document.createElement('textarea');
        document.body.prepend(field);
        field.focus();
      });
      await page.paste();
      return page.run(() => {
        const field = document.querySelector('textarea')!;
        field.remove();
        return field.value;
      });
    };

    describe('reading', () => {
      test.each([360, 768, 1280])(
        'nothing scrolls sideways and no name is cut off at %i pixels',
        async (width) => {
          await page.resize(width, 900);
          await open('en/kb/2816/');
          const { sideways, cut } = await page.run(() => ({
            sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            cut: [...document.querySelectorAll('main code')].filter(
              (code) => code.getClientRects().length !== 1 || code.clientHeight > 40,
            ).length,
          }));
          expect({ sideways, cut }).toEqual({ sideways: 0, cut: 0 });
        },
      );

      test('the contents mark the section being read, and the masthead stays', async () => {
        await page.resize(1280, 900);
        await open('es/kb/9002/');
        await show('freezes-and-crashes');
        await expect.poll(() => text('.toc [aria-current]')).toContain('TWS');
        expect(await isOnScreen('.toc [aria-current]')).toBe(true);
        expect(await isOnScreen('.masthead [data-search]')).toBe(true);
      });

      test('on a phone the contents open, and close after a choice', async () => {
        await page.resize(360, 740);
        await open('es/kb/1133/');
        expect(await isVisible('.toc')).toBe(false);
        await page.click('.open-aside');
        await expect.poll(() => isVisible('.toc')).toBe(true);
        await page.click('.toc a[href="#activate-device"]');
        await expect.poll(path).toBe('/es/kb/1133/#activate-device');
        expect(await isVisible('.toc')).toBe(false);
        await page.resize(1280, 900);
      });

      test('a chosen theme stays', async () => {
        await open('en/');
        await page.click('[data-auto]');
        await page.click('[data-auto]');
        await open('en/kb/69/');
        expect(await page.run(() => document.documentElement.dataset['theme'])).toBe('dark');
        await page.click('[data-auto]');
      });
    });

    test('the language link leads to the section being read', async () => {
      await open('es/kb/1133/');
      await show('device-lost-or-damaged');
      await expect.poll(() => text('.toc [aria-current]')).not.toBe('');
      await page.click('.masthead [data-lang-link]');
      await expect.poll(path).toBe('/en/kb/1133/#device-lost-or-damaged');
      await open('kb/69/');
      await expect.poll(path).toBe('/en/kb/69/');
    });

    describe('search', () => {
      test('the slash opens the dialog, a message finds its section, Enter opens it', async () => {
        await open('en/kb/69/');
        await page.type('/');
        await expect.poll(() => isVisible('dialog[open]')).toBe(true);
        await page.type('passcode expired');
        await expect.poll(() => text('dialog [role="option"]')).not.toBe('');
        await page.press('ArrowDown');
        await page.press('Enter');
        await expect.poll(path).toMatch(/^\/en\/kb\/\d+\//);
      });

      test('the search page shows the results of an address with a query', async () => {
        await open('es/search/?q=puertos');
        await expect.poll(() => text('.hits a')).not.toBe('');
        expect(await page.run(() => document.querySelector('.hits mark')?.textContent?.toLowerCase())).toBe(
          'puertos',
        );
      });
    });

    describe('copying', () => {
      test('the button of a table copies its hosts, one per line', async () => {
        await open('en/kb/2816/');
        await show('desktop-tws');
        await expect.poll(() => text('.toc [aria-current]')).toBe('Desktop TWS');
        await page.click('#desktop-tws [data-copy="list"]');
        await expect.poll(() => text('#desktop-tws [role="status"]')).toBe('Copied.');
        expect((await clipboard()).split('\n').slice(0, 2)).toEqual(['ndc1.ibllc.com', 'ndc1_hb1.ibllc.com']);
      });

      test('the copy menu copies a section as plain text', async () => {
        await open('es/kb/69/');
        await page.click('section .acts [data-copy]');
        await expect.poll(() => isVisible('.menu button:nth-of-type(2)')).toBe(true);
        await page.click('.menu button:nth-of-type(2)');
        await expect.poll(() => text('.menu [role="status"]')).not.toBe('');
        expect(await clipboard()).toContain('KB69');
      });
    });

    test('the desk finds the answer to a message and copies it', async () => {
      await open('agent/en/');
      await page.click('#msg');
      await page.type('How long does my temporary passcode last?');
      await expect.poll(() => text('.cand')).toContain('KB69');
      await page.press('Enter');
      await expect.poll(() => text('[data-part="status"]')).not.toBe('');
      expect(await clipboard()).toContain('/en/kb/69/');
    });

    test('without a server, stored pages can be read and searched', async () => {
      await open('es/kb/2816/');
      await page.run(() => navigator.serviceWorker.ready.then(() => true));
      await expect.poll(() => page.run(() => caches.match('/es/kb/1133/').then(Boolean))).toBe(true);
      await expect.poll(() => page.run(() => caches.match('/es/kb/2816/').then(Boolean))).toBe(true);
      await site.close();
      isServed = false;
      await open('es/kb/1133/');
      expect(await text('.eyebrow .kb')).toBe('KB1133');
      await open('es/kb/2816/');
      expect(await text('.eyebrow .kb')).toBe('KB2816');
      await page.type('/');
      await expect.poll(() => isVisible('dialog[open]')).toBe(true);
      await page.type('clave caducada');
      await expect.poll(() => text('dialog [role="option"]')).not.toBe('');
      await open('es/kb/9001/');
      expect(await isVisible('[data-unsaved]')).toBe(true);
    });
  });
});
