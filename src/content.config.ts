import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { articleLoader, siteLoader, type ArticleEntry } from '#workspace/article-loader.ts';
import { contentRoot } from '#workspace/content-root.ts';
import type { Content } from '#workspace/read-content.ts';

const root = contentRoot();

// The workspace has checked everything against src/schema already, with messages that name file, line and mend.
export const collections = {
  articles: defineCollection({ loader: articleLoader(root), schema: z.custom<ArticleEntry>() }),
  site: defineCollection({
    loader: siteLoader(root),
    schema: z.custom<Pick<Content, 'site' | 'topics' | 'contacts' | 'external' | 'retired'>>(),
  }),
};
