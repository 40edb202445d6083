import { z } from 'zod';
import { sourceFrontmatter } from './article.ts';
import { kbId, lang, text } from './fields.ts';
import { site } from './site.ts';
import { topics } from './topics.ts';

/** The frontmatter fields that each language has separately. */
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

/** An entry of the `articles` collection, such as `1133`: the fields that apply to every language of an article. */
export const articleEntry = sourceFrontmatter.omit(ownFields).extend({
  kb: kbId,
  sourceLang: lang,
  /** The source language comes first. */
  languages: z.array(lang),
  /** Pictures by file name, each with its hash and its size in CSS pixels. */
  pictures: z.record(
    z.string(),
    z.strictObject({ digest: z.string(), width: z.number().optional(), height: z.number().optional() }),
  ),
});

/** An entry of the `translations` collection, such as `1133/es`: one language of an article. Its text is in `rendered`. */
export const translationEntry = sourceFrontmatter.pick(ownFields).extend({
  lang,
  /** The path of the file, relative to the project. */
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
  references: z.array(
    z.strictObject({ kind: z.enum(['link', 'contact', 'picture', 'passage']), value: z.string() }),
  ),
  /** Fingerprints by section id. A translation has those of the source text it was made from. */
  fingerprints: z.record(z.string(), z.string()),
  /** Whether it is a machine translation that nobody has reviewed. */
  isMachine: z.boolean(),
  /** The address of the history of its file. */
  history: z.string().optional(),
});

/** An entry of the `topics` collection, such as `login`. */
export const topicEntry = topics.element.extend({
  /** The numbers of its listed articles. Articles with this main topic come first. */
  articles: z.array(kbId),
});

export type TopicEntry = z.output<typeof topicEntry>;

/** An entry of the `pages` collection, such as `about/es`: a page of the site's own. */
export const pageEntry = z.strictObject({ title: text, summary: text });

const brand = z.strictObject({
  /** The logo as SVG that pages contain. */
  logoSvg: z.string().optional(),
  /** The path of a logo that is a separate file. */
  logoFile: z.string().optional(),
  /** The icon of the tab. */
  iconSvg: z.string().optional(),
});

/** The logo and icon from the `brand` folder of a content folder. */
export type Brand = z.output<typeof brand>;

/** The only entry of the `site` collection: the settings, and the logo and icon that they name. */
export const siteEntry = site.extend({ brand });

export type SiteEntry = z.output<typeof siteEntry>;
