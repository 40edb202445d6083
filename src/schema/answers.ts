import { z } from 'zod';
import { lang, text } from './fields.ts';

const inLanguages = z
  .partialRecord(lang, z.array(text).min(1))
  .refine((texts) => Object.keys(texts).length > 0);

/** Search phrases and questions, each with the article or section that answers it. */
export const answers = z
  .array(
    z
      .strictObject({
        answer: z
          .string()
          .regex(/^kb:[1-9]\d*(?:#[\w-]+)?$/)
          .describe('an article or a section, such as `kb:2816` or `kb:2816#desktop-tws`'),
        phrases: inLanguages
          .optional()
          .describe('best bets: a list of phrases for each language, such as `{ en: [open ports] }`'),
        questions: inLanguages
          .optional()
          .describe(
            'a list of questions for each language, such as `{ en: [what must the router let through] }`',
          ),
      })
      .refine(({ phrases, questions }) => phrases ?? questions),
  )
  .describe('a list of answers, each with `answer` and `phrases` or `questions`');

export type Answer = z.output<typeof answers>[number];
