import { defineCollection, reference } from 'astro:content';
import { z } from 'astro/zod';
import type { Diagnostic } from '#article/diagnostic.ts';
import { contentLoader } from '#content-layer/loaders.ts';
import { contacts } from '#schema/contacts.ts';
import { articleEntry, pageEntry, siteEntry, topicEntry, translationEntry } from '#schema/entries.ts';
import { external } from '#schema/external.ts';
import { retired } from '#schema/retired.ts';

/** What the checks found, and the day on which the languages were compared; empty if they were not. */
const checksEntry = z.object({ day: z.string(), findings: z.array(z.custom<Diagnostic>()) });

/** The door to the content folder: pages, feeds and the API read through these collections and nothing else. */
export const collections = {
  articles: defineCollection({
    loader: contentLoader('articles'),
    schema: articleEntry.extend({ topics: z.array(reference('topics')) }),
  }),
  translations: defineCollection({ loader: contentLoader('translations'), schema: translationEntry }),
  topics: defineCollection({ loader: contentLoader('topics'), schema: topicEntry }),
  contacts: defineCollection({ loader: contentLoader('contacts'), schema: contacts.element }),
  external: defineCollection({ loader: contentLoader('external'), schema: external.element }),
  retired: defineCollection({ loader: contentLoader('retired'), schema: retired.element }),
  site: defineCollection({ loader: contentLoader('site'), schema: siteEntry }),
  pages: defineCollection({ loader: contentLoader('pages'), schema: pageEntry }),
  checks: defineCollection({ loader: contentLoader('checks'), schema: checksEntry }),
};
