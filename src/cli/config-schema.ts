import { z } from 'zod';
import { rules } from '#lint/registry.ts';
import { lintConfig, severitySetting } from '#schema/lint-config.ts';

/** The JSON Schema of the config file, including the names of all rules, for completion and checks in editors. */
export function configSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(lintConfig.extend({ severity: severityOfRules() }), { io: 'input' }),
    title: 'Configuration of kb check for documentation of any site',
  };
}

/** The schema of `severity` with the names of all rules. */
export function severityOfRules() {
  const ids = z.enum(rules.map(({ id }) => id) as [string, ...string[]]);
  return z
    .partialRecord(ids, severitySetting.valueType)
    .describe(severitySetting.description ?? '')
    .default({});
}
