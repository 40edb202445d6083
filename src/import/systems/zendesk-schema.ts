import { z } from 'zod';

const id = z.union([z.int(), z.string().regex(/^\d+$/)]).transform(String);
const locale = z.string().regex(/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/);
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}/);
const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);

const translation = z.object({
  source_id: optional(id),
  source_type: optional(z.string()),
  locale,
  title: optional(z.string()),
  body: optional(z.string()),
  html_url: optional(z.string()),
  draft: optional(z.boolean()),
  outdated: optional(z.boolean()),
  hidden: optional(z.boolean()),
  updated_at: optional(moment),
});

const article = z.object({
  id,
  locale,
  source_locale: optional(locale),
  title: optional(z.string()),
  name: optional(z.string()),
  body: optional(z.string()),
  html_url: optional(z.string()),
  section_id: optional(id),
  user_segment_id: optional(id),
  draft: optional(z.boolean()),
  outdated: optional(z.boolean()),
  position: optional(z.number()),
  label_names: optional(z.array(z.string())),
  edited_at: optional(moment),
  updated_at: optional(moment),
  translations: optional(z.array(translation)),
});

const group = z.object({
  id,
  locale,
  name: z.string(),
  description: optional(z.string()),
  html_url: optional(z.string()),
  category_id: optional(id),
  position: optional(z.number()),
  translations: optional(z.array(translation)),
});

const attachment = z.object({
  id,
  article_id: optional(id),
  file_name: z.string(),
  content_url: optional(z.string()),
  inline: optional(z.boolean()),
});

/** The lists of an export that are read. Further fields of the Help Center API are ignored. */
export const zendeskLists = {
  articles: article,
  translations: translation,
  sections: group,
  categories: group,
  article_attachments: attachment,
} as const;

export type ZendeskArticle = z.output<typeof article>;
export type ZendeskGroup = z.output<typeof group>;
export type ZendeskTranslation = z.output<typeof translation>;
export type ZendeskAttachment = z.output<typeof attachment>;

export interface ZendeskExport {
  articles: ZendeskArticle[];
  translations: ZendeskTranslation[];
  sections: ZendeskGroup[];
  categories: ZendeskGroup[];
  article_attachments: ZendeskAttachment[];
}
