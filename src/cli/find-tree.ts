import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { closest } from '#article/closest.ts';
import { guessLang, undetermined } from '#lint/guess-lang.ts';
import type { TreePages } from '#lint/rule.ts';
import type { FilePair } from './check-files.ts';
import { KbError } from './kb-error.ts';
import { detectLayout, languagesByName, type Detected } from './layouts/detect.ts';
import { pickLanguages } from './layouts/languages-of.ts';
import { pairPages, type PagePair, type TreeLanguage } from './layouts/pair-pages.ts';
import { layoutNames, layouts, ruleOf, type LayoutName, type PathRule } from './layouts/registry.ts';
import { listPages, type Selection } from './list-pages.ts';
import { pairByField } from './pair-by-field.ts';
import { pathFrom, readRequired, shownPath } from './read-file.ts';

/** A tree of pages and what the user has said about it. Anything left out is detected. */
export interface TreeRequest extends Selection {
  root: string;
  /** The folder of each language by tag, if the languages have no common root. */
  roots?: Readonly<Record<string, string>> | undefined;
  layout?: string | PagePair | readonly PagePair[] | undefined;
  source?: string | undefined;
  targets: readonly string[];
  /** The source of each translation by path, for translated file names. */
  pages: Readonly<Record<string, string>>;
  pairBy?: string | undefined;
}

export interface Tree {
  pairs: FilePair[];
  counterparts: Omit<TreePages, 'verbose'>[];
  /** Whether the pairs cover all languages of the tree. */
  complete: boolean;
}

/** Pairs the pages of a tree with their translations, and lists pages that exist in one language only. */
export function findTree(request: TreeRequest, cwd: string): Tree {
  const { pages, fileOf, files } = readTree(request, cwd);
  const layout = readLayout(request);
  const isByName = request.pairBy !== undefined || Object.keys(request.pages).length > 0;
  const detected =
    detectLayout(pages, files, { source: request.source, layout }) ??
    (isByName ? languagesByName(pages, layout ?? ['folders', layouts.folders], request.source) : undefined);
  if (!detected) throw nothingFound(request, pages);
  const source = withGuessedTag(detected.source, request, () =>
    textOfSource(pages, detected, (page) => resolve(cwd, fileOf(page))),
  );
  const targets = wantedTargets(request, detected);
  if (targets.length === 0) throw nothingFound(request, pages, detected);
  const named = readNames(request.pages, pages);
  const tree: Tree = {
    pairs: [],
    counterparts: [],
    complete: targets.length === detected.targets.length,
  };
  for (const target of targets) {
    const others = detected.targets.filter((each) => each !== target);
    const byPath = pairPages(pages, detected.rules, source, target, others);
    const { pairs, orphans, missing } = pairByField(byPath, named, request.pairBy, (page) =>
      readRequired(resolve(cwd, fileOf(page)), 'file'),
    );
    const toFile = (pair: PagePair): FilePair => ({
      source: fileOf(pair.source),
      target: fileOf(pair.target),
      sourceLang: source.tag,
      targetLang: target.tag,
    });
    const shown = (list: readonly string[]) => list.map((page) => shownPath(fileOf(page), cwd));
    for (const pair of pairs) tree.pairs.push(toFile(pair));
    tree.counterparts.push({
      source: source.tag,
      target: target.tag,
      missing: shown(missing),
      orphans: shown(orphans),
    });
  }
  return tree;
}

function readNames(names: TreeRequest['pages'], pages: readonly string[]): PagePair[] {
  const known = new Set(pages);
  return Object.entries(names).map(([target, source]) => {
    const unknown = [target, source].find((page) => !known.has(page));
    if (unknown === undefined) return { source, target };
    const meant = closest(unknown, known);
    throw new KbError(
      `Unexpected page \`${unknown}\` in \`pages\`, there is no such file`,
      meant ? `Did you mean \`${meant}\`?` : 'Its paths count from the root.',
    );
  });
}

