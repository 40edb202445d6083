import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeEach } from 'vitest';
import { browser, useBrowser } from './use-browser.ts';

/** Those of the test that runs: nothing is stored in the one, nothing is open in the other. */
export let context: BrowserContext;
export let page: Page;

/** A browser for the file, a context and a page for each test. */
export function usePage(options: BrowserContextOptions = {}): void {
  useBrowser();
  beforeEach(async () => {
    context = await browser.newContext(options);
    page = await context.newPage();
  });
  afterEach(() => context?.close());
}
