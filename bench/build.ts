import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { cacheFolder } from '#content-layer/cache.ts';
import { readCount } from './benchmark.ts';
import { firstId } from './content/plan.ts';
import { benchContent } from './generate.ts';
import { against, gigabytes, seconds } from './report.ts';
import { timeBuild, type BuildTime } from './time-build.ts';

export const summary = 'times cold and warm builds: [pairs …], 20 500 2000 without any';

interface Budget {
  cold?: number;
  unchanged?: number;
  edited?: number;
  memory?: number;
}

/** Seconds of processor time for each kind of build, and bytes, by pairs. */
const budgets: Record<number, Budget> = {
  16: { cold: 7, unchanged: 2.5, edited: 4 },
  2000: { cold: 72, unchanged: 6, edited: 11, memory: 1.8e9 },
  10000: { memory: 4e9 },
};

export async function run(args: string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map((arg) => readCount(arg)!) : [20, 500, 2000];
  const load = loadavg()[0]!.toFixed(1);
  print(`Node ${process.version}, ${availableParallelism()} cores, load before the start ${load}`);
  print('Time is until the site with its search index is complete; compression comes on top of it.\n');
  const before = join('.cache', 'bench', `before-${process.pid}`);
  try {
    for (const pairs of sizes) await measure(pairs, join(before, String(pairs)));
  } finally {
    rmSync(before, { recursive: true, force: true });
  }
}

/**
 * Measures the builds of a site. Moves what the last run left to `before`, which is deleted after everything is measured: for
 * minutes after a deletion, ext4 takes up to ten times as long to create a file (8,000 files: 3.0 s instead of 0.3 s).
 */
async function measure(pairs: number, before: string): Promise<void> {
  const content = benchContent(pairs);
  const outDir = join('.cache', 'bench', 'dist');
  setAside(cacheFolder(content), join(before, 'cache'));
  setAside(outDir, join(before, 'dist'));
  const budget = budgets[pairs];
  print(`${pairs.toLocaleString('en')} article pairs`);
  report('cold', await timeBuild(content, outDir), budget?.cold, budget?.memory);
  report('nothing edited', await timeBuild(content, outDir), budget?.unchanged, budget?.memory);
  const undo = editArticle(join(content, 'articles', String(firstId)));
  try {
    report('one article edited', await timeBuild(content, outDir), budget?.edited, budget?.memory);
  } finally {
    undo();
  }
}

/** Moves a folder, if it exists, so that a build starts without it. */
function setAside(folder: string, to: string): void {
  if (!existsSync(folder)) return;
  mkdirSync(dirname(to), { recursive: true });
  renameSync(folder, to);
}

/** Adds the same sentence to both languages of an article; returns what takes it away again. */
function editArticle(folder: string): () => void {
  const undos = [
    ['en.mdx', 'This sentence is new.'],
    ['es.mdx', 'Esta frase es nueva.'],
  ].map(([name, sentence]) => {
    const file = join(folder, name!);
    const text = readFileSync(file);
    appendFileSync(file, `\n${sentence}\n`);
    return () => writeFileSync(file, text);
  });
  return () => undos.forEach((undo) => undo());
}

function report(name: string, time: BuildTime, cpuBudget?: number, memoryBudget?: number): void {
  const cpu = time.cpu === undefined ? '' : `, processor time ${against(time.cpu, cpuBudget, seconds)}`;
  const memory = time.memory === undefined ? '' : `, ${against(time.memory, memoryBudget, gigabytes)}`;
  const total = `${seconds(time.build)}, compression ${seconds(time.compression)}`;
  print(`  ${name.padEnd(20)}${total}${cpu}${memory}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
