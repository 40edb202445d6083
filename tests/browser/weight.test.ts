import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { browser, useBrowser } from '../support/use-browser.ts';
import { useSites } from '../support/use-sites.ts';
import { pageBudget, weigh } from '../../tools/verify/weigh.ts';

const folder = inject('sites').main;
useBrowser();
const { main: site } = useSites('main');

/** Returns the articles of a language, heaviest page first. */
function heaviest(lang: string): string[] {
  const page = (kb: string) => join(folder, lang, 'kb', kb, 'index.html.br');
  const size = (kb: string) => statSync(page(kb)).size;
  return readdirSync(join(folder, lang, 'kb'))
    .filter((kb) => existsSync(page(kb)))
    .sort((a, b) => size(b) - size(a));
}

test.each(['en', 'es'])(
  'the heaviest articles stay within the budget before any interaction: %s',
  async (lang) => {
    for (const kb of heaviest(lang).slice(0, 3)) {
      const { bytes, requests, script } = await weigh(browser, `${site.url}${lang}/kb/${kb}/`);
      expect(bytes, `bytes of KB${kb}`).toBeLessThanOrEqual(pageBudget.bytes);
      expect(requests, `requests of KB${kb}`).toBeLessThanOrEqual(pageBudget.requests);
      expect(script, `script of KB${kb}`).toBeLessThanOrEqual(pageBudget.script);
    }
  },
);

// The search page has its own stylesheet and script. The search itself is loaded at the first key. The offline page lists what is
// stored and what can be saved: its scripts do all of its work, and only its own search is loaded at the first key.
test.each([
  ['a topic', 'topics/login/', pageBudget],
  ['the search page', 'search/', { requests: 6, script: 4 * 1024 }],
  ['the offline page', 'offline/', { requests: 8, script: 8.5 * 1024 }],
])('%s stays within its budget before any interaction', async (_, path, budget) => {
  for (const lang of ['en', 'es']) {
    const { bytes, requests, script } = await weigh(browser, `${site.url}${lang}/${path}`);
    expect(bytes, `bytes of ${lang}/${path}`).toBeLessThanOrEqual(pageBudget.bytes);
    expect(requests, `requests of ${lang}/${path}`).toBeLessThanOrEqual(budget.requests);
    expect(script, `script of ${lang}/${path}`).toBeLessThanOrEqual(budget.script);
  }
});
