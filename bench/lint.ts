import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDocument } from '#lint/read/open-document.ts';
import { checkPair } from '#lint/run.ts';
import { noSettings } from '#lint/settings.ts';
import { UsageError } from './benchmark.ts';

export const summary =
  'times kb check: [folder], a folder of pairs en.mdx and es.mdx, our articles without one';

interface TextPair {
  en: string;
  es: string;
}

/** What the linter promises on two cores. */
const budget = { pairsPerSecond: 250, bigPairSeconds: 10, gigabytes: 1 };

export async function run([folder = 'src/content/articles']: string[]): Promise<void> {
  const pairs = readPairs(folder);
  if (pairs.length === 0) throw new UsageError(`There is no folder with en.mdx and es.mdx below ${folder}.`);
  // What the compiler of the engine takes at the beginning is no matter of the linter.
  const rounds = Math.max(1, Math.ceil(600 / pairs.length));
  for (let warmUp = 0; warmUp < 400; warmUp += pairs.length) time(pairs);
  const many = Array.from({ length: rounds }, () => pairs).flat();
  const half = time(many.slice(0, many.length / 2));
  const whole = time(many);
  print('pairs', `${many.length}, ${Math.round(bytes(many) / many.length / 1000)} KB each`);
  print('pairs a second', (many.length / whole).toFixed(0), `budget ${budget.pairsPerSecond}`);
  print('twice the pairs take', `${(whole / half).toFixed(2)} times as long`);

  const joined = joinPairs(pairs);
  for (const megabytes of [0.25, 0.5, 1, 2]) {
    const big = grow(joined, megabytes * 1e6);
    print(
      `one pair of ${megabytes} MB`,
      `${time([big]).toFixed(2)} s`,
      megabytes === 2 ? `budget ${budget.bigPairSeconds} s` : '',
    );
  }
  print(
    'memory, at most',
    `${(process.resourceUsage().maxRSS / 1e6).toFixed(2)} GB`,
    `budget ${budget.gigabytes} GB`,
  );
}

function readPairs(folder: string): TextPair[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    try {
      const read = (lang: string) => readFileSync(join(folder, entry.name, `${lang}.mdx`), 'utf8');
      return entry.isDirectory() ? [{ en: read('en'), es: read('es') }] : [];
    } catch {
      return [];
    }
  });
}

/** Seconds of processor time: what else the machine does meanwhile hardly counts. */
function time(pairs: readonly TextPair[]): number {
  const start = process.cpuUsage();
  for (const { en, es } of pairs) {
    const source = openDocument('en.mdx', 'en', en).document;
    const target = openDocument('es.mdx', 'es', es).document;
    if (source && target) checkPair(source, target, noSettings);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function bytes(pairs: readonly TextPair[]): number {
  return pairs.reduce((sum, { en, es }) => sum + en.length + es.length, 0);
}

const withoutHead = (text: string) => text.replace(/^---\n[^]*?\n---\n/, '');

/** All pairs as one; the source sets how long it becomes. */
function joinPairs(pairs: readonly TextPair[]): TextPair {
  const all = (lang: keyof TextPair) => pairs.map((pair) => withoutHead(pair[lang])).join('\n\n');
  return { en: all('en'), es: all('es') };
}

function grow({ en, es }: TextPair, characters: number): TextPair {
  const times = Math.max(1, Math.round(characters / en.length));
  const repeat = (text: string) =>
    Array.from({ length: times }, (_, i) => text.replaceAll(/#([a-z][a-z-]+)/g, `#$1-${i}`)).join('\n\n');
  return { en: repeat(en), es: repeat(es) };
}

function print(name: string, value: string, note = ''): void {
  process.stdout.write(`${name.padEnd(24)} ${value.padStart(14)}  ${note}\n`);
}
