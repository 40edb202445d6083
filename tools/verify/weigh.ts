import type { Browser, CDPSession, Page } from 'playwright-core';

/** The weight of a page before any interaction. */
export interface Weight {
  /** Bytes transferred, compressed, including response headers. */
  bytes: number;
  requests: number;
  /** The part of pictures, fonts and other media. */
  media: { bytes: number; requests: number };
  /** Bytes of script that ran, uncompressed. */
  script: number;
}

/**
 * The budget of an article or an own page before any interaction, from section 8 of the design. Media are pictures and fonts, which
 * come on top: their budget is what Lighthouse's mobile line of 1.6 Mbit/s loads in 2.5 seconds, after which a page counts as slow.
 */
export const pageBudget = { bytes: 14 * 1024, requests: 4, script: 3 * 1024, media: 500_000 };

/** Loads a page with an empty cache and measures until the network is idle. Requests of a service worker do not count. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const count = countNetwork(await context.newCDPSession(page));
    // Scripts without an address are Playwright's own: the site's security policy forbids inline scripts.
    await page.coverage.startJSCoverage();
    await page.goto(url, { waitUntil: 'networkidle' });
    return { ...count, script: await executedScript(page) };
  } finally {
    await context.close();
  }
}

function countNetwork(session: CDPSession): Omit<Weight, 'script'> {
  const count = { bytes: 0, requests: 0, media: { bytes: 0, requests: 0 } };
  const counted = new Map<string, { bytes: number; requests: number }[]>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    const isLocal = request.url.startsWith('data:');
    const isMedia = ['Image', 'Font', 'Media'].includes(type ?? '');
    const counts = isLocal ? [] : isMedia ? [count, count.media] : [count];
    counted.set(requestId, counts);
    for (const each of counts) each.requests++;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    for (const each of counted.get(requestId) ?? [count]) each.bytes += encodedDataLength;
  });
  void session.send('Network.enable');
  return count;
}

async function executedScript(page: Page): Promise<number> {
  const scripts = await page.coverage.stopJSCoverage();
  return scripts.reduce((sum, { source }) => sum + Buffer.byteLength(source ?? ''), 0);
}
