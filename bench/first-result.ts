import type { Browser, Page } from 'playwright-core';

export interface Measured {
  cold: number;
  warm: number;
  bytes: number;
  requests: number;
}

/**
 * A first visit: the page has come to rest, a reader presses the key, types, and waits from the last key to the first result;
 * then the same again with other words before it. Bytes are what came over the wire for it, compressed.
 */
export async function measure(browser: Browser, url: string, query: string): Promise<Measured> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  let bytes = 0;
  let requests = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  const cold = await firstResult(page, query);
  const measured = { cold, bytes, requests };
  await page.getByRole('combobox').fill('');
  await page.waitForFunction(() => !document.querySelector('dialog a[role="option"]'));
  const warm = await firstResult(page, query);
  await context.close();
  return { ...measured, warm };
}

async function firstResult(page: Page, query: string): Promise<number> {
  await page.evaluate(() => {
    const seen = new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('dialog a[role="option"]')) return;
        observer.disconnect();
        resolve(performance.now());
      }).observe(document.querySelector('dialog .hits')!, { childList: true, subtree: true });
    });
    document.querySelector('[role="combobox"]')!.addEventListener(
      'input',
      () => {
        const typed = performance.now();
        Object.assign(globalThis, { firstResult: seen.then((shown) => shown - typed) });
      },
      { once: true },
    );
  });
  await page.keyboard.insertText(query);
  return page.evaluate(() => (globalThis as unknown as { firstResult: Promise<number> }).firstResult);
}
