import { z } from 'zod';
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

const tag = text
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
  .describe('the tag of a language, such as es or pt-BR');

const paths = z.array(text).default([]).describe('a list of paths with `*` and `**` in them');

const pathRule = z
  .strictObject({ source: text, target: text })
  .describe('`source` and `target`, each a path with `{lang}`, `*` or `**` in it');

/** The config file of `kb check` for documentation that is not a Lockstep site. */
export const lintConfig = z.strictObject({
  $schema: z.string().optional().describe('the address of this schema, for editors'),
  doNotTranslate: z
    .array(text)
    .default([])
    .describe('a list of terms that stay as they are in every language'),
  glossary: z
    .array(z.record(tag, term))
    .default([])
    .describe('a list of terms, each with its forms in every language'),
  routes: z
    .record(z.string(), text)
    .default({})
    .describe('for each address of a translated page the address of the page it translates'),
  verbatimCode: z.boolean().default(false).describe('true where names in code are never translated'),
  ...ownFacts,
  severity: severitySetting.default({}),
  root: text.default('.').describe('the folder of the documentation, from the folder of this file'),
  roots: z
    .record(tag, text)
    .optional()
    .describe('for each language its folder, where they have no common root'),
  layout: z
    .union([text, pathRule, z.array(pathRule)])
    .optional()
    .describe('the name of a layout, a path with `{lang}` in it, or `source` and `target` paths'),
  source: tag.optional().describe('the tag of the language that is translated from'),
  targets: z
    .array(tag)
    .default([])
    .describe('the tags of the translations to check; all where it is left out'),
  include: paths,
  exclude: paths,
  pages: z
    .record(z.string(), text)
    .default({})
    .describe('for each translation with a file name of its own the page it translates'),
  pairBy: text
    .optional()
    .describe('a field of the frontmatter that has the same value in a page and its translations'),
  baseline: text.default('kb-baseline.json').describe('the file of the findings that are known'),
});

export type LintConfig = z.output<typeof lintConfig>;
