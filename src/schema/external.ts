import { z } from 'zod';
import { kbId, perLang, webAddress } from './fields.ts';

export const external = z
  .array(z.strictObject({ kb: kbId, url: webAddress, title: perLang }))
  .describe('a list of KB ids that exist elsewhere, each with `kb`, `url` and `title`');

export type ExternalArticle = z.output<typeof external>[number];
