import { z } from 'zod';
import { perLang, slug, text, webAddress } from './fields.ts';

/** The ISO 3166-1 code of a country or region. */
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('the two letters of a country, such as `MX`');

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
    email: z.email().optional().describe('an e-mail address such as `help@example.com`'),
    url: webAddress.optional(),
    label: text.optional().describe('the address as people read it'),
    hours: perLang.optional().describe('when somebody answers, in each language'),
    countries: z
      .array(country)
      .default([])
      .describe('a list of the countries it is for, such as `[MX, CO]`; without it, all'),
  })
  .refine((c) => [c.phone && c.tel, c.email, c.url && c.label].filter(Boolean).length === 1)
  .describe('one of `phone` with `tel`, `email`, and `url` with `label`');

export const contacts = z.array(contact).describe('a list of contacts');

export type Contact = z.output<typeof contact>;

/** The address of a contact, and the text of its link. */
export function contactLink({ phone, tel, email, url, label }: Contact): { url: string; label: string } {
  if (phone) return { url: `tel:${tel}`, label: phone };
  return email ? { url: `mailto:${email}`, label: email } : { url: url!, label: label! };
}
