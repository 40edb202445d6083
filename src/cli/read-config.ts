import { resolve } from 'node:path';
import { closest } from '#article/closest.ts';
import { readYaml } from '#article/read-yaml.ts';
import { lintConfig } from '#schema/lint-config.ts';
import { ruleInfos } from '#lint/rule-infos.ts';
import { noSettings, type Settings } from '#lint/settings.ts';
import { KbError } from './kb-error.ts';
import { readNeeded } from './read-file.ts';

/** The settings of a config file; without one, the defaults. */
export function readConfig(file: string | undefined, cwd: string): Settings {
  if (file === undefined) return noSettings;
  const text = readNeeded(resolve(cwd, file), 'config file');
  const { data, diagnostics } = readYaml(
    { yaml: text, path: file, linesBefore: 0, ruleId: 'config' },
    lintConfig,
  );
  const [first] = diagnostics;
  if (first || !data) {
    const at = first ? `${file}:${first.range.start.line}:${first.range.start.column}  ` : `${file}  `;
    throw new KbError(`${at}${first?.message ?? 'Unexpected empty config file'}`, first?.hint);
  }
  checkRuleIds(Object.keys(data.severity), file);
  const severity = { ...noSettings.severity, ...data.severity };
  return { ...data, severity, routes: new Map(Object.entries(data.routes)) };
}

function checkRuleIds(ids: readonly string[], file: string): void {
  const known = ruleInfos.map(({ id }) => id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    const meant = closest(id, known);
    throw new KbError(
      `${file}  Unexpected rule \`${id}\` in \`severity\``,
      meant ? `Did you mean \`${meant}\`?` : '`kb explain` lists the rules.',
    );
  }
}
