import { z } from 'zod';
import { confidences, kinds, statuses } from '#schema/article.ts';
import { day, kbId, lang, slug, stepId } from '#schema/fields.ts';
import { block, inline } from './blocks.ts';

const sectionState = z
  .enum(['in-step', 'behind', 'missing'])
  .describe(
    '`behind`: the source has changed since; `missing`: not translated, the text is that of the source',
  );

const section = z.strictObject({
  id: slug.describe('permanent; the anchor on the page'),
  level: z.union([z.literal(2), z.literal(3)]),
  number: z.int().positive().optional().describe('of `##` sections, as on the page; may change, ids do not'),
  title: z.string(),
  heading: z.array(inline),
  lang: lang.describe('language of the text'),
  state: sectionState,
  url: z.url(),
  formerIds: z.array(slug).optional().describe('ids that still lead here'),
  blocks: z.array(block),
  reply: z.array(z.int().nonnegative()).describe('which of `blocks` a reply gives, by index, in order'),
});

const step = z.strictObject({
  id: stepId.describe('permanent, the same in every language; tickets name it as `KB1133-B3`'),
  kind: z.enum(['question', 'end']),
  lang: lang.describe('language of the text'),
  url: z.url(),
  text: z.array(inline).describe('the question, or what to do'),
  answers: z.array(z.strictObject({ label: z.string(), to: stepId })),
  formerIds: z.array(stepId).optional().describe('ids that still lead here'),
});

/** `/api/v1/kb/1133.es.json`: an article in a language of the site, translated or not. */
export const articleData = z
  .strictObject({
    version: z.literal(1),
    kb: kbId,
    lang: lang.describe('the language asked for'),
    textLang: lang.describe('the language of the title and summary'),
    sourceLang: lang,
    title: z.string(),
    summary: z.string(),
    kind: z.enum(kinds),
    topics: z.array(z.strictObject({ id: slug, name: z.string() })),
    products: z.array(z.string()),
    desk: z.literal(false).optional().describe('`false` if the site has no pages for support agents'),
    status: z.enum(statuses),
    confidence: z.enum(confidences).optional().describe('what its authors say of it'),
    successor: z
      .strictObject({ kb: kbId, title: z.string(), url: z.url() })
      .optional()
      .describe('of a superseded article, the one that replaces it'),
    revised: day.describe('day of the last change of this language'),
    sourceRevised: day,
    changes: z
      .array(
        z.strictObject({
          revised: day,
          change: z.string(),
          sections: z.array(slug).optional().describe('those that changed; if left out, the whole article'),
        }),
      )
      .describe('of this language, the latest first'),
    url: z.url().describe('permanent'),
    neutralUrl: z.url().describe('permanent; opens in the language of its reader'),
    state: z.enum(['source', 'in-step', 'behind', 'missing']),
    languages: z.array(
      z.strictObject({ lang, state: z.enum(['source', 'in-step', 'behind', 'missing']), url: z.url() }),
    ),
    leadState: sectionState,
    machine: z
      .literal(true)
      .optional()
      .describe(
        '`true` while a text in `lang` is as a machine translated it: nobody has read it against its source',
      ),
    lead: z.array(block),
    sections: z.array(section),
    formerItems: z
      .record(stepId, stepId)
      .optional()
      .describe('former ids of ordinary steps and rows, and those of what took their place'),
    path: z.array(step).optional().describe('the steps of its guided path, the first question first'),
    reply: z
      .array(slug)
      .describe('ids of the sections whose replies, after the summary, are the reply of the article'),
    figures: z.array(z.strictObject({ src: z.url(), alt: z.string(), caption: z.string().optional() })),
    links: z.array(z.string()).describe('every address the text links, once, in order'),
    flag: z
      .string()
      .optional()
      .describe(
        'where to report a mistake: an address whose placeholders, such as `{kb}`, are to be filled in; `log` for the access log of the site',
      ),
    solved: z.string().optional().describe('where to say whether it solved the problem, in the same form'),
  })
  .meta({ title: 'An article in one language' });

export type ArticleData = z.output<typeof articleData>;
export type SectionData = ArticleData['sections'][number];
export type StepData = z.output<typeof step>;
