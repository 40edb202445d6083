import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headerRulesOf } from '#publish/headers.ts';
import { tools } from '#replies/tools.ts';
import { emptySite } from '#schema/site.ts';
import { createSiteServer, listen } from '#serve/server.ts';
import type { EnginePage } from '../support/engines/engine.ts';
import { firefox } from '../support/engines/firefox.ts';
import { webkit } from '../support/engines/webkit.ts';

// The work of agents at the desk, by keyboard alone, in every format, in the sidebar of both hosts, and offline.

const hosts = ['chatwoot', 'zendesk'] as const;

/** The page that simulates a host, 340 pixels wide. Its script is a file, as the content security policy requires. */
function addHost(folder: string, name: string): void {
  const text = readFileSync(`tests/fixtures/ticket-hosts/${name}.html`, 'utf8');
  const script = /<script>([\s\S]*?)<\/script>/.exec(text)!;
  // Add the frame last, so that the listener exists before its first message.
  const frame = "document.getElementById('app').src = '/agent/sidebar/';";
  writeFileSync(join(folder, `${name}.js`), `${script[1]!}\n${frame}`);
  const page = text
    .replace(script[0], `<script src="/${name}.js"></script>`)
    .replace(' src="SITE_URLagent/sidebar/"', '')
    .replace('width="400"', 'width="340"');
  writeFileSync(join(folder, `${name}.html`), page);
}

