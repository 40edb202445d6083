import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Diagnostic } from '#article/diagnostic.ts';
import { openDocument } from '#lint/read/open-document.ts';
import { checkPair } from '#lint/run.ts';
import { noSettings } from '#lint/settings.ts';
import { readCount, UsageError } from './benchmark.ts';
import { createRandom } from './content/random.ts';
import { blocks } from './mutants/blocks.ts';
import { codeAndLinks } from './mutants/code-and-links.ts';
import { figures } from './mutants/figures.ts';
import type { Edit } from './mutants/plant.ts';
import { openPage, type Page } from './mutants/page.ts';

export const summary =
  'plants defects in translations and says how many kb check finds: [folder of pairs] [count] [seed] [--misses]';

const kinds = { ...figures, ...codeAndLinks, ...blocks };

/** A defect is located if something new is said within so many lines of it; where something is said already, none is planted. */
const near = 3;
const goal = { all: 0.985, kind: 0.95 };

interface Text {
  path: string;
  lang: string;
  text: string;
}

interface Tally {
  planted: number;
  located: number;
  new: number;
}

export async function run(args: string[]): Promise<void> {
  const [folder = 'src/content/articles', count = '500', seed = '1'] = args.filter(
    (arg) => !arg.startsWith('-'),
  );
  const pages = findPairs(folder).flatMap(({ source, target }) => {
    const page = openPage(source, target);
    const said = page ? check(source, target) : [];
    return page ? [{ page, source, target, said, before: keysOf(said) }] : [];
  });
  if (pages.length === 0) throw new UsageError(`There is no pair of pages below ${folder}.`);
  const random = createRandom(`mutants ${seed}`);
  const tallies = new Map<string, Tally>();
  const perKind = Math.ceil(readCount(count)! / Object.keys(kinds).length);
  for (const [kind, plant] of Object.entries(kinds)) {
    const tally: Tally = { planted: 0, located: 0, new: 0 };
    for (let tries = 0; tally.planted < perKind && tries < perKind * 60; tries++) {
      const { page, source, target, said, before } = random.pick(pages);
      const edit = plant(page, random);
      if (!edit || said.some((each) => isNear(each, page, edit, target.path))) continue;
      const text = apply(page, edit);
      if (text === target.text) continue;
      const found = newOnes(check(source, { ...target, text }), before);
      tally.planted++;
      tally.new += found.length;
      if (found.some((each) => isNear(each, page, edit, target.path))) tally.located++;
      else if (args.includes('--misses')) tell(kind, page, edit, found, target.path);
    }
    if (tally.planted > 0) tallies.set(kind, tally);
  }
  report(tallies);
}

function check(source: Text, target: Text): Diagnostic[] {
  const [a, b] = [source, target].map(({ path, lang, text }) => openDocument(path, lang, text));
  const found =
    a!.document && b!.document ? checkPair(a!.document, b!.document, { ...noSettings, verbose: true }) : [];
  return [...b!.diagnostics, ...found];
}

function apply({ lines }: Page, { from, to, lines: by }: Edit): string {
  return [...lines.slice(0, from), ...by, ...lines.slice(to)].join('\n');
}

const keyOf = ({ ruleId, path, message }: Diagnostic) => `${ruleId} ${path} ${message}`;

function keysOf(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const keys = new Map<string, number>();
  for (const each of diagnostics) keys.set(keyOf(each), (keys.get(keyOf(each)) ?? 0) + 1);
  return keys;
}

function newOnes(diagnostics: readonly Diagnostic[], before: ReadonlyMap<string, number>): Diagnostic[] {
  const left = new Map(before);
  return diagnostics.filter((each) => {
    const there = left.get(keyOf(each)) ?? 0;
    left.set(keyOf(each), there - 1);
    return there <= 0;
  });
}

function isNear({ path, range, related = [] }: Diagnostic, page: Page, edit: Edit, target: string): boolean {
  const first = page.sourceLine(edit.from);
  const last = page.sourceLine(Math.max(edit.from, edit.to - 1));
  return [{ path, range }, ...related].some((place) => {
    const { line } = place.range.start;
    if (place.path !== target) return line >= first - near && line <= last + near;
    return line >= edit.from + 1 - near && line <= edit.from + Math.max(1, edit.lines.length) + near;
  });
}

function tell(kind: string, page: Page, edit: Edit, found: readonly Diagnostic[], target: string): void {
  const source = page.pair.source.text.split('\n')[page.sourceLine(edit.from) - 1];
  const lines = [
    `${kind}: ${edit.what}`,
    `  ${target}:${edit.from + 1}`,
    `  ${edit.lines[0] ?? ''}`,
    `  ${source}`,
  ];
  for (const { range, message } of found) lines.push(`  found at ${range.start.line}: ${message}`);
  process.stdout.write(`${lines.map((line) => line.slice(0, 400)).join('\n')}\n`);
}

function report(tallies: ReadonlyMap<string, Tally>): void {
  const print = (name: string, { planted, located, new: said }: Tally, least: number) => {
    const share = located / planted;
    const figures = `${String(planted).padStart(5)} ${(100 * share).toFixed(1).padStart(6)} %  ${(said / planted).toFixed(1)} new`;
    process.stdout.write(`${name.padEnd(28)}${figures}${share < least ? `  below ${100 * least} %` : ''}\n`);
  };
  const all: Tally = { planted: 0, located: 0, new: 0 };
  for (const [kind, tally] of tallies) {
    print(kind, tally, goal.kind);
    for (const key of ['planted', 'located', 'new'] as const) all[key] += tally[key];
  }
  print('all', all, goal.all);
}

/** Folders with `en.mdx` and `es.mdx`, or two folders `src` and `tgt-<lang>` with pages of the same names. */
function findPairs(folder: string): { source: Text; target: Text }[] {
  const read = (file: string, lang: string): Text => ({ path: file, lang, text: readFileSync(file, 'utf8') });
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.flatMap((file) => {
    const lang = /(?:^|\/)(es|pt|pt-BR|fr|de)(?:\.|\/)/.exec(file)?.[1];
    if (lang === undefined || !/^\.mdx?$/.test(extname(file))) return [];
    const source = file.replace(new RegExp(`(^|/)${lang}([./])(?!.*/${lang}[./])`), '$1en$2');
    return existsSync(source) ? [{ source: read(source, 'en'), target: read(file, lang) }] : [];
  });
}
