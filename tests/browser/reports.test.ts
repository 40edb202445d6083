import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from '../support/use-browser.ts';
import { page, usePage } from '../support/use-page.ts';
import { useSites } from '../support/use-sites.ts';

usePage();
const { main, gaps, subpath } = useSites('main', 'gaps', 'subpath');

/** The reports that the page has sent, as the server logs them. */
let sent: string[];

beforeEach(() => {
  sent = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.endsWith('.txt')) sent.push(pathname + search);
  });
});

const said = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).last().click();
const daysOut = (path: string | undefined) => path?.replace(/\d{4}-\d\d-\d\d/, 'DAY');

describe('a site whose log takes reports', () => {
  test('on a section, a click on a reason is one request, and thanks replace the reasons', async () => {
    await page.goto(`${main.url}es/kb/1133/`);
    await page.click('#login-attempt-loop [data-copy]');
    await page.locator('.menu').getByRole('button', { name: '¿Hay algún error aquí?' }).click();
    expect(sent).toEqual([]);
    await press('Está desactualizado');
    await said('Gracias. Queda anotado.');
    expect(sent.map(daysOut)).toEqual([
      '/find/es/flag.txt?kb=1133&section=login-attempt-loop&revised=DAY&reason=old&from=article',
    ]);
    expect(await page.evaluate(() => document.activeElement?.role)).toBe('status');
  });

  test.each([
    ['the article, at its end', 'en/kb/1133/', 'kb=1133&revised=DAY&reason=wrong&from=article'],
    ['a step', 'en/kb/1133/path/b2/', 'kb=1133&step=b2&revised=DAY&reason=wrong&from=step'],
  ])('the control of %s sends a report', async (_, path, told) => {
    await page.goto(main.url + path);
    await press('Something wrong here?');
    await press('It does not work as described');
    await said('Thank you. It has been noted.');
    expect(daysOut(sent[0])).toBe(`/find/en/flag.txt?${told}`);
  });

  test.each([
    ['agent/', 'desk'],
    ['agent/sidebar/', 'sidebar'],
  ])('%s reports the chosen place in the language of the reply', async (path, from) => {
    await page.goto(main.url + path);
    await page.fill('#msg', '¿Cuánto dura la clave temporal que me dieron?');
    await page.locator('[data-part="flag"] button').click();
    await press('I do not understand it');
    await said('Thank you. It has been noted.');
    expect(daysOut(sent[0])).toMatch(
      new RegExp(`^/find/es/flag\\.txt\\?kb=69&section=[\\w-]+&revised=DAY&reason=unclear&from=${from}$`),
    );
  });

  test('a cell of the comparison is reported in its own language', async () => {
    await page.goto(`${main.url}agent/1133/`);
    await page.locator('.side[lang], .side .prose[lang="es"]').first().waitFor();
    const cell = page
      .locator('.side')
      .filter({ has: page.locator('.prose[lang="es"]') })
      .first();
    await cell.getByRole('button', { name: 'Something wrong here?' }).click();
    await cell.getByRole('button', { name: 'Wrong wording or translation' }).click();
    await said('Thank you. It has been noted.');
    expect(sent[0]).toMatch(/^\/find\/es\/flag\.txt\?kb=1133&section=.*&reason=language&from=compare$/);
  });

  test('a search without results offers its text in a field, and sends it as edited', async () => {
    await page.goto(`${main.url}en/search/#q=${encodeURIComponent('mortgages')}`);
    const field = page.getByLabel('What is missing, as it will be reported');
    expect(await field.inputValue()).toBe('mortgages');
    expect(sent).toEqual([]);
    await field.fill('fixed mortgages');
    await press('Report that this is missing');
    await said('Thank you. It has been noted.');
    expect(sent).toEqual(['/find/en/gap.txt?q=fixed+mortgages&from=search']);
  });

  test('in the dialog, Enter in that field sends the report and does not search', async () => {
    await page.goto(`${main.url}es/kb/69/`);
    await page.keyboard.press('/');
    await page.keyboard.type('hipotecas');
    await page.getByLabel('Lo que falta, tal como se comunicará').press('Enter');
    await said('Gracias. Queda anotado.');
    expect(sent).toEqual(['/find/es/gap.txt?q=hipotecas&from=search']);
    expect(await page.locator('dialog').isVisible()).toBe(true);
  });

  test('the desk without an answer offers the words of the customer, without number and signature', async () => {
    await page.goto(`${main.url}agent/`);
    await page.fill('#msg', 'Hello,\nmy kettle 12345678 plays no hymns.\nKind regards,\nAna Pérez');
    const field = page.getByLabel('What is missing, as it will be reported');
    expect(await field.inputValue()).toBe('my kettle … plays no hymns.');
    await press('Report that this is missing');
    await said('Thank you. It has been noted.');
    expect(sent).toEqual(['/find/en/gap.txt?q=my+kettle+%E2%80%A6+plays+no+hymns.&from=desk']);
  });

  test('“Did this solve it?”: yes is one report', async () => {
    await page.goto(`${main.url}en/kb/69/`);
    await page.mouse.wheel(0, 300);
    await press('Yes');
    await said('Thank you. It has been noted.');
    expect(sent.map(daysOut)).toEqual(['/find/en/solved.txt?kb=69&revised=DAY&answer=yes']);
  });

  test('“Did this solve it?”: no asks why, and both are reported', async () => {
    await page.goto(`${main.url}es/kb/69/`);
    await page.mouse.wheel(0, 300);
    await press('No');
    await press('Mi problema es otro');
    await said('Gracias. Queda anotado.');
    expect(sent.map(daysOut)).toEqual([
      '/find/es/solved.txt?kb=69&revised=DAY&answer=no',
      '/find/es/solved.txt?kb=69&revised=DAY&reason=other',
    ]);
  });

  test('a report that fails says so, and can be sent again', async () => {
    await page.goto(`${main.url}en/kb/1133/`);
    await press('Something wrong here?');
    await page.getByRole('button', { name: 'It is out of date' }).waitFor();
    await page.route('**/flag.txt*', (route) => route.abort());
    await press('It is out of date');
    await said('It could not be sent. Please try again later.');
    await page.unroute('**/flag.txt*');
    await press('It is out of date');
    await said('Thank you. It has been noted.');
  });
});

