import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Lang } from '#i18n/languages.ts';
import type { CalloutMap } from '#import/callouts.ts';
import { findLang } from '#import/find-lang.ts';
import type { Former, Note } from '#import/model.ts';
import type { MarkdownFile, MarkdownTree } from '#import/systems/markdown-tree.ts';
import { markdownSite } from '#import/systems/markdown.ts';
import { findTree } from '../find-tree.ts';
import { KbError } from '../kb-error.ts';
import { listPages } from '../list-pages.ts';
import { shownPath } from '../read-file.ts';
import { isBelow, readBelow, readExport } from './read-files.ts';

interface Options {
  cwd: string;
  layout: string | undefined;
  route: string | undefined;
  callouts: CalloutMap;
}

/** Opens a tree of Markdown files: Starlight, Docusaurus, or any other whose paths name the languages. */
export function openMarkdown(given: string, languages: readonly Lang[], options: Options): Former {
  const root = resolve(options.cwd, given);
  const notes: Note[] = [];
  const listed = placesOf(root, languages, options.layout, notes).filter(({ path }) => {
    const isOwn = isBelow(root, join(root, path));
    if (!isOwn) notes.push({ where: path, text: 'Left out: it is a link out of the folder.' });
    return isOwn;
  });
  if (listed.length === 0)
    throw new KbError(`There is no .md or .mdx file in \`${given}\``, 'Check the folder.');
  const { system, folder, route } = layoutOf(root, listed);
  const days = daysOf(root);
  const files = listed.map((place): MarkdownFile => ({
    ...place,
    text: readExport(join(root, place.path), shownPath(join(root, place.path), options.cwd)),
    changed: days.get(place.path),
  }));
  const tree: MarkdownTree = {
    system,
    folder,
    route: options.route ?? route,
    files,
    ...foldersOf(root, folder, files, languages),
    read: (path) => readBelow(root, path),
  };
  const former = markdownSite(tree, options.callouts);
  return { ...former, notes: [...notes, ...former.notes] };
}

type Place = Omit<MarkdownFile, 'text' | 'changed'>;

/** The pages of a tree with their languages, sources first. */
function placesOf(
  root: string,
  languages: readonly Lang[],
  layout: string | undefined,
  notes: Note[],
): Place[] {
  const everything = listPages(root, { include: [], exclude: [] });
  const request = { root, layout, include: [], exclude: [], targets: [], pages: {} };
  let tree;
  try {
    tree = findTree(request, root);
  } catch (error) {
    if (!(error instanceof KbError) || layout !== undefined) throw error;
    const own = everything.filter((path) => !/^(?:readme|changelog|contributing|license)\.\w+$/i.test(path));
    return own.map((path) => ({ path, source: path, lang: languages[0]!, tag: undefined }));
  }
  const below = (file: string) => relative(root, resolve(root, file)).split(sep).join('/');
  const places = new Map<string, Place>();
  const unknown = new Map<string, number>();
  const add = (file: string, source: string, tag: string) => {
    const path = below(file);
    const lang = findLang(tag, languages);
    if (!lang) unknown.set(tag, (unknown.get(tag) ?? 0) + 1);
    else if (!places.has(path))
      places.set(path, { path, source: below(source), lang, tag: tagIn(path, tag) });
  };
  for (const { source, sourceLang } of tree.pairs) add(source, source, sourceLang!);
  for (const { missing, source } of tree.counterparts) for (const file of missing) add(file, file, source);
  for (const { source, target, targetLang } of tree.pairs) add(target, source, targetLang!);
  for (const { orphans, target } of tree.counterparts) for (const file of orphans) add(file, file, target);
  for (const [tag, count] of unknown)
    notes.push({
      where: 'languages',
      text: `Left out, because the site does not have that language: ${tag} (${count}).`,
    });
  return [...places.values()];
}

