import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../tests/support/browser.ts';
import { serveSite } from '../tests/support/serve.ts';
import { builtSite, pagesOf } from './pages.ts';
import { against, kilobytes } from './report.ts';

export const summary =
  'weighs pages in a browser, first visit, before any interaction: [folder], dist without one';

/** Design §8, for article pages. */
const article = { bytes: 14 * 1024, requests: 4, script: 3 * 1024 };

const budgets: Record<string, Weight | undefined> = { article, reference: article };

interface Weight {
  /** Bytes over the wire, compressed, heads of the answers included. */
  bytes: number;
  requests: number;
  /** Bytes of script that ran, unpacked. */
  script: number;
}

export async function run([folder]: string[]): Promise<void> {
  const site = await serveSite(builtSite(folder));
  const browser = await launchBrowser();
  try {
    for (const lang of ['en', 'es'] as const) {
      for (const [name, path] of pagesOf(lang)) {
        const weight = await weigh(browser, new URL(path.slice(1), site.url).href);
        process.stdout.write(`${lang}  ${name.padEnd(16)}${describe(weight, budgets[name])}\n`);
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

function describe({ bytes, requests, script }: Weight, budget?: Weight): string {
  return [
    against(bytes, budget?.bytes, kilobytes),
    against(requests, budget?.requests, (count) => `${count} requests`),
    `script ${against(script, budget?.script, kilobytes)}`,
  ].join(', ');
}

/** Loads a page with an empty cache and counts until the network is silent. A service worker has its own connections. */
async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const count = countNetwork(await context.newCDPSession(page));
    await page.coverage.startJSCoverage({ reportAnonymousScripts: true });
    await page.goto(url, { waitUntil: 'networkidle' });
    return { ...count, script: await executedScript(page) };
  } finally {
    await context.close();
  }
}

function countNetwork(session: CDPSession): Pick<Weight, 'bytes' | 'requests'> {
  const count = { bytes: 0, requests: 0 };
  const local = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('data:')) local.add(requestId);
    else count.requests++;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!local.has(requestId)) count.bytes += encodedDataLength;
  });
  void session.send('Network.enable');
  return count;
}

async function executedScript(page: Page): Promise<number> {
  const scripts = await page.coverage.stopJSCoverage();
  return scripts.reduce((sum, { source }) => sum + Buffer.byteLength(source ?? ''), 0);
}
