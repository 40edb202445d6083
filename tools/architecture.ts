/**
 * Draws the picture in `docs/architecture.md`, and lists the files an article passes through, from the imports of `src`.
 * `node tools/architecture.ts` writes both into the page.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pure } from './rooms.mjs';

export const page = 'docs/architecture.md';

/** The outputs of an article, with pairs of files. The imports of the first file of a pair lead to the second. */
const ways: Record<string, [from: string, to: string][]> = {
  'typed blocks': [
    ['src/integration/index.ts', 'src/content-layer/source.ts'],
    ['src/content-layer/source.ts', 'src/content-layer/read-articles.ts'],
    ['src/content-layer/read-articles.ts', 'src/article/read-blocks.ts'],
    ['src/content-layer/source.ts', 'src/content-layer/article-store.ts'],
  ],
  'a diagnostic': [
    ['src/content-layer/source.ts', 'src/lint/run.ts'],
    ['src/lint/run.ts', 'src/lint/rules/glossary.ts'],
  ],
  'a page': [
    ['src/content-layer/data-store.ts', 'src/content-layer/collections.ts'],
    ['src/pages/[lang]/kb/[kb].astro', 'src/page-data/articles.ts'],
    ['src/pages/[lang]/kb/[kb].astro', 'src/article/view.ts'],
    ['src/pages/[lang]/kb/[kb].astro', 'src/article/write-html.ts'],
  ],
  'a search result': [
    ['src/integration/site-build.ts', 'src/search/write-record.ts'],
    ['src/integration/search-parts.ts', 'src/integration/build-index.ts'],
  ],
  'a reply': [
    ['src/pages/api/v1/kb/[kb].[lang].json.ts', 'src/replies/article-data.ts'],
    ['src/client/desk/reply-panel.ts', 'src/replies/build-reply.ts'],
    ['src/replies/tools.ts', 'src/replies/formats/html.ts'],
  ],
};

/** The files of `src` that each file imports, without type imports. */
type Imports = ReadonlyMap<string, readonly string[]>;

const importRe = /^(?:import|export)\s(?!type\b)(?:[^'"]*?\sfrom\s+)?['"]([#.][^'"]+)['"]/gm;

function readImports(): Imports {
  const files = globSync('src/**/*.{ts,astro}');
  return new Map(
    files.map((file) => {
      const found = [...readFileSync(file, 'utf8').matchAll(importRe)].map(([, path]) => path!);
      const paths = found.map((path) =>
        path.startsWith('#') ? `src/${path.slice(1)}` : join(dirname(file), path),
      );
      return [file, paths.filter((path) => files.includes(path))];
    }),
  );
}

/** The text of the page with the current picture and list. */
export function withParts(text: string): string {
  const imports = readImports();
  return replacePart(replacePart(text, 'picture', picture(imports)), 'way', wayList(imports));
}

function replacePart(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`${page} has no ${begin} … ${end}.`);
  return `${text.slice(0, start)}${begin}\n\n${content}\n\n${text.slice(stop)}`;
}

/** A Mermaid graph of the rooms, without arrows that follow from other arrows. */
function picture(imports: Imports): string {
  const rooms = new Map<string, Set<string>>();
  for (const [file, paths] of imports) {
    const own = roomOf(file);
    const used = rooms.get(own) ?? new Set();
    for (const room of paths.map(roomOf)) if (room !== own) used.add(room);
    rooms.set(own, used);
  }
  const names = [...rooms.keys()].sort();
  const reaches = (from: string, to: string): boolean =>
    from === to || [...(rooms.get(from) ?? [])].some((next) => reaches(next, to));
  const arrows = names.flatMap((from) => {
    const used = [...rooms.get(from)!].sort();
    return used
      .filter((to) => !used.some((other) => other !== to && reaches(other, to)))
      .map((to) => `  ${from} --> ${to}`);
  });
  const isCore = (name: string) => pure.includes(name);
  const core = names.filter(isCore).map((name) => `    ${name}`);
  return ['```mermaid', 'flowchart TD', '  subgraph core', ...core, '  end', ...arrows, '```'].join('\n');
}

function roomOf(file: string): string {
  return file.split('/')[1]!;
}

/** The files on the way to each output. A file is listed once, with the first output. */
export function listWays(imports: Imports = readImports()): Record<string, string[]> {
  const seen = new Set<string>();
  const fresh = (file: string) => !seen.has(file) && seen.add(file);
  return Object.fromEntries(
    Object.entries(ways).map(([name, pairs]) => [
      name,
      pairs.flatMap(([from, to]) => shortestWay(imports, from, to).filter(fresh)),
    ]),
  );
}

/**
 * The shortest chain of imports between two files, both included.
 *
 * @throws if there is none
 */
function shortestWay(imports: Imports, from: string, to: string): string[] {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const file of before.keys())
    for (const next of imports.get(file) ?? []) if (!before.has(next)) before.set(next, file);
  if (!before.has(to)) throw new Error(`The imports of ${from} do not lead to ${to}.`);
  const way: string[] = [];
  for (let file: string | undefined = to; file !== undefined; file = before.get(file)) way.unshift(file);
  return way;
}

function wayList(imports: Imports): string {
  const lists = Object.entries(listWays(imports));
  const lines = lists.map(
    ([name, files]) => `- ${name}: ${files.map((file) => `\`${file.replace('src/', '')}\``).join(', ')}`,
  );
  const count = lists.reduce((sum, [, files]) => sum + files.length, 0);
  return [`An article passes through ${count} files of \`src\`. It becomes`, '', ...lines].join('\n');
}

if (import.meta.main) writeFileSync(page, withParts(readFileSync(page, 'utf8')));
