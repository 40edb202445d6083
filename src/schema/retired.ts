import { z } from 'zod';
import { day, kbId, perLang } from './fields.ts';

/** Retired articles, with the text for the page at their address. `kb retire` writes this file. */
export const retired = z
  .array(
    z.strictObject({
      kb: kbId,
      on: day.describe('the day it was retired'),
      because: perLang.describe('the reason, in each language of the site'),
      by: kbId.optional().describe('the KB number of the article to read instead'),
    }),
  )
  .describe('a list of retired articles, each with `kb`, `on` and `because`');

export type RetiredArticle = z.output<typeof retired>[number];
