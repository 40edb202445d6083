import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { launchBrowser } from '../tools/launch-browser.ts';
import { serveSite } from '../tests/support/serve.ts';
import { builtSite, pagesOf } from './pages.ts';

export const summary = 'Lighthouse on a mobile phone, median of three: [folder], dist without one';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const runs = 3;

export async function run([folder]: string[]): Promise<void> {
  const site = await serveSite(builtSite(folder));
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    process.stdout.write(`${'page'.padEnd(22)}${categories.join('  ')}\n`);
    for (const lang of ['en', 'es'] as const) {
      const pages = pagesOf(lang);
      // It leads on to another of these pages.
      pages.delete('language choice');
      for (const [name, path] of pages)
        process.stdout.write(
          `${await measure(`${lang} ${name}`, new URL(path.slice(1), site.url).href, port)}\n`,
        );
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

async function measure(name: string, url: string, port: number): Promise<string> {
  const results: number[][] = [];
  const failed = new Set<string>();
  for (let index = 0; index < runs; index++) {
    const result = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: 'error' });
    if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
    const { lhr } = result;
    results.push(categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100)));
    for (const category of categories) {
      for (const { id, weight } of lhr.categories[category]?.auditRefs ?? []) {
        const score = lhr.audits[id]?.score;
        if (weight > 0 && typeof score === 'number' && score < 0.9) failed.add(id);
      }
    }
  }
  const medians = categories.map((_, column) => median(results.map((row) => row[column]!)));
  const cells = medians.map((score, column) => String(score).padStart(categories[column]!.length));
  const why = medians.some((score) => score < 100) ? `  ${[...failed].join(', ')}` : '';
  return `${name.padEnd(22)}${cells.join('  ')}${why}`;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
