import { z } from 'zod';
import { perLang, slug } from './fields.ts';

export const topics = z
  .array(z.strictObject({ id: slug, name: perLang, description: perLang }))
  .describe('a list of topics, each with `id`, `name` and `description`');

export type Topic = z.output<typeof topics>[number];