describe('a site with addresses for reports', () => {
  const addresses = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const flag = (section: string, reason: string, from: string) =>
    `https://git.example/gaps/issues/new?title=KB1-%20${section}%20(en%202026-11-02)&body=${encodeURIComponent(reason)}%20${from}`;

  test('each reason for a mistake is a link with the reported place', async () => {
    await page.goto(`${gaps.url}en/kb/1/`);
    await page.click('#hold [data-copy]');
    await press('Something wrong here?');
    await expect.poll(() => addresses('.menu [role="group"] a')).toHaveLength(5);
    const found = await addresses('.menu [role="group"] a');
    expect(found[0]).toBe(flag('hold', 'It does not work as described', 'article'));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'It does not work as described',
    );
  });

  test('without script, only a link without a reason is offered', async () => {
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const plain = await bare.newPage();
    await plain.goto(`${gaps.url}en/kb/1/`);
    const link = plain.locator('a[data-copy]');
    expect(await link.isVisible()).toBe(true);
    expect(await link.getAttribute('href')).toBe(flag('', '', 'article'));
    expect(await plain.locator('button[data-copy]:visible').count()).toBe(0);
    await plain.goto(`${main.url}en/kb/69/`);
    expect(await plain.locator('[data-copy]:visible').count()).toBe(0);
    await bare.close();
  });

  test('the e-mail address is shown, for devices without an e-mail program', async () => {
    await page.goto(`${gaps.url}en/search/#q=mortgages`);
    await page.getByText('Or write to editors@gaps.example').waitFor();
    await page.getByLabel('What is missing, as it will be reported').fill('fixed mortgages');
    await page.getByRole('link', { name: 'Report that this is missing' }).focus();
    expect(await addresses('[data-help] a[href^="mailto:"]')).toContain(
      'mailto:editors@gaps.example?subject=search%20en&body=fixed%20mortgages',
    );
  });

  test('the reasons why an article did not solve it are links with the answer', async () => {
    await page.goto(`${gaps.url}en/kb/1/`);
    await page.mouse.wheel(0, 300);
    await press('No');
    await expect
      .poll(() => addresses('[role="group"] a'))
      .toContain('https://forms.example/gaps/en?kb=1&solved=no&why=I%20do%20not%20understand%20it');
    expect(sent).toEqual([]);
  });
});

describe('a site that takes no reports', () => {
  test('has no control and no file for reports', async () => {
    await page.goto(`${subpath.url}en/kb/1/`);
    await page.mouse.wheel(0, 300);
    await page.locator('section [data-copy]').first().click();
    await page.locator('.menu button').first().waitFor();
    expect(await page.locator('[data-solved], [name="flag"], a[data-copy]').count()).toBe(0);
    for (const kind of ['miss', 'gap', 'flag', 'solved'])
      expect((await fetch(`${subpath.url}find/en/${kind}.txt`)).status, kind).toBe(404);
    await page.goto(`${subpath.url}en/search/#q=mortgages`);
    await page.getByText('No results for “mortgages”.').waitFor();
    expect(await page.locator('[data-help] input').count()).toBe(0);
  });
});