/** The language tag as the path writes it. Undefined if the path does not name the language. */
function tagIn(path: string, tag: string): string | undefined {
  return path.split(/[/.]/).find((part) => part.toLowerCase().replaceAll('_', '-') === tag.toLowerCase());
}

function layoutOf(root: string, places: readonly Place[]): Pick<MarkdownTree, 'system' | 'folder' | 'route'> {
  const sources = places.filter(({ path, source }) => path === source);
  const isIn = (folder: string) => sources.some(({ path }) => path.startsWith(`${folder}/`));
  const isDocusaurus = ['js', 'ts', 'mjs', 'cjs'].some((end) =>
    existsSync(join(root, `docusaurus.config.${end}`)),
  );
  if (isDocusaurus) return { system: 'docusaurus', folder: 'docs', route: '/docs/' };
  const base = ['src/content/docs', 'docs', 'content'].find(isIn) ?? '';
  const [first] = sources;
  // The sources may be in a folder of their language.
  const tagged = first?.tag === undefined ? base : posix.join(base, first.tag);
  const folder = isIn(tagged) ? tagged : base;
  return { system: base === 'src/content/docs' ? 'starlight' : 'markdown', folder, route: '/' };
}

/** The titles of folders in Docusaurus: from `_category_.json` or `.yml`, and in translations from the sidebar texts. */
function foldersOf(
  root: string,
  folder: string,
  files: readonly MarkdownFile[],
  languages: readonly Lang[],
): Pick<MarkdownTree, 'labels' | 'positions'> {
  const labels = new Map<string, Partial<Record<Lang, string>>>();
  const positions = new Map<string, number>();
  const sourceLang = files[0]!.lang;
  const tags = new Map(files.flatMap(({ lang, tag }) => (tag === undefined ? [] : [[lang, tag] as const])));
  for (const { path, source } of files) {
    const below = folder === '' ? source : source.slice(folder.length + 1);
    const name = below.includes('/') ? below.slice(0, below.indexOf('/')) : undefined;
    if (path !== source || name === undefined || labels.has(name)) continue;
    const category = ['json', 'yml', 'yaml']
      .map((end) => dataOf(join(root, folder, name, `_category_.${end}`)))
      .find((data) => Object.keys(data).length > 0);
    if (typeof category?.['position'] === 'number') positions.set(name, category['position']);
    const label = category?.['label'];
    if (typeof label !== 'string' || label.trim() === '') continue;
    const names: Partial<Record<Lang, string>> = { [sourceLang]: label };
    for (const lang of languages) {
      const file = join(root, 'i18n', tags.get(lang) ?? lang, 'docusaurus-plugin-content-docs/current.json');
      names[lang] ??= sidebarText(file, label);
    }
    labels.set(name, names);
  }
  return { labels, positions };
}

function sidebarText(file: string, label: string): string | undefined {
  const texts = dataOf(file);
  const entry = Object.entries(texts).find(
    ([key]) => /^sidebar\..+\.category\./.test(key) && key.endsWith(`.${label}`),
  );
  const message: unknown = (entry?.[1] as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' && message.trim() !== '' ? message.trim() : undefined;
}

function dataOf(file: string): Record<string, unknown> {
  if (!existsSync(file)) return {};
  try {
    // JSON is valid YAML.
    return (parseYaml(readFileSync(file, 'utf8'), { maxAliasCount: 0, logLevel: 'error' }) ?? {}) as Record<
      string,
      unknown
    >;
  } catch {
    return {};
  }
}

/** The date of the last commit of each file below a folder. Empty outside a repository. */
function daysOf(root: string): Map<string, string> {
  const days = new Map<string, string>();
  try {
    const args = ['log', '--format=%x00%cs', '--name-only', '--relative', '--', '.'];
    const log = execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 512 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    for (const commit of log.split('\0').slice(1)) {
      const [day = '', ...paths] = commit.split('\n');
      for (const path of paths) if (path !== '' && !days.has(path)) days.set(path, day);
    }
  } catch {
    // Without git or a repository, the dates are unknown.
  }
  return days;
}
