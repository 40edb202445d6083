import { basename, join, resolve, sep } from 'node:path';
import { compareDiagnostics } from '#article/diagnostic.ts';
import { languageTag } from '#lint/language-tag.ts';
import { ruleIds } from '#lint/registry.ts';
import { checkTree } from '#lint/run.ts';
import { readSuppressions } from '#lint/suppressions.ts';
import { changedFiles } from './changed-files.ts';
import { checkAll } from './check-all.ts';
import { openFile, type FilePair } from './check-files.ts';
import { findTree, type Tree, type TreeRequest } from './find-tree.ts';
import { KbError } from './kb-error.ts';
import { pathFrom, shownPath } from './read-file.ts';
import type { Config } from './read-config.ts';
import type { Shell } from './shell.ts';
import type { Task } from './task.ts';

export interface PageFilter {
  /** Pages or folders, as the user wrote them. */
  paths: readonly string[];
  /** If set, only files that have changed since this commit. */
  changed: string | undefined;
}

/** Creates the check of two files, which may belong to any site. */
export function filesTask(pair: FilePair, config: Config, shell: Shell): Task {
  return toTask(
    () => ({ pairs: [pair], counterparts: [], complete: true }),
    [join(pair.source, '..'), join(pair.target, '..')],
    config,
    { paths: [], changed: undefined },
    shell,
  );
}

/** Creates the check of a tree of pages, or of those of its pages that `filter` selects. */
export function treeTask(request: TreeRequest, config: Config, filter: PageFilter, shell: Shell): Task {
  const folders = request.roots
    ? Object.values(request.roots).map((folder) => pathFrom(request.root, folder))
    : [request.root];
  return toTask(() => findTree(request, shell.cwd), folders, config, filter, shell);
}

function toTask(
  list: () => Tree,
  folders: readonly string[],
  { settings, folder, baseline }: Config,
  { paths, changed }: PageFilter,
  shell: Shell,
): Task {
  const { cwd } = shell;
  let pairs: FilePair[] = [];
  const read = (): Tree => {
    const tree = list();
    const isMeant = createSelection(paths, changed, cwd);
    pairs = tree.pairs.filter((pair) => isMeant(pair.source) || isMeant(pair.target));
    const missed = paths.find((path) => !pairs.some((pair) => isIn(path, pair, cwd)));
    if (missed !== undefined)
      throw new KbError(
        `There is no page \`${missed}\` that has its counterpart in another language`,
        'A page or a folder of the tree counts from the folder you are in.',
      );
    const counterparts = tree.counterparts.map((each) => ({
      ...each,
      missing: each.missing.filter(isMeant),
      orphans: each.orphans.filter(isMeant),
    }));
    return { ...tree, pairs, counterparts };
  };
  const isWhole = paths.length === 0 && changed === undefined;
  const shown = (file: string) => shownPath(file, cwd);
  return {
    find: async () => {
      const { counterparts, complete } = read();
      const found = counterparts.flatMap((each) =>
        checkTree({ ...each, verbose: settings.verbose === true }, settings),
      );
      return [...found, ...(await checkAll(pairs, complete && isWhole, settings, shell))].sort(
        compareDiagnostics,
      );
    },
    files: () => new Set(pairs.flatMap(({ source, target }) => [source, target])).size,
    folders,
    looksAt: (path) =>
      isWhole || pairs.some(({ source, target }) => shown(source) === path || shown(target) === path),
    baseline: join(folder, baseline),
    ignores: () => {
      const files = new Map(
        read().pairs.flatMap((pair) => [
          [pair.source, pair.sourceLang] as const,
          [pair.target, pair.targetLang] as const,
        ]),
      );
      return [...files].flatMap(([file, lang]) => {
        const { document } = openFile(file, lang, cwd);
        return document ? readSuppressions(document, ruleIds) : [];
      });
    },
  };
}

function isIn(path: string, { source, target }: FilePair, cwd: string): boolean {
  const whole = resolve(cwd, path);
  return [source, target]
    .map((file) => resolve(cwd, file))
    .some((file) => file === whole || file.startsWith(whole + sep));
}

function createSelection(paths: readonly string[], changed: string | undefined, cwd: string) {
  const files = changed === undefined ? undefined : changedFiles(changed, cwd);
  const wholes = paths.map((path) => resolve(cwd, path));
  return (file: string) => {
    const whole = resolve(cwd, file);
    const isNamed =
      wholes.length === 0 || wholes.some((each) => whole === each || whole.startsWith(each + sep));
    return isNamed && (!files || files.has(shownPath(file, cwd)));
  };
}

/**
 * The language tag in the name of a folder, or undefined.
 *
 * @example langOfFolder('../site-es') // 'es'
 * @example langOfFolder('es.react.dev') // 'es'
 */
export function langOfFolder(folder: string): string | undefined {
  const name = basename(folder);
  const parts = [name, name.split('.')[0]!, /(?<=[-_.])[a-z]{2}(?:[-_][a-z]{2})?$/i.exec(name)?.[0] ?? ''];
  return parts.map((part) => languageTag(part)).find((tag) => tag !== undefined);
}
