import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tools } from '#replies/tools.ts';
import { context, page, usePage } from '../support/use-page.ts';
import { useSites } from '../support/use-sites.ts';

usePage({ permissions: ['clipboard-read', 'clipboard-write'] });
const { main: site } = useSites('main');
let problems: string[];

const spanish = 'Hola, ¿cuánto dura la clave temporal que me dieron?';

beforeEach(() => {
  problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
});

afterEach(() => expect(problems).toEqual([]));

const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
const copied = () => page.waitForFunction(() => document.querySelector('[data-part="status"]')?.textContent);

async function ask(message: string): Promise<void> {
  await page.locator('#msg').fill(message);
  await page.waitForFunction(() => document.querySelector('[data-part="preview"]')?.textContent);
}

describe('by keyboard alone', () => {
  test('arrows choose a candidate and Enter copies its reply', async () => {
    await page.goto(`${site.url}agent/`);
    await page.keyboard.type(spanish);
    await page.keyboard.press('ArrowDown');
    await page.locator('.cand').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await copied();
    const text = await clipboard();
    expect(text).toMatch(/^Hola, \{\{ticket\.requester\.first_name\}\}:\n\n\*\*/);
    expect(text).toMatch(/KB69 · es · \d{4}-\d\d-\d\d$/);
  });

  test('Enter in the message copies the best candidate at once', async () => {
    await page.goto(`${site.url}agent/es/`);
    await page.keyboard.type('kb2816');
    await page.keyboard.press('Enter');
    await copied();
    expect(await clipboard()).toContain('/kb/2816/');
  });
});

describe('the memory on the device', () => {
  test('keeps tool, amount, language, recent and pinned places', async () => {
    await page.goto(`${site.url}agent/`);
    await page.selectOption('#tool', 'jira');
    await page.selectOption('#amount', 'link');
    await page.check('input[value="es+en"]');
    await ask(spanish);
    await page.click('[data-part="copy"]');
    await copied();
    await page.click('[data-part="pin"]');
    await page.reload();
    await page.locator('.cand').first().waitFor();
    expect(await page.locator('.cand[aria-pressed="true"]').count()).toBe(0);
    expect(await page.locator('.cands .label').allTextContents()).toEqual(['Pinned']);
    expect(await page.inputValue('#tool')).toBe('jira');
    expect(await page.isChecked('input[value="es+en"]')).toBe(true);
    expect(await page.inputValue('#amount')).toBe('link');
  });

  test('forgets an article that no longer exists, and says so', async () => {
    await page.addInitScript(() => {
      if (!localStorage.getItem('kb-desk'))
        localStorage.setItem('kb-desk', '{"pinned":[{"kb":4711,"title":"Old"}]}');
    });
    await page.goto(`${site.url}agent/`);
    await page.locator('.cand').first().click();
    await copied();
    expect(await page.textContent('[data-part="status"]')).toContain('KB4711 is not on this site any more');
    await page.reload();
    await page.waitForFunction(() => document.querySelector('[data-part="note"]')?.textContent);
    expect(await page.locator('.cand').count()).toBe(0);
    problems = problems.filter((text) => !text.includes('404'));
  });

  test('is replaced by the initial state if it is damaged', async () => {
    await page.addInitScript(() =>
      localStorage.setItem('kb-desk', '{"recent":[7,null,{"kb":"x"}],"pinned":3}'),
    );
    await page.goto(`${site.url}agent/`);
    await ask(spanish);
  });
});

test('one reply has several sections in both languages', async () => {
  await page.goto(`${site.url}agent/`);
  await ask(spanish);
  await page.click('[data-part="add"]');
  await page.locator('#msg').pressSequentially(' KB185');
  await page.check('input[value="es+en"]');
  await page.waitForFunction(() => document.querySelectorAll('[data-part="added-list"] li').length === 1);
  const ids = (reply: string | null) => reply!.match(/^KB\d+ · \w+/gm);
  const all = ['KB69 · es', 'KB69 · en', 'KB185 · es', 'KB185 · en'];
  await expect.poll(async () => ids(await page.textContent('[data-part="preview"]'))).toEqual(all);
  expect(await page.textContent('[data-part="count"]')).toBe('2 sections in this reply');
  await page.click('[data-part="copy"]');
  await copied();
  expect(ids(await clipboard())).toEqual(all);
  // The next copy has the chosen place alone. The removed places can be restored.
  await expect.poll(async () => ids(await page.textContent('[data-part="preview"]'))).toEqual(all.slice(2));
  await page.click('[data-part="undo"]');
  await expect.poll(async () => ids(await page.textContent('[data-part="preview"]'))).toEqual(all);
});

