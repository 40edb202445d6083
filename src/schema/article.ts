import { z } from 'zod';
import { allLangs } from '#i18n/languages.ts';
import { day, kbId, lang, slug, stepId, text } from './fields.ts';

/** The most characters in a title. Search engines cut longer ones, and they wrap badly on a phone. */
export const titleLimit = 65;
const summaryLimit = 200;

export const kinds = ['troubleshooting', 'how-to', 'faq', 'reference'] as const;
export const systems = ['windows', 'mac', 'linux'] as const;
export const statuses = ['current', 'superseded', 'withdrawn'] as const;

export const audiences = ['public', 'agents'] as const;
export const confidences = ['draft', 'validated'] as const;

const changedSections = z
  .array(slug)
  .min(1)
  .describe('ids of the sections that changed; without it, the whole article');

/** The fields that each language of an article has separately. */
const translatedFields = {
  kb: kbId.describe('the KB number, the same as the folder'),
  title: text.max(titleLimit).describe(`a title of at most ${titleLimit} characters`),
  summary: text.max(summaryLimit).describe(`one sentence of at most ${summaryLimit} characters that answers`),
  keywords: z.array(text).optional().describe('a list of words'),
  needs: z
    .array(text.max(summaryLimit))
    .optional()
    .describe('a list of what the reader needs before the first step'),
  revised: day.describe('the day of the last change, such as `2026-11-23`'),
  change: text.max(summaryLimit).describe('one sentence about what changed'),
  changed: changedSections.optional(),
  earlier: z
    .array(
      z.strictObject({
        revised: day.describe('the day of an earlier change, such as `2026-11-23`'),
        change: text.max(summaryLimit).describe('one sentence about what changed'),
        changed: changedSections.optional(),
      }),
    )
    .optional()
    .describe('a list of earlier changes, the latest first, each with `revised` and `change`'),
};

const errorMessage = z.strictObject({
  message: text.describe('the message as the program shows it, holes as `{n}`, `{path}` or `{text}`'),
  section: slug.optional().describe('the id of the section that answers it'),
});

/** The frontmatter of a source file: its own texts, and the fields that apply to every language. */
export const sourceFrontmatter = z.strictObject({
  ...translatedFields,
  kind: z.enum(kinds).describe(`one of ${kinds.join(', ')}`),
  topics: z.array(slug).min(1).describe('a list of topic ids, the main one first'),
  products: z.array(slug).default([]).describe('a list of product ids'),
  systems: z
    .array(z.enum(systems))
    .default([])
    .describe(`a list of ${systems.join(', ')}, of an article that holds on these alone`),
  only: lang.optional().describe('the one language of an article that is not to be translated, such as `en`'),
  related: z.array(kbId).default([]).describe('a list of KB numbers'),
  errors: z.array(errorMessage).default([]).describe('a list of messages, each with `message` and `section`'),
  owner: slug.describe('who answers for the article, such as `editors`'),
  reviewed: day.describe('the day of the last review, such as `2026-11-23`'),
  reviewEvery: z
    .string()
    .regex(/^[1-9]\d{0,2} (days|months)$/)
    .describe('a period such as `6 months` or `90 days`'),
  aliases: z.array(slug).default([]).describe('a list of other ids that lead here'),
  sectionAliases: z
    .record(slug, slug)
    .default({})
    .describe('section ids of former times and the sections they lead to now, `top` for the article'),
  stepAliases: z
    .record(stepId, stepId.or(z.literal('top')))
    .default({})
    .describe(
      'former steps of the path, such as `b3`, and the steps they lead to now, `top` for the article',
    ),
  status: z
    .enum(statuses)
    .default('current')
    .describe(`one of ${statuses.join(', ')}`),
  audience: z
    .enum(audiences)
    .default('public')
    .describe(`who reads it: ${audiences.join(' or ')}`),
  state: z
    .enum(confidences)
    .optional()
    .describe(`how sure it is, for agents: ${confidences.join(' or ')}`),
  supersededBy: kbId.optional().describe('the KB number of the article that replaces this one'),
});

const fingerprint = z.string().regex(/^[0-9a-f]{12}$/);
const fingerprints = z.record(slug, fingerprint);

/** The frontmatter of a translation: its own texts, and a record of the source text it was made from. */
export const translationFrontmatter = z.strictObject({
  ...translatedFields,
  translated: z
    .strictObject({
      from: lang,
      by: z
        .literal('machine')
        .optional()
        .describe('`machine`, while nobody has read the translation against its source'),
      sections: fingerprints.describe('fingerprints of the source sections by section id'),
      texts: fingerprints
        .optional()
        .describe('fingerprints of the own sections by section id, as they were then'),
      confirmed: z
        .record(slug, text)
        .optional()
        .describe('for sections that stayed as they were although their source changed, the reason'),
      behind: z
        .record(slug, z.strictObject({ of: fingerprint, because: text }))
        .optional()
        .describe(
          'for sections that go out before they are translated, `of` which source text and `because` of what',
        ),
    })
    // A translation written by hand has no record of its source text.
    .default({ from: allLangs[0], sections: {} })
    .describe('`from` and the `sections` it was made from; `npm run kb -- stamp` writes it'),
});

export type SourceFrontmatter = z.output<typeof sourceFrontmatter>;
export type TranslationFrontmatter = z.output<typeof translationFrontmatter>;

/** The fields that every language of an article has. */
export type Frontmatter = Pick<SourceFrontmatter, keyof typeof translatedFields> &
  Partial<TranslationFrontmatter>;
