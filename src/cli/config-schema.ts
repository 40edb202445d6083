import { z } from 'zod';
import { rules } from '#lint/registry.ts';
import { lintConfig, severitySetting } from '#schema/lint-config.ts';

/** The JSON Schema of the config file, with the rules there are: editors complete and check with it. */
export function configSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(lintConfig.extend({ severity: severityOfRules() }), { io: 'input' }),
    title: 'Configuration of kb check for documentation of any site',
  };
}

/** `severity` with the names of the rules there are. */
export function severityOfRules() {
  const ids = z.enum(rules.map(({ id }) => id) as [string, ...string[]]);
  return z
    .partialRecord(ids, severitySetting.valueType)
    .describe(severitySetting.description ?? '')
    .default({});
}
