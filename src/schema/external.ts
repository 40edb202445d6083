import { z } from 'zod';
import { kbId, perLang } from './fields.ts';

export const external = z
  .array(z.strictObject({ kb: kbId, url: z.url().describe('an address'), title: perLang }))
  .describe('a list of KB ids that exist elsewhere, each with `kb`, `url` and `title`');

export type ExternalArticle = z.output<typeof external>[number];
