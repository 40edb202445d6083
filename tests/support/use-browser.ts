import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../tools/launch-browser.ts';

/** The browser of the test file that asked for one. */
export let browser: Browser;

/** A browser for the whole file, with `more` arguments. */
export function useBrowser(more: string[] = []): void {
  beforeAll(async () => {
    browser = await launchBrowser(more);
  });
  afterAll(() => browser?.close());
}
