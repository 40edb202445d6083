import { z } from 'zod';
import { lang, text } from './fields.ts';

/** Best bets: what people ask in so many words, and the article or section that is to answer. */
export const answers = z
  .array(
    z.strictObject({
      answer: z
        .string()
        .regex(/^kb:[1-9]\d*(?:#[\w-]+)?$/)
        .describe('an article or a section, such as `kb:2816` or `kb:2816#desktop-tws`'),
      phrases: z
        .partialRecord(lang, z.array(text).min(1))
        .refine((phrases) => Object.keys(phrases).length > 0)
        .describe('a list of phrases for each language, such as `{ en: [open ports] }`'),
    }),
  )
  .describe('a list of answers, each with `answer` and `phrases`');

export type BestBet = z.output<typeof answers>[number];
