import { z } from 'zod';
import { site } from '#schema/site.ts';
import { severityOfRules } from './config-schema.ts';

/** The JSON Schema of `site.yaml`, with the rules there are: editors complete and check with it. */
export function siteSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(site.extend({ severity: severityOfRules() }), { io: 'input' }),
    title: 'Settings of a help centre: site.yaml of its content folder',
  };
}
