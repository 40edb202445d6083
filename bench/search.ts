import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '#i18n/languages.ts';
import { isSearchFile } from '#i18n/urls/search.ts';
import { listFiles } from '#integration/built-files.ts';
import { createSiteServer, listen } from '#serve/server.ts';
import { launchBrowser } from '../tools/launch-browser.ts';
import { askAll, readQueries, scoreOf, serveSearch, type Outcome } from '../tests/support/search.ts';
import { readCount } from './benchmark.ts';
import { measure } from './first-result.ts';
import { benchContent } from './generate.ts';
import { kilobytes } from './report.ts';
import { queriesFor, sampleQueries } from './search-queries.ts';
import { timeBuild } from './time-build.ts';

export const summary =
  'ranking by class, then bytes and milliseconds in a browser: [pairs ...], 16 500 2000 by default; 0 for the ranking alone';

/** Prints how well and how fast the search answers. */
export async function run(args: string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map((arg) => (arg === '0' ? 0 : readCount(arg)!)) : [16, 500, 2000];
  for (const file of ['queries.yaml', 'queries-held-out.yaml', 'queries-told.yaml']) await printRanking(file);
  await printRanking('queries-coffee-shop.yaml', 'tests/fixtures/coffee-shop');
  for (const pairs of sizes) if (pairs > 0) await printSpeed(pairs);
}

async function printRanking(file: string, contentRoot = 'src/content'): Promise<void> {
  const { clientOf } = await serveSearch(contentRoot);
  const outcomes = await askAll(readQueries(file), clientOf);
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
  // An index of a build before would be counted too.
  rmSync(outDir, { recursive: true, force: true });
  await timeBuild(contentRoot, outDir);
  const server = createSiteServer({ folder: outDir, base: '/' });
  const port = await listen(server, '127.0.0.1', 0);
  const browser = await launchBrowser();
  try {
    print(`\n${pairs} pairs; offline: ${sayStored(outDir, 'en')}; ${sayStored(outDir, 'es')}`);
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

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** What a device keeps of the search of a language, and what comes over the wire for it where the host compresses. */
function sayStored(outDir: string, lang: Lang): string {
  const paths = listFiles(outDir).filter((path) => isSearchFile(path, lang) && !/\.(br|gz)$/.test(path));
  const sizeOf = (path: string) => statSync(outDir + path).size;
  const kept = paths.reduce((sum, path) => sum + sizeOf(path), 0);
  const sent = paths.reduce(
    (sum, path) => sum + sizeOf(existsSync(`${outDir}${path}.br`) ? `${path}.br` : path),
    0,
  );
  return `${lang} ${kilobytes(kept)} stored, ${kilobytes(sent)} sent`;
}
