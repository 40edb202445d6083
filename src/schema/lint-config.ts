import { z } from 'zod';
import { allLangs } from '#i18n/languages.ts';
import { text } from './fields.ts';

export const severitySetting = z
  .record(z.string(), z.enum(['off', 'info', 'warning', 'error']))
  .describe('for each rule one of off, info, warning, error');

/** What a site adds to the figures that are compared. */
export const ownFacts = {
  units: z
    .array(z.array(text).min(1))
    .default([])
    .describe(
      'a list of units, each with its names and symbols in every language, such as `[plaza, plazas, seat, seats]`',
    ),
  idPatterns: z
    .array(text.refine(isExpression))
    .default([])
    .describe('a list of regular expressions of ids, such as `E\\d{2}`'),
};

function isExpression(source: string): boolean {
  try {
    return !new RegExp(source, 'u').test('');
  } catch {
    return false;
  }
}

const forms = z.array(text).default([]).describe('a list of forms');

const term = z
  .strictObject({ term: text.describe('the preferred form'), accepted: forms, rejected: forms })
  .describe('`term` with `accepted` and `rejected` forms');

/** The config file of `kb check` for documentation that is not a Lockstep site. */
export const lintConfig = z.strictObject({
  $schema: z.string().optional().describe('the address of this schema, for editors'),
  doNotTranslate: z
    .array(text)
    .default([])
    .describe('a list of terms that stay as they are in every language'),
  glossary: z
    .array(z.partialRecord(z.enum(allLangs), term))
    .default([])
    .describe('a list of terms, each with its forms in every language'),
  routes: z
    .record(z.string(), text)
    .default({})
    .describe('for each address of a translated page the address of the page it translates'),
  verbatimCode: z.boolean().default(false).describe('true where names in code are never translated'),
  ...ownFacts,
  severity: severitySetting.default({}),
});