describe.each([firefox, webkit])('$name', ({ launch }) => {
  describe.skipIf(!launch)('', () => {
    let page: EnginePage;
    let server: Server;
    let url: string;
    const folder = mkdtempSync(join(tmpdir(), 'lockstep-desk-'));

    beforeAll(async () => {
      cpSync(inject('sites').main, folder, { recursive: true });
      // The site's own origin simulates the ticket tools, so that a test can read the frame.
      const headerRules = headerRulesOf({
        ...emptySite,
        ticketTools: ["'self'"],
        csp: { 'frame-src': ["'self'"] },
      });
      server = createSiteServer({ folder, base: '/', headerRules });
      url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
      const sidebar = join(folder, 'agent/sidebar/index.html');
      writeFileSync(
        sidebar,
        readFileSync(sidebar, 'utf8').replace(/data-origins="[^"]*"/, `data-origins="${url}"`),
      );
      for (const form of ['br', 'gz']) rmSync(`${sidebar}.${form}`, { force: true });
      for (const name of hosts) addHost(folder, name);
      page = await launch!();
      await page.resize(1280, 720);
    });
    afterAll(async () => {
      await page?.close();
      stop();
      rmSync(folder, { recursive: true, force: true });
    });
    const stop = () => {
      server.close();
      server.closeAllConnections();
    };

    const open = (path: string) => page.goto(url + path);
    const text = (selector: string) =>
      page.run((wanted) => document.querySelector(wanted)?.textContent?.trim() ?? '', selector);

    /** Pastes the clipboard into a field of a kind. Returns its content as text and as HTML. */
    const pasteInto = async (kind: 'textarea' | 'div') => {
      await page.run((name) => {
        const field = document.createElement(name);
        field.id = 'pasted';
        if (name === 'div') field.contentEditable = 'true';
        document.body.prepend(field);
        field.focus();
      }, kind);
      await page.paste();
      const read = () =>
        page.run(() => {
          const field = document.getElementById('pasted')!;
          return 'value' in field
            ? { text: String(field.value), html: '' }
            : { text: field.innerText, html: field.innerHTML };
        });
      await expect.poll(async () => (await read()).text.trim()).not.toBe('');
      const pasted = await read();
      await page.run(() => document.getElementById('pasted')!.remove());
      return pasted;
    };

    test.each(tools.map(({ id, format }) => [id, format] as const))(
      'a message, Enter, and the reply is in a ticket: %s',
      async (id, format) => {
        await open('/agent/en/');
        await page.run((tool) => localStorage.setItem('kb-desk', JSON.stringify({ tool })), id);
        await open('/agent/en/');
        await expect.poll(() => page.run(() => document.activeElement?.id)).toBe('msg');
        await page.type('How long does my temporary passcode last?');
        await page.press('Enter');
        await expect.poll(() => text('.cand-acts')).toContain('Copied');
        const preview = await text('[data-part="preview"]');
        const plain = await pasteInto('textarea');
        expect(plain.text.trim()).toBe(preview);
        const rich = await pasteInto('div');
        const isRich = format.write({ parts: [] }).html !== undefined;
        if (isRich) expect(rich.html).toMatch(/<a [^>]*href="https:\/\/help\.example\/en\/kb\/69\//);
        else expect(rich.text).toContain('https://help.example/en/kb/69/');
      },
    );

    test('copies the link of a candidate, as text and as HTML', async () => {
      await open('/agent/en/');
      await expect.poll(() => page.run(() => document.activeElement?.id)).toBe('msg');
      await page.type('KB2816');
      await expect.poll(() => text('.cand')).toContain('KB2816');
      await page.press('ArrowDown');
      await page.type('l');
      await expect.poll(() => text('.cand-acts')).toContain('Copied');
      expect((await pasteInto('textarea')).text).toMatch(
        /^KB2816 · .* · https:\/\/help\.example\/en\/kb\/2816\//,
      );
      expect((await pasteInto('div')).html).toMatch(/<a [^>]*href="https:\/\/help\.example\/en\/kb\/2816\//);
    });

    test('copies the link of a section of an article', async () => {
      await open('/en/kb/69/');
      await page.run(() => document.getElementById('temporary-passcode')!.scrollIntoView());
      await expect.poll(() => text('.toc [aria-current]')).not.toBe('');
      await page.click('#temporary-passcode [data-link]');
      await expect.poll(() => text('#temporary-passcode [role="status"]')).toBe('Copied.');
      expect((await pasteInto('textarea')).text).toMatch(/^KB69 §\d · .*#temporary-passcode$/);
    });

    test.each(hosts)('works in the sidebar of %s, at 340 pixels', async (name) => {
      await open('/agent/en/');
      await page.run(() => localStorage.setItem('kb-desk', JSON.stringify({ tool: 'zendesk' })));
      await open(`/${name}.html`);
      /** Returns the first candidate in the frame, and the position of the message about copying. */
      const inside = () =>
        page.run(() => {
          const frame = document.querySelector('iframe')!.contentDocument!;
          const said = frame.querySelector('.cand-acts .soft');
          const box = said?.getBoundingClientRect();
          return {
            candidate: frame.querySelector('.cand')?.textContent ?? '',
            said: said?.textContent ?? '',
            isOnScreen: box !== undefined && box.top >= 0 && box.bottom <= 720,
            sideways: frame.documentElement.scrollWidth - frame.documentElement.clientWidth,
          };
        });
      await expect.poll(async () => (await inside()).candidate).toContain('KB');
      await page.run(() => {
        const frame = document.querySelector('iframe')!;
        frame.contentWindow!.focus();
        frame.contentDocument!.querySelector<HTMLElement>('#msg')!.focus();
      });
      await page.press('Enter');
      await expect.poll(async () => (await inside()).said).toMatch(/\w/);
      expect(await inside()).toMatchObject({ isOnScreen: true, sideways: 0 });
      expect((await pasteInto('textarea')).text).toMatch(/KB\d+ · (?:en|es) · \d{4}/);
    });

    test('works offline', async () => {
      // Use a window of its own: WebKit gives no page the focus in one whose frame has had it.
      await page.close();
      page = await launch!();
      await page.resize(1280, 720);
      await open('/agent/en/');
      await page.run(() => navigator.serviceWorker.ready.then(() => true));
      await open('/agent/en/');
      await expect.poll(() => page.run(() => document.documentElement.dataset['deskKept'])).toBe('true');
      stop();
      await open('/agent/en/');
      await expect.poll(() => page.run(() => document.activeElement?.id)).toBe('msg');
      await page.type('How long does my temporary passcode last?');
      await page.press('Enter');
      await expect.poll(() => text('.cand-acts')).toContain('Copied');
      expect((await pasteInto('textarea')).text).toContain('/en/kb/69/');
    });
  });
});
