import { z } from 'zod';
import { text } from './fields.ts';

export const severitySetting = z
  .record(z.string(), z.enum(['off', 'info', 'warning', 'error']))
  .describe('for each rule one of off, info, warning, error');

/** Units and ids that a site adds to the figures that the linter compares. */
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

/** The configuration file of `kb check` for documentation that is not a Lockstep site. */
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
    .describe('for each address of a translated page, the address of the page that it translates'),
  verbatimCode: z.boolean().default(false).describe('true if names in code are never translated'),
  ...ownFacts,
  severity: severitySetting.default({}),
  root: text.default('.').describe('the folder of the documentation, from the folder of this file'),
  roots: z.record(tag, text).optional().describe('the folder of each language, if they have no common root'),
  layout: z
    .union([text, pathRule, z.array(pathRule)])
    .optional()
    .describe('the name of a layout, a path with `{lang}` in it, or `source` and `target` paths'),
  source: tag.optional().describe('the tag of the source language'),
  targets: z.array(tag).default([]).describe('the tags of the translations to check; all of them by default'),
  include: paths,
  exclude: paths,
  pages: z
    .record(z.string(), text)
    .default({})
    .describe('for each translation with its own file name, the page that it translates'),
  pairBy: text
    .optional()
    .describe('a field of the frontmatter that has the same value in a page and its translations'),
  baseline: text.default('kb-baseline.json').describe('the file of the known findings'),
});

export type LintConfig = z.output<typeof lintConfig>;
