import { dirname } from 'node:path';
import { compareDiagnostics } from '#article/diagnostic.ts';
import { isLang, type Lang } from '#i18n/languages.ts';
import type { Settings } from '#lint/settings.ts';
import { oneOf } from './args.ts';
import { checkFiles, type FilePair } from './check-files.ts';
import { checkPairs } from './check-pairs.ts';
import { findPairs } from './find-pairs.ts';
import { KbError } from './kb-error.ts';
import { layouts, type LayoutName } from './layouts/registry.ts';
import { readConfig } from './read-config.ts';
import type { Shell } from './shell.ts';
import { siteTask } from './site-task.ts';
import type { Task, Values } from './task.ts';

export const options = {
  lang: { type: 'string' },
  format: { type: 'string' },
  severity: { type: 'string' },
  verbose: { type: 'boolean' },
  watch: { type: 'boolean' },
  fix: { type: 'boolean' },
  'list-ignores': { type: 'boolean' },
  today: { type: 'string' },
  content: { type: 'string' },
  source: { type: 'string' },
  target: { type: 'string' },
  pairs: { type: 'string' },
  root: { type: 'string' },
  layout: { type: 'string' },
  config: { type: 'string' },
  'config-schema': { type: 'boolean' },
} as const;

/** Reads from the flags what is to be checked. Flags that do not go together are a {@link KbError}. */
export function chooseTask(values: Values, positionals: readonly string[], shell: Shell): Task {
  const modes = ['pairs', 'root'].filter((name) => values[name] !== undefined);
  const hasFiles = values['source'] !== undefined || values['target'] !== undefined;
  if (modes.length === 2)
    throw new KbError('Unexpected `--pairs` together with `--root`, expected one of them');
  const isSite = modes.length === 0 && !hasFiles;
  if (!isSite && positionals.length > 0) {
    throw new KbError(
      `Unexpected \`${positionals[0]}\``,
      'Numbers of articles do not go together with files of another site.',
    );
  }
  const foreign = isSite ? ['config', 'layout', 'verbose'] : ['lang', 'content', 'today'];
  const misplaced = foreign.find((name) => values[name] !== undefined);
  if (misplaced !== undefined) {
    const where = isSite ? 'only with --source, --pairs or --root' : 'only for the articles of this site';
    throw new KbError(`Unexpected \`--${misplaced}\``, `It is ${where}. \`kb check --help\` shows examples.`);
  }
  if (isSite) return siteTask(values, positionals, shell);
  const config = readConfig(values['config'] as string | undefined, shell.cwd);
  const settings = { ...config, verbose: values['verbose'] === true };
  if (values['pairs'] !== undefined) return pairsTask(String(values['pairs']), settings, shell);
  const [source, target] = [values['source'], values['target']];
  if (typeof source !== 'string' || typeof target !== 'string') {
    throw new KbError('Expected both `--source` and `--target`', '`kb check --help` shows examples.');
  }
  if (values['root'] === undefined)
    return filesTask(
      () => [{ source, target }],
      [source, target].map((file) => dirname(file)),
      settings,
      shell,
    );
  const layout = oneOf('layout', String(values['layout'] ?? 'folders'), Object.keys(layouts) as LayoutName[]);
  const root = String(values['root']);
  const [from, to] = [knownLang('source', source), knownLang('target', target)];
  return filesTask(() => findPairs(root, layout, from, to, shell.cwd), [root], settings, shell);
}

function filesTask(
  list: () => FilePair[],
  folders: readonly string[],
  settings: Settings,
  shell: Shell,
): Task {
  let files = 0;
  const find = () => {
    const pairs = list();
    files = pairs.length * 2;
    return pairs
      .flatMap((pair, i) => {
        if (i % 20 === 19) shell.progress(`${i + 1} of ${pairs.length} pages`);
        return checkFiles(pair, settings, shell.cwd);
      })
      .sort(compareDiagnostics);
  };
  return { kind: 'files', find, files: () => files, folders };
}

function pairsTask(list: string, settings: Settings, shell: Shell): Task {
  let pairs = 0;
  function* stream() {
    pairs = 0;
    for (const pair of checkPairs(list, settings, shell.cwd)) {
      if (++pairs % 20 === 0) shell.progress(`${pairs} pairs`);
      yield pair;
    }
  }
  const find = () => [...stream()].flatMap(({ diagnostics }) => diagnostics).sort(compareDiagnostics);
  return { kind: 'pairs', find, files: () => pairs * 2, folders: [], stream };
}

function knownLang(flag: string, tag: string): Lang {
  if (isLang(tag)) return tag;
  throw new KbError(
    `Unexpected language \`${tag}\` in \`--${flag}\``,
    'With --root it is a tag: en, es or pt.',
  );
}
