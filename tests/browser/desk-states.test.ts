import { expect, test } from 'vitest';
import { page, usePage } from '../support/use-page.ts';
import { useSites } from '../support/use-sites.ts';

// What an agent has to know before sending, and what the reply tells the customer.

usePage();
const { gaps: site } = useSites('gaps');

async function ask(number: string): Promise<{ warnings: string; reply: string }> {
  await page.goto(`${site.url}agent/es/`);
  await page.locator('#msg').fill(number);
  await page.locator('[data-part="warnings"] p').first().waitFor();
  const [warnings, reply] = await Promise.all([
    page.textContent('[data-part="warnings"]'),
    page.textContent('[data-part="preview"]'),
  ]);
  return { warnings: warnings!, reply: reply! };
}

test('for a superseded article, panel and reply name its successor, and the reply links to it', async () => {
  const { warnings, reply } = await ask('KB5');
  expect(warnings).toContain('KB5 ha sido sustituido por KB1');
  expect(reply).toMatch(/\]\(\S+\/es\/kb\/1\/\)/);
});

test('the panel warns of a section that is stale', async () => {
  const { warnings, reply } = await ask('KB3 §1');
  expect(warnings).toContain('KB3 §1: el texto en español es anterior al original');
  expect(reply).toMatch(/\]\(\S+\/en\/kb\/3\/#how-long\)/);
});

test('the panel warns of an article and a section without a translation', async () => {
  expect((await ask('KB2')).warnings).toContain('KB2 no está en español');
  const { warnings, reply } = await ask('/es/kb/3/#how-often');
  expect(warnings).toContain('KB3 §3 no está en español');
  expect(reply).toContain('Once a week.');
});

test('a retired article is not a candidate', async () => {
  await page.goto(`${site.url}agent/es/`);
  await page.locator('#msg').fill('KB9');
  await expect.poll(() => page.textContent('[data-part="note"], [data-part="status"]')).toMatch(/\w/);
  expect(await page.textContent('[data-part="preview"]')).toBe('');
});
