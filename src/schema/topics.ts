import { z } from 'zod';
import { perLang, slug } from './fields.ts';

export const topics = z
  .array(
    z.strictObject({
      id: slug,
      name: perLang,
      description: perLang,
      contacts: z
        .array(slug)
        .default([])
        .describe('a list of contacts, the one to turn to first in articles of the topic first'),
    }),
  )
  .describe('a list of topics, each with `id`, `name` and `description`');

export type Topic = z.output<typeof topics>[number];
