import { z } from 'zod';
import { kinds, statuses } from '#schema/article.ts';
import { day, kbId, lang, perLang, slug, stepId } from '#schema/fields.ts';

const version = z.literal(1);
const state = z.enum(['source', 'in-step', 'behind', 'missing']);

/** `/api/v1/index.json`: every article with its titles. */
export const index = z
  .strictObject({
    version,
    name: z.string(),
    url: z.url(),
    languages: z.array(lang),
    articles: z.array(
      z.strictObject({
        kb: kbId,
        kind: z.enum(kinds),
        topics: z.array(slug),
        status: z.enum(statuses),
        url: z.url().describe('neutral: opens in the language of its reader'),
        titles: perLang,
        revised: z.partialRecord(lang, day),
        states: z.partialRecord(lang, state),
      }),
    ),
  })
  .meta({ title: 'Every article' });

/** `/api/v1/ids.json`: every id that a link may contain, current or former, and its target. */
export const ids = z
  .strictObject({
    version,
    articles: z.array(
      z.strictObject({
        kb: kbId,
        sections: z.array(slug),
        formerSections: z
          .record(slug, slug)
          .describe('former section ids and those they lead to; `top`: the article'),
        steps: z.array(stepId).describe('of its guided path'),
        items: z.array(stepId).describe('of ordinary steps and of rows of tables'),
        formerSteps: z
          .record(stepId, z.string())
          .describe('former steps and those they lead to; `top`: the article'),
        aliases: z.array(slug),
      }),
    ),
    retired: z.array(z.strictObject({ kb: kbId, on: day, because: perLang, by: kbId.optional() })),
    elsewhere: z.array(z.strictObject({ kb: kbId, url: z.url(), title: perLang })),
  })
  .meta({ title: 'Every id' });

/** `/api/v1/topics.es.json`: the topics with their articles. */
export const topics = z
  .strictObject({
    version,
    lang,
    topics: z.array(
      z.strictObject({
        id: slug,
        name: z.string(),
        description: z.string(),
        url: z.url(),
        articles: z.array(kbId),
      }),
    ),
  })
  .meta({ title: 'Topics' });

/** `/api/v1/status.json`: the state of every translation. */
export const status = z
  .strictObject({
    version,
    articles: z.array(
      z.strictObject({
        kb: kbId,
        sourceLang: lang,
        revised: day,
        reviewed: day,
        reviewEvery: z.string(),
        translations: z.array(
          z.strictObject({
            lang,
            state,
            current: z.int().nonnegative(),
            total: z.int().nonnegative(),
            behind: z.array(slug),
            missing: z.array(slug),
          }),
        ),
      }),
    ),
  })
  .meta({ title: 'State of every translation' });

/** oEmbed 1.0 of type `link`: the title that a chat or a wiki shows for an address. */
export const oembed = z
  .strictObject({
    version: z.literal('1.0'),
    type: z.literal('link'),
    title: z.string(),
    author_name: z.string().optional(),
    provider_name: z.string(),
    provider_url: z.url(),
    cache_age: z.int().optional(),
  })
  .meta({ title: 'oEmbed answer' });
