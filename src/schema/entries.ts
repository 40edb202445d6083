import { z } from 'zod';
import { sourceFrontmatter } from './article.ts';
import { kbId, lang, text } from './fields.ts';
import { site } from './site.ts';
import { topics } from './topics.ts';

/** The fields of the frontmatter that every language has for itself. */
export const ownFields = {
  kb: true,
  title: true,
  summary: true,
  keywords: true,
  needs: true,
  revised: true,
  change: true,
  changed: true,
  earlier: true,
} as const;

/** An entry of `articles`, id `1133`: what holds of an article in every language. */
export const articleEntry = sourceFrontmatter.omit(ownFields).extend({
  kb: kbId,
  sourceLang: lang,
  /** The source first. */
  languages: z.array(lang),
  /** By file name, with the hash of each and its size in CSS pixels. */
  pictures: z.record(
    z.string(),
    z.strictObject({ digest: z.string(), width: z.number().optional(), height: z.number().optional() }),
  ),
});

/** An entry of `translations`, id `1133/es`: one language of an article. Its text is `rendered`. */
export const translationEntry = sourceFrontmatter.pick(ownFields).extend({
  lang,
  /** The file, relative to the project. */
  path: z.string(),
  hasSituations: z.boolean(),
  hasInternal: z.boolean(),
  outline: z.array(
    z.strictObject({ id: z.string(), level: z.union([z.literal(2), z.literal(3)]), title: z.string() }),
  ),
  /** Ids of the steps of its guided path. */
  stepIds: z.array(z.string()),
  /** Ids of its ordinary steps and rows. */
  itemIds: z.array(z.string()),
  references: z.array(z.strictObject({ kind: z.enum(['link', 'contact', 'picture']), value: z.string() })),
  /** Of a source: its fingerprints. Of a translation: those of the source it was made from. By section id. */
  fingerprints: z.record(z.string(), z.string()),
  /** Of a translation a machine has made and nobody has read. */
  isMachine: z.boolean(),
  /** Where the history of its file is shown. */
  history: z.string().optional(),
});

/** An entry of `topics`, id `login`. */
export const topicEntry = topics.element.extend({
  /** The numbers of its listed articles, those whose main topic it is first. */
  articles: z.array(kbId),
});

export type TopicEntry = z.output<typeof topicEntry>;

/** An entry of `pages`, id `about/es`: a page of the site's own. */
export const pageEntry = z.strictObject({ title: text, summary: text });

const brand = z.strictObject({
  /** The logo as it stands in pages. */
  logoSvg: z.string().optional(),
  /** The path of a logo that is a picture of its own. */
  logoFile: z.string().optional(),
  /** The icon of the tab. */
  iconSvg: z.string().optional(),
});

/** What the files in `brand` of a content folder show. */
export type Brand = z.output<typeof brand>;

/** The one entry of `site`: the settings, and what the files they name show. */
export const siteEntry = site.extend({ brand });

export type SiteEntry = z.output<typeof siteEntry>;
