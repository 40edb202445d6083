import { z } from 'zod';
import { allLangs } from '#i18n/languages.ts';

const line = z.int().min(1).describe('counted from 1');
const place = z.strictObject({
  file: z.string().describe('relative to where the check ran, with forward slashes'),
  line,
  column: z.int().min(1).describe('in UTF-16 units, counted from 1'),
});

const count = z.int().min(0);

const severity = z.enum(['error', 'warning', 'info']);

const finding = z.strictObject({
  rule: z.string().describe('id of the rule; `kb explain` describes it'),
  url: z.url().describe('the page of the rule'),
  severity,
  message: z.string().describe('one line; what is quoted stands between backticks'),
  hint: z.string().optional().describe('what to do'),
  lang: z.enum(allLangs).optional(),
  actual: z.string().optional(),
  expected: z.string().optional(),
  target: place
    .extend({ endLine: line, endColumn: z.int().min(1) })
    .describe('the finding, mostly in the translation'),
  source: place.extend({ message: z.string() }).optional().describe('the same passage in the other language'),
  fixable: z.boolean().describe('whether `kb check --fix` mends it'),
  fingerprint: z.string().describe('stays when lines move'),
});

/** The output of `kb check --format json`. With `jsonl`, each line is an element of `diagnostics`. */
export const report = z.strictObject({
  version: z.literal(1),
  files: z.int().min(0).describe('how many files were read'),
  counts: z.strictObject({ error: count, warning: count, info: count }),
  diagnostics: z.array(finding),
});
