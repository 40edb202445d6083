import { z } from 'zod';
import { site } from '#schema/site.ts';
import { severityOfRules } from './config-schema.ts';

/** The JSON Schema of `site.yaml`, including the names of all rules, for completion and checks in editors. */
export function siteSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(site.extend({ severity: severityOfRules() }), { io: 'input' }),
    title: 'Settings of a help centre: site.yaml of its content folder',
  };
}