describe('nothing of one customer reaches another', () => {
  const added = () => page.locator('[data-part="added-list"] li').count();
  const preview = () => page.textContent('[data-part="preview"]');

  beforeEach(async () => {
    await page.goto(`${site.url}agent/`);
    await ask(spanish);
    await page.click('[data-part="add"]');
    expect(await added()).toBe(1);
  });

  test('typing on in a message keeps the added places', async () => {
    await page.locator('#msg').pressSequentially(' Y otra cosa.');
    expect(await added()).toBe(1);
  });

  test('clearing empties field and reply, and undo restores both', async () => {
    await page.click('[data-part="clear"]');
    await expect.poll(preview).toBe('');
    expect(await added()).toBe(0);
    expect(await page.inputValue('#msg')).toBe('');
    await page.click('[data-part="undo"]');
    expect(await added()).toBe(1);
    expect(await page.inputValue('#msg')).toBe(spanish);
  });

  test('a message pasted over another empties the reply', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('TWS freezes every day and then it crashes'));
    await page.locator('#msg').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+V');
    await expect.poll(preview).toContain('KB2170 · en');
    expect(await added()).toBe(0);
    expect(await preview()).not.toContain('KB69');
  });
});

describe('a code in the message', () => {
  test.each([
    ['KB1133-D3', /en\/kb\/1133\/path\/d3\//, /connectivity test/],
    [
      'KB1133-D3, sigue igual y no me deja entrar',
      /es\/kb\/1133\/path\/d3\//,
      /prueba de conexión|prueba de conectividad/i,
    ],
    ['https://help.example/es/kb/1133/\npath/b2/', /kb\/1133\/path\/b2\//, /TWS/],
    ['KB1133 §6', /kb\/1133\/\?r=[\d-]+#device-lost-or-damaged/, /replacement/],
  ])('%s is answered with the place it names', async (code, address, text) => {
    await page.goto(`${site.url}agent/`);
    await ask(code);
    await expect.poll(() => page.textContent('[data-part="preview"]')).toMatch(address);
    expect(await page.textContent('[data-part="preview"]')).toMatch(text);
  });
});

describe('if no article answers', () => {
  test.each([
    [
      'When will my dividend be paid out to my bank account? I asked for a transfer.',
      'No article answers this.',
    ],
    ['Perfect, it works again now. Thank you!', 'The customer says thank you and asks for nothing.'],
  ])('the desk says so and copies nothing: %s', async (message, note) => {
    await page.goto(`${site.url}agent/`);
    await page.evaluate(() => navigator.clipboard.writeText('untouched'));
    await page.locator('#msg').fill(message);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.textContent('[data-part="note"]')).toBe(note);
    expect(await clipboard()).toBe('untouched');
    expect(await page.locator('.cand').count()).toBe(0);
    expect(await page.locator('[data-part="unanswered"]').isVisible()).toBe(note.startsWith('No'));
  });

  test('the nearest candidates are shown on request, and none is chosen', async () => {
    await page.goto(`${site.url}agent/`);
    await page
      .locator('#msg')
      .fill('When will my dividend be paid out to my bank account? I asked for a transfer.');
    await page.click('[data-part="nearest"]');
    await page.locator('.cand').first().waitFor();
    expect(await page.locator('.cand[aria-pressed="true"]').count()).toBe(0);
    expect(await page.textContent('[data-part="preview"]')).toBe('');
  });

  test('the desk says that the message is in a language that the site does not have', async () => {
    await page.goto(`${site.url}agent/`);
    await page.locator('#msg').fill('Bonjour, je ne peux pas me connecter depuis hier, que faire ?');
    await expect
      .poll(() => page.textContent('[data-part="guess"]'))
      .toMatch(/^The message seems to be in French/);
  });
});

test('the message about copying is at the chosen row, on a low screen and in the sidebar', async () => {
  for (const [path, width] of [
    ['agent/', 1280],
    ['agent/sidebar/', 340],
  ] as const) {
    await page.setViewportSize({ width, height: 720 });
    await page.goto(site.url + path);
    await page.locator('#msg').fill(spanish);
    await page.locator('.cand').first().waitFor();
    await page.locator('#msg').press('Enter');
    const said = page.locator('.cand-acts span', { hasText: 'Copied' });
    await said.waitFor();
    const box = (await said.boundingBox())!;
    expect(box.y + box.height, path).toBeLessThanOrEqual(720);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

describe('pasting a reply', () => {
  const richTools: string[] = tools
    .filter(({ format }) => format.write({ parts: [] }).html !== undefined)
    .map(({ id }) => id);

  test.each(tools.flatMap(({ id }) => (['en', 'es'] as const).map((lang) => [id, lang] as const)))(
    'for %s in %s',
    async (tool, lang) => {
      await page.goto(`${site.url}agent/`);
      await page.selectOption('#tool', tool);
      await page.check(`input[name="lang"][value="${lang}"]`);
      await ask('KB2320');
      await page.click('[data-part="copy"]');
      await copied();
      await page.evaluate(() => {
        const editor = document.createElement('div');
        editor.contentEditable = 'true';
        editor.id = 'editor';
        const field = document.createElement('textarea');
        field.id = 'field';
        document.body.append(editor, field);
      });
      for (const target of ['#field', '#editor']) {
        await page.locator(target).focus();
        await page.keyboard.press('Control+V');
      }
      const text = await page.inputValue('#field');
      expect(text).toBe(await page.textContent('[data-part="preview"]'));
      expect(text).toContain(`/${lang}/kb/2320/`);
      const editor = page.locator('#editor');
      if (richTools.includes(tool)) {
        expect(await editor.locator(`a[href*="/${lang}/kb/2320/?r="]`).count()).toBe(1);
        expect(await editor.locator('strong, b').count()).toBeGreaterThan(0);
        expect(await editor.textContent()).not.toMatch(/\*|<p>|\]\(/);
      } else {
        const lines = (pasted: string) => pasted.split(/\n+/).filter((line) => line.trim() !== '');
        expect(lines(await editor.innerText())).toEqual(lines(text));
        expect(await editor.locator('a, strong').count()).toBe(0);
      }
    },
  );
});

test('the paste button inserts the clipboard into the message', async () => {
  await page.goto(`${site.url}agent/`);
  await page.evaluate((text) => navigator.clipboard.writeText(text), spanish);
  await page.click('[data-part="paste"]');
  await page.waitForFunction(() => document.querySelector('[data-part="preview"]')?.textContent);
  expect(await page.inputValue('#msg')).toBe(spanish);
  expect(await page.textContent('[data-part="guess"]')).toMatch(/^Spanish, judging by “/);
});

test('no request contains the typed message', async () => {
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await page.goto(`${site.url}agent/`);
  await ask('unmistakable wombat! My temporary passcode has expired, how long does it last?');
  expect(asked.filter((line) => line.includes('wombat') || !line.startsWith(`GET ${site.url}`))).toEqual([]);
});

test('the desk works offline after one visit', async () => {
  await page.goto(`${site.url}agent/`);
  await ask(spanish);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => document.documentElement.dataset['deskKept']);
  await context.setOffline(true);
  await page.reload();
  await ask(spanish);
  expect(await page.textContent('[data-part="preview"]')).toContain('KB69');
  await page.click('[data-part="both-all"]');
  await page.locator('.compare .side .prose').first().waitFor();
  await expect.poll(() => page.textContent('h1')).toMatch(/^KB69 ·/);
  problems = problems.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'));
});

describe('the copy menu of an article', () => {
  test('copies a section as formatted and plain text, and is loaded at the first click', async () => {
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await page.goto(`${site.url}es/kb/1133/`);
    const before = scripts.length;
    await page.click('#login-attempt-loop [data-copy]');
    await page.locator('.menu').waitFor();
    expect(scripts.length).toBeGreaterThan(before);
    const press = (at: number) => page.locator('.menu button').nth(at).click();
    await press(0);
    await page.locator('.menu [role="status"]', { hasText: /\w/ }).waitFor();
    await expect.poll(clipboard).toMatch(/1\. \*\*Compruebe/);
    await press(1);
    await expect.poll(clipboard).toMatch(/^El mensaje “Log in progress/);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.menu').count()).toBe(0);
  });

  test('opens the desk with the section chosen', async () => {
    await page.goto(`${site.url}es/kb/1133/`);
    await page.click('#login-attempt-loop [data-copy]');
    await page.click('.menu a[href*="/agent/"]');
    await expect.poll(() => page.textContent('[data-part="preview"]')).toContain('#login-attempt-loop');
  });
});

describe('old addresses', () => {
  test.each([
    ['article/1133', 'kb/1133/'],
    ['es/node/KB69', 'es/kb/69/'],
    ['en/article/KB185', 'en/kb/185/'],
  ])('%s redirects to %s', async (from, to) => {
    const response = await fetch(site.url + from, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`/${to}`);
  });

  test.each([
    ['es/article/kb-1133/?x=1#login-attempt-loop', 'es/kb/1133/?x=1#login-attempt-loop'],
    ['node/1133/', 'kb/1133/'],
    ['es/kb/1133/path/z9/', 'es/kb/1133/'],
    ['es/KB1133-D3', 'es/kb/1133/path/d3/'],
    ['KB1133-D3', 'en/kb/1133/path/d3/'],
    ['es/kb/1133%20%C2%A76', 'es/kb/1133/#device-lost-or-damaged'],
    ['es/kb/%0A1133/path/d3/', 'es/kb/1133/path/d3/'],
  ])('the 404 page resolves %s', async (from, to) => {
    // Answer as a host without redirects.
    await page.route(`${site.url}${from.replace(/[?#].*/, '')}*`, async (route) =>
      route.fulfill({
        response: await route.fetch({ url: `${site.url}nowhere/` }),
      }),
    );
    await page.goto(site.url + from);
    const language = /^kb\//.test(to) ? 'en/' : '';
    await page.waitForURL(site.url + language + to);
    problems = problems.filter((text) => !text.includes('404'));
  });
});

describe('axe finds nothing', () => {
  test.each(['agent/', 'agent/es/', 'agent/1133/', 'agent/sidebar/', 'es/kb/1133/'])('%s', async (path) => {
    await page.goto(site.url + path);
    if (path === 'agent/1133/') await page.locator('.side .prose').first().waitFor();
    else if (path.startsWith('agent')) await ask(spanish);
    else await page.click('#login-attempt-loop [data-copy]');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
