import { resolve } from 'node:path';
import { readYaml } from '#article/read-yaml.ts';
import { lintConfig } from '#schema/lint-config.ts';
import { ruleIds } from '#lint/registry.ts';
import { noSettings, type Settings } from '#lint/settings.ts';
import { unknownRuleHint } from '#lint/suggestion.ts';
import { KbError } from './kb-error.ts';
import { readNeeded } from './read-file.ts';

/** The settings of a config file; without one, the defaults. */
export function readConfig(file: string | undefined, cwd: string): Settings {
  if (file === undefined) return noSettings;
  const text = readNeeded(resolve(cwd, file), 'config file');
  const { data, problems, keyRange } = readYaml(text, lintConfig);
  const unknown = Object.keys(data?.severity ?? {}).find((id) => !ruleIds.all.has(id));
  if (unknown !== undefined)
    problems.push({
      range: keyRange(['severity'], unknown),
      message: `Unexpected rule \`${unknown}\` in \`severity\``,
      hint: unknownRuleHint(unknown, ruleIds.all),
    });
  const [first] = problems;
  if (first || !data) {
    const at = first ? `${file}:${first.range.start.line}:${first.range.start.column}  ` : `${file}  `;
    throw new KbError(`${at}${first?.message ?? 'Unexpected empty config file'}`, first?.hint);
  }
  const severity = { ...noSettings.severity, ...data.severity };
  return { ...data, severity, routes: new Map(Object.entries(data.routes)) };
}