interface Listed {
  pages: string[];
  /** The path of a page's file, relative to the folder `kb` runs in. */
  fileOf: (page: string) => string;
  /** The entries of the upper folders, by which the site generator is detected. */
  files: string[];
}

function readTree({ root, roots, ...selection }: TreeRequest, cwd: string): Listed {
  if (roots === undefined) {
    const whole = resolve(cwd, root);
    return {
      pages: listPages(whole, selection),
      fileOf: (page) => join(root, page),
      files: upperFiles(whole),
    };
  }
  const pages = Object.entries(roots).flatMap(([tag, folder]) =>
    listPages(resolve(cwd, root, folder), selection).map((page) => `${tag}/${page}`),
  );
  const fileOf = (page: string) => {
    const [tag = '', ...rest] = page.split('/');
    return join(pathFrom(root, roots[tag]!), ...rest);
  };
  return { pages, fileOf, files: [] };
}

/** The entries of a folder and of its subfolders, one level deep. */
function upperFiles(root: string): string[] {
  const list = (folder: string) => readdirSync(folder, { withFileTypes: true });
  return list(root).flatMap((entry) => {
    if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules')
      return [entry.name];
    return [entry.name, ...list(join(root, entry.name)).map(({ name }) => `${entry.name}/${name}`)];
  });
}

function readLayout({ layout, roots }: TreeRequest): readonly [LayoutName, readonly PathRule[]] | undefined {
  if (roots !== undefined) return ['folders', [{ target: '{lang}/**', sources: ['{lang}/**'] }]];
  if (layout === undefined) return undefined;
  if (typeof layout !== 'string') {
    const given = [layout].flat() as PagePair[];
    return ['folders', given.map(({ source, target }) => ({ target, sources: [source] }))];
  }
  if (layout.includes('{lang}')) return ['folders', [ruleOf(layout)]];
  const name = layoutNames.find((each) => each === layout);
  if (name) return [name, layouts[name]];
  const meant = closest(layout, layoutNames);
  throw new KbError(
    `Unexpected layout \`${layout}\`, expected one of ${layoutNames.join(', ')}, or a path with \`{lang}\` in it`,
    meant ? `Did you mean \`${meant}\`?` : 'For example `docs/{lang}/**`.',
  );
}

/** If no path names the source language, guesses it from the text of the pages. */
function withGuessedTag(
  source: TreeLanguage,
  { source: said }: TreeRequest,
  text: () => string,
): TreeLanguage {
  if (said !== undefined || source.spellings.length > 0) return source;
  const tag = guessLang('', text());
  return tag === undetermined ? source : { ...source, tag };
}

function textOfSource(
  pages: readonly string[],
  { rules, source, targets }: Detected,
  fileOf: Listed['fileOf'],
) {
  const { pairs } = pairPages(pages, rules, source, targets[0]!);
  return pairs
    .slice(0, 5)
    .map((pair) => readRequired(fileOf(pair.source), 'file').replace(/^---\n[^]*?\n---\n/, ''))
    .join('\n');
}

function wantedTargets({ targets }: TreeRequest, detected: Detected): TreeLanguage[] {
  if (targets.length === 0) return detected.targets;
  return targets.flatMap((wanted) => pickLanguages(wanted, detected.targets));
}

function nothingFound(
  { root, source, targets, layout }: TreeRequest,
  pages: readonly string[],
  found?: Detected,
) {
  if (pages.length === 0)
    return new KbError(
      `There is no .md or .mdx file in \`${root}\``,
      existsSync(root) ? 'Check --root, include and exclude.' : 'Check --root.',
    );
  const languages = [source ?? 'the source language', ...(targets.length > 0 ? targets : ['another one'])];
  return new KbError(
    `There is no page in \`${root}\` that is there in ${languages.map((each) => (each.includes(' ') ? each : `\`${each}\``)).join(' and in ')}`,
    found
      ? `The languages that were seen are ${[found.source, ...found.targets].map(({ tag }) => tag).join(', ')}.`
      : `${pages.length} pages were seen; check --layout${layout === undefined ? '' : `, which is ${JSON.stringify(layout)}`}, and the languages.`,
  );
}
