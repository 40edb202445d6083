import { z } from 'zod';
import { perLang, slug, text, webAddress } from './fields.ts';

const contact = z
  .strictObject({
    id: slug,
    name: perLang,
    for: perLang,
    phone: text.optional().describe('a telephone number as people write it'),
    tel: z
      .string()
      .regex(/^\+\d{6,15}$/)
      .optional()
      .describe('the number as a telephone dials it, such as `+18774422757`'),
    url: webAddress.optional(),
    label: text.optional().describe('the address as people read it'),
  })
  .refine((c) => (c.phone && c.tel) || (c.url && c.label))
  .describe('either `phone` with `tel`, or `url` with `label`');

export const contacts = z.array(contact).describe('a list of contacts');

export type Contact = z.output<typeof contact>;
