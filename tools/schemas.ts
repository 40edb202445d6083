/** Writes the JSON Schemas in `docs/schemas`. Run `npm run schemas` after adding a rule, a language or a field. */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { configSchema } from '#cli/config-schema.ts';
import { siteSchema } from '#cli/site-schema.ts';
import { report } from '#schema/report.ts';

const schemas = {
  config: configSchema(),
  report: { ...z.toJSONSchema(report), title: 'Report of kb check' },
  site: siteSchema(),
};

for (const [name, schema] of Object.entries(schemas))
  writeFileSync(`docs/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
