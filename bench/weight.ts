import { launchBrowser } from '../tools/launch-browser.ts';
import { serveSite } from '../tests/support/serve.ts';
import { pageBudget, weigh, type Weight } from '../tools/verify/weigh.ts';
import { builtSite, pagesOf } from './pages.ts';
import { against, kilobytes } from './report.ts';

export const summary =
  'weighs pages in a browser, first visit, before any interaction: [folder], dist without one';

type Budget = Omit<Weight, 'media'>;

const budgets: Record<string, Budget | undefined> = {
  article: pageBudget,
  reference: pageBudget,
  'longest article': pageBudget,
};

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

function describe({ bytes, requests, script }: Weight, budget?: Budget): string {
  return [
    against(bytes, budget?.bytes, kilobytes),
    against(requests, budget?.requests, (count) => `${count} requests`),
    `script ${against(script, budget?.script, kilobytes)}`,
  ].join(', ');
}
