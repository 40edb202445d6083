import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';

const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'high contrast', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** The same as a window of 1280 pixels at 400 percent zoom (WCAG 1.4.10). */
const narrow = { width: 320, height: 640 };

/** The problems of a page: axe violations in each theme, errors in the browser's console, and horizontal scrolling. */
export async function tryPage(browser: Browser, url: string): Promise<string[]> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    locale: 'zu',
  });
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`browser: ${message.text()}`);
    });
    await page.goto(url, { waitUntil: 'load' });
    const looksOf = new Map<string, string[]>();
    for (const { name, media } of looks) {
      await page.emulateMedia(media);
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, help, nodes } of violations) {
        const violation = `${help} (${id}): ${nodes.map(({ target }) => target.join(' ')).join(', ')}`;
        looksOf.set(violation, [...(looksOf.get(violation) ?? []), name]);
      }
    }
    for (const [violation, names] of looksOf)
      problems.push(names.length === looks.length ? violation : `${violation}, in ${names.join(' and ')}`);
    await page.setViewportSize(narrow);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways > 0) problems.push(`it scrolls sideways by ${sideways} pixels at 320`);
    return [...new Set(problems)];
  } finally {
    await context.close();
  }
}

/** Opens a search page and returns the addresses of its results and the status text above them. */
export async function searchFor(page: Page, url: string): Promise<{ hits: string[]; said: string }> {
  await page.goto('about:blank');
  await page.goto(url);
  const said = page.locator('kb-search-page [role="status"]');
  // Waits until the status text no longer says that the search is loading.
  await page
    .waitForFunction(() => {
      const search = document.querySelector<HTMLElement>('kb-search-page');
      const text = search?.querySelector('[role="status"]')?.textContent ?? '';
      return text !== '' && text !== search!.dataset['loading'];
    })
    .catch(() => {});
  const hits = page.locator('.hits .hit a');
  return {
    hits: await hits.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)),
    said: (await said.textContent())?.trim() || 'nothing',
  };
}
