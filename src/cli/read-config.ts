import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { readYaml } from '#article/read-yaml.ts';
import { lintConfig, type LintConfig } from '#schema/lint-config.ts';
import { ruleIds } from '#lint/registry.ts';
import { noSettings, type Settings } from '#lint/settings.ts';
import { unknownRuleHint } from '#lint/suggestion.ts';
import { KbError } from './kb-error.ts';
import { readRequired } from './read-file.ts';

/** The settings in a config file, or the defaults. */
export interface Config extends LintConfig {
  settings: Settings;
  /** The folder to which its paths are relative; itself relative to the folder `kb` runs in. */
  folder: string;
  /** The path of the config file, if there is one. */
  file: string | undefined;
}

/**
 * Reads the configuration: the file `given`, else the first `kb.config.json`, or `package.json` with a field `kb`, between the
 * folder `kb` runs in and the root of the repository.
 */
export function readConfig(given: string | undefined, cwd: string): Config {
  const file = given ?? findConfig(cwd);
  if (file === undefined) return toConfig(lintConfig.parse({}), '', undefined);
  const text = readRequired(resolve(cwd, file), 'config file');
  const isPackage = /(?:^|[\\/])package\.json$/.test(file);
  const part = isPackage ? partOfPackage(text) : text;
  const { data, problems, keyRange } = readYaml(part, lintConfig);
  const unknown = Object.keys(data?.severity ?? {}).find((id) => !ruleIds.all.has(id));
  if (unknown !== undefined)
    problems.push({
      range: keyRange(['severity'], unknown),
      message: `Unexpected rule \`${unknown}\` in \`severity\``,
      hint: unknownRuleHint(unknown, ruleIds.all),
    });
  const [first] = problems;
  if (first || !data) {
    const { line, column } = first?.range.start ?? { line: 1, column: 1 };
    const at = isPackage ? `${file} (kb)` : `${file}:${line}:${column}`;
    throw new KbError(`${at}  ${first?.message ?? 'Unexpected empty config file'}`, first?.hint);
  }
  return toConfig(data, relative(cwd, dirname(resolve(cwd, file))), file);
}

function toConfig(data: LintConfig, folder: string, file: string | undefined): Config {
  const { doNotTranslate, glossary, verbatimCode, units, idPatterns } = data;
  const settings: Settings = {
    doNotTranslate,
    glossary,
    verbatimCode,
    units,
    idPatterns,
    severity: { ...noSettings.severity, ...data.severity },
    routes: new Map(Object.entries(data.routes)),
  };
  return { ...data, settings, folder, file };
}

function findConfig(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const own = join(folder, 'kb.config.json');
    if (existsSync(own)) return relative(cwd, own);
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && /"kb"\s*:\s*\{/.test(readRequired(manifest, 'file'))) {
      if (partOfPackage(readRequired(manifest, 'file')) !== 'null') return relative(cwd, manifest);
    }
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
  }
}

/** The value of `kb` in a `package.json`, as text. */
function partOfPackage(text: string): string {
  try {
    const { kb } = JSON.parse(text) as { kb?: unknown };
    return JSON.stringify(kb ?? null, null, 2);
  } catch {
    return 'null';
  }
}
