import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readCount, UsageError } from './benchmark.ts';
import { dataFiles } from './content/data-files.ts';
import { mostPairs, planArticles } from './content/plan.ts';
import { writeArticle } from './content/write-article.ts';

export const summary = 'writes a content folder of article pairs: <pairs> <folder> [seed]';

export async function run([pairs, folder, seed]: string[]): Promise<void> {
  const count = readCount(pairs);
  if (count === undefined || folder === undefined)
    throw new UsageError('Expected a number of pairs and a folder.');
  if (count > mostPairs) throw new UsageError(`Expected at most ${mostPairs} pairs.`);
  if (existsSync(folder)) throw new UsageError(`${folder} exists already, expected a new folder.`);
  generateContent(folder, count, seed);
  process.stdout.write(`${count} article pairs in ${folder}\n`);
}

/**
 * Writes a content folder with `pairs` articles in English and Spanish, as `src/content` is: 250 to 2,500 words, 5 to 12
 * sections, steps, tables, callouts, pictures, links between articles, and its own pages. The same arguments give the same bytes.
 */
export function generateContent(folder: string, pairs: number, seed = 'lockstep'): void {
  const plans = planArticles(pairs, seed);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of dataFiles(plans)) writeFileSync(join(folder, name), text);
  cpSync('src/content/pages', join(folder, 'pages'), { recursive: true });
  for (const plan of plans) {
    const { kb, en, es, picture } = writeArticle(plan, plans, seed);
    const home = join(folder, 'articles', String(kb));
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'en.mdx'), en);
    writeFileSync(join(home, 'es.mdx'), es);
    if (picture) writeFileSync(join(home, picture.name), picture.text);
  }
}

/**
 * A content folder of `pairs` articles below `.cache/bench`, generated when it is not there or when the generator has
 * changed. What a benchmark edits it must put back.
 */
export function benchContent(pairs: number): string {
  const folder = join('.cache', 'bench', `${pairs}-${generatorFingerprint()}`);
  const done = join(folder, 'done');
  if (!existsSync(done)) {
    rmSync(folder, { recursive: true, force: true });
    generateContent(join(folder, 'content'), pairs);
    writeFileSync(done, '');
  }
  return join(folder, 'content');
}

function generatorFingerprint(): string {
  const home = join(import.meta.dirname, 'content');
  const hash = createHash('sha256');
  for (const name of readdirSync(home).sort()) hash.update(readFileSync(join(home, name)));
  return hash.digest('hex').slice(0, 8);
}
