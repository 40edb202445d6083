import { z } from 'zod';
import { allLangs } from '#i18n/languages.ts';
import { slug, text } from './fields.ts';

const forms = z.array(text).default([]).describe('a list of forms');

const term = z.strictObject({
  term: text.describe('the preferred form'),
  accepted: forms,
  rejected: forms,
  synonyms: forms,
});

const entry = z
  .object({ id: slug })
  .catchall(term)
  .refine((value) => Object.keys(value).every((key) => key === 'id' || (allLangs as string[]).includes(key)))
  .describe('an `id` and, for each language, `term` with `accepted`, `rejected` and `synonyms`');

/** The glossary: preferred and rejected forms for the linter, and synonyms for search. */
export const glossary = z.strictObject({
  doNotTranslate: z.array(text).describe('a list of terms that stay as they are in every language'),
  terms: z.array(entry).describe('a list of terms'),
});

export type Glossary = z.output<typeof glossary>;
export type GlossaryTerm = z.output<typeof term>;
