import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareDiagnostics } from '#article/diagnostic.ts';
import { languageTag } from '#lint/language-tag.ts';
import { checkPairs } from './check-pairs.ts';
import { contentFolder } from './content-folder.ts';
import { KbError } from './kb-error.ts';
import { readConfig, type Config } from './read-config.ts';
import { pathFrom } from './read-file.ts';
import type { Shell } from './shell.ts';
import type { Task, Values } from './task.ts';
import { filesTask, langOfFolder, treeTask, type PageFilter } from './tree-task.ts';

const ofSite = ['lang', 'content', 'today'];
const ofOthers = ['config', 'layout', 'root', 'pairs', 'source', 'target', 'source-lang', 'target-lang'];

/**
 * Chooses what to check from the flags and arguments of `kb check`.
 *
 * @throws {KbError} if flags contradict each other
 */
export async function chooseTask(
  values: Values,
  positionals: readonly string[],
  shell: Shell,
): Promise<Task> {
  const given = (names: readonly string[]) => names.find((name) => values[name] !== undefined);
  const other = given(ofOthers);
  const hasIds = positionals.length > 0 && positionals.every((name) => /^(?:KB)?\d+$/i.test(name));
  const site = given(ofSite);
  const hasSite = existsSync(join(contentFolder(values['content'], shell), 'site.yaml'));
  if (other === undefined && (site !== undefined || hasIds || hasSite)) {
    const { siteTask } = await import('./site-task.ts');
    return siteTask(values, positionals, shell);
  }
  if (site !== undefined)
    throw new KbError(
      `Unexpected \`--${site}\` together with \`--${other}\``,
      `\`--${site}\` is only for the articles of this site. \`kb check --help\` shows examples.`,
    );
  if (values['pairs'] !== undefined && values['root'] !== undefined)
    throw new KbError('Unexpected `--pairs` together with `--root`, expected one of them');
  const read = readConfig(values['config'] as string | undefined, shell.cwd);
  const config = { ...read, settings: { ...read.settings, verbose: values['verbose'] === true } };
  if (values['pairs'] !== undefined) return pairsTask(String(values['pairs']), config, shell);
  return taskOfOtherSite(values, positionals, config, shell);
}

function taskOfOtherSite(values: Values, positionals: readonly string[], config: Config, shell: Shell): Task {
  const text = (name: string) => values[name] as string | undefined;
  const [source, target] = [text('source'), text('target')];
  const filter: PageFilter = {
    paths: positionals,
    changed: text('changed'),
  };
  const isPath = (value: string | undefined) =>
    value !== undefined && (languageTag(value) === undefined || existsSync(resolve(shell.cwd, value)));
  if (text('root') === undefined && (isPath(source) || isPath(target))) {
    if (source === undefined || target === undefined)
      throw new KbError('Expected both `--source` and `--target`', '`kb check --help` shows examples.');
    const [from, to] = [tagOf(values, 'source-lang'), tagOf(values, 'target-lang')];
    if (isFolder(source, shell) && isFolder(target, shell)) {
      const [sourceLang, targetLang] = [from ?? langOfFolder(source), to ?? langOfFolder(target)];
      if (sourceLang === undefined || targetLang === undefined || sourceLang === targetLang)
        throw new KbError(
          'The names of the two folders do not say their languages',
          'Say them with `--source-lang` and `--target-lang`.',
        );
      const roots = { [sourceLang]: source, [targetLang]: target };
      return treeTask(
        { ...config, root: '.', roots, layout: undefined, source: sourceLang, targets: [targetLang] },
        config,
        filter,
        shell,
      );
    }
    return filesTask({ source, target, sourceLang: from, targetLang: to }, config, shell);
  }
  const root = text('root') ?? pathFrom(config.folder, config.root);
  return treeTask(
    {
      ...config,
      root,
      roots: text('root') === undefined ? config.roots : undefined,
      layout: text('layout') ?? config.layout,
      source: tagOf(values, 'source') ?? config.source,
      targets: target?.split(',').map((tag) => readTag('target', tag)) ?? config.targets,
    },
    config,
    filter,
    shell,
  );
}

function isFolder(path: string, { cwd }: Shell): boolean {
  return statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() === true;
}

function tagOf(values: Values, flag: string): string | undefined {
  return values[flag] === undefined ? undefined : readTag(flag, String(values[flag]));
}

function readTag(flag: string, value: string): string {
  const tag = languageTag(value);
  if (tag !== undefined) return tag;
  throw new KbError(
    `Unexpected language \`${value}\` in \`--${flag}\``,
    'Write the tag of a language, such as es or pt-BR.',
  );
}

function pairsTask(list: string, config: Config, shell: Shell): Task {
  let pairs = 0;
  function* stream() {
    pairs = 0;
    for (const pair of checkPairs(list, config.settings, shell.cwd)) {
      if (++pairs % 20 === 0) shell.progress(`${pairs} pairs`);
      yield pair;
    }
  }
  return {
    find: () =>
      Promise.resolve([...stream()].flatMap(({ diagnostics }) => diagnostics).sort(compareDiagnostics)),
    files: () => pairs * 2,
    folders: [],
    looksAt: () => true,
    baseline: join(config.folder, config.baseline),
    ignores: () => {
      throw new KbError('`--list-ignores` is for articles, two files or a tree');
    },
    stream,
  };
}
