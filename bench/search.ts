import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildSite } from '#build/build-site.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Card } from '#search/cards.ts';
import { createSearchClient } from '#search/client.ts';
import { createSiteServer, listen } from '#serve/server.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { askAll, readQueries, scoreOf, searchDataOf, type Outcome } from '../tests/support/search.ts';
import { readCount } from './benchmark.ts';
import { benchContent } from './generate.ts';

export const summary =
  'ranking by class, then bytes and milliseconds in a browser: [pairs ...], 16 500 2000 by default; 0 for the ranking alone';

/** Prints how well and how fast the search answers. */
export async function run(args: string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map((arg) => (arg === '0' ? 0 : readCount(arg)!)) : [16, 500, 2000];
  for (const file of ['queries.yaml', 'queries-held-out.yaml']) await printRanking(file);
  for (const pairs of sizes) if (pairs > 0) await printSpeed(pairs);
}

async function printRanking(file: string): Promise<void> {
  const { read, langs } = searchDataOf('src/content');
  const clients = new Map(langs.map((lang) => [lang, createSearchClient(lang, '/', read)]));
  const outcomes = await askAll(readQueries(file), (lang) => clients.get(lang)!);
  const names = [...new Set(outcomes.map(({ className }) => className))];
  print(`\n${file}`);
  print(row(['class', 'queries', 'success@1', 'success@3', 'MRR', 'section@1']));
  for (const name of names)
    print(
      scoreRow(
        name,
        outcomes.filter(({ className }) => className === name),
      ),
    );
  print(scoreRow('all', outcomes));
}

function scoreRow(name: string, outcomes: readonly Outcome[]): string {
  const { count, at1, at3, reciprocalRank, section } = scoreOf(outcomes);
  const percent = (share: number | undefined) =>
    share === undefined ? '–' : `${(100 * share).toFixed(1)} %`;
  return row([name, String(count), percent(at1), percent(at3), reciprocalRank.toFixed(3), percent(section)]);
}

const row = (cells: string[]) =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(16) : cell.padStart(11))).join('');
const print = (line: string) => void process.stdout.write(`${line}\n`);

async function printSpeed(pairs: number): Promise<void> {
  const contentRoot = pairs === 16 ? 'src/content' : benchContent(pairs);
  const outDir = join('.cache', 'bench', `site-${pairs}`);
  const built = await buildSite({ contentRoot, outDir, progress: () => {} });
  if (!built.ok) throw new Error(`The site of ${pairs} pairs could not be built.`);
  const server = createSiteServer({ folder: outDir, base: '/' });
  const port = await listen(server, '127.0.0.1', 0);
  const browser = await launchBrowser();
  try {
    print(`\n${pairs} pairs, ${folderSize(join(outDir, 'find'))} KB of search data on disk`);
    print(row(['query', 'cold ms', 'warm ms', 'KB', 'requests']));
    for (const [lang, query] of queriesFor(pairs)) {
      const runs = [];
      for (let turn = 0; turn < 5; turn++)
        runs.push(await measure(browser, `http://127.0.0.1:${port}/${lang}/`, query));
      const [cold, warm] = [median(runs.map((one) => one.cold)), median(runs.map((one) => one.warm))];
      const { bytes, requests } = runs[0]!;
      print(
        row([
          query.slice(0, 15),
          cold.toFixed(0),
          warm.toFixed(0),
          (bytes / 1024).toFixed(1),
          String(requests),
        ]),
      );
    }
    const sampled = [];
    for (const [lang, query] of sampleQueries(outDir))
      sampled.push(await measure(browser, `http://127.0.0.1:${port}/${lang}/`, query));
    const spread = (values: number[], digits: number) =>
      `${median(values).toFixed(digits)} in the median, ${Math.max(...values).toFixed(digits)} at most`;
    print(`${sampled.length} queries from headings, cold:`);
    print(
      `  KB ${spread(
        sampled.map(({ bytes }) => bytes / 1024),
        1,
      )}`,
    );
    print(
      `  ms ${spread(
        sampled.map(({ cold }) => cold),
        0,
      )}`,
    );
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Of the real site one query of each kind of work; of a generated one words that its articles have. */
function queriesFor(pairs: number): [Lang, string][] {
  const real: [Lang, string][] = [
    ['es', 'clave de acceso temporal'],
    ['es', 'Log in progress (attempt #3)'],
    ['es', 'contrseña olvidda'],
    ['en', 'cortafuegos'],
    ['en', 'kb 2816'],
  ];
  const generated: [Lang, string][] = [
    ['en', 'connection settings'],
    ['en', 'how do I change the settings of the device'],
    ['es', 'ajustes de la conexion'],
    ['es', 'conexion dispositivo'],
  ];
  return pairs === 16 ? real : generated;
}

const samples = 12;

/** Queries made of headings of the site, from one word to the whole heading, each fourth with a slip. */
function sampleQueries(outDir: string): [Lang, string][] {
  return (['en', 'es'] as const).flatMap((lang) => {
    const folder = join(outDir, 'find', lang);
    const cards = readdirSync(folder).filter((name) => /^\d+\.json$/.test(name));
    return Array.from({ length: samples }, (_, at): [Lang, string] => {
      const name = cards[Math.floor((at * cards.length) / samples)]!;
      const { sections } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Card;
      const words = sections[at % sections.length]!.title.split(' ');
      const query = words.slice(0, (at % 4) + 1).join(' ');
      return [lang, at % 4 === 3 ? swapped(query) : query];
    });
  });
}

/** A slip of the fingers in the longest word. */
function swapped(query: string): string {
  const longest = query.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  return query.replace(longest, longest.replace(/^(...)(.)(.)/, '$1$3$2'));
}

interface Measured {
  cold: number;
  warm: number;
  bytes: number;
  requests: number;
}

/**
 * A first visit: the page has come to rest, a reader presses the key, types, and waits from the last key to the first result;
 * then the same again with other words before it. Bytes are what came over the wire for it, compressed.
 */
async function measure(browser: Browser, url: string, query: string): Promise<Measured> {
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

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function folderSize(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const plain = files.filter(({ name }) => name.endsWith('.json'));
  return Math.round(
    plain.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 1024,
  );
}
