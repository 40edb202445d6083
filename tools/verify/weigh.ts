import type { Browser, CDPSession, Page } from 'playwright-core';

/** What a page costs before any interaction. */
export interface Weight {
  /** Bytes over the wire, compressed, heads of the answers included. */
  bytes: number;
  requests: number;
  /** Those of pictures, fonts and the like among them. */
  media: { bytes: number; requests: number };
  /** Bytes of script that ran, unpacked. */
  script: number;
}

/** Loads a page with an empty cache and counts until the network is silent. A service worker has its own connections. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const count = countNetwork(await context.newCDPSession(page));
    // Scripts without an address are playwright's own: the policy of the site forbids any in the page.
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
