import { z } from 'zod';
import type { PublishedBlock, PublishedInline } from '#article/published.ts';

const inlines = z.lazy(() => z.array(inline));

/** Inline content. A string is text. */
export const inline: z.ZodType<PublishedInline> = z
  .union([
    z.string(),
    z.strictObject({ type: z.enum(['strong', 'emphasis', 'deleted']), children: inlines }),
    z.strictObject({ type: z.literal('link'), href: z.string(), children: inlines }),
    z.strictObject({ type: z.enum(['code', 'label', 'message']), value: z.string() }),
    z.strictObject({ type: z.literal('keys'), keys: z.array(z.string()) }),
    z.strictObject({ type: z.literal('break') }),
  ])
  .meta({ id: 'Inline' });

const ids = z
  .array(z.string())
  .describe('permanent ids of the items or rows, the same in every language; empty for those without one');

const blocks = z.lazy(() => z.array(block));

/** A block of text. Addresses are absolute. */
export const block: z.ZodType<PublishedBlock> = z
  .union([
    z.strictObject({ type: z.literal('paragraph'), children: inlines }),
    z.strictObject({
      type: z.enum(['steps', 'list']),
      start: z.int().optional(),
      items: z.array(blocks),
      ids: ids.optional(),
    }),
    z.strictObject({
      type: z.literal('table'),
      head: z.array(inlines),
      rows: z.array(z.array(inlines)),
      ids: ids.optional(),
    }),
    z.strictObject({
      type: z.literal('callout'),
      kind: z.enum(['note', 'tip', 'warning']),
      title: z.string(),
      children: blocks,
    }),
    z.strictObject({
      type: z.literal('picture'),
      src: z.url(),
      alt: z.string(),
      caption: z.string().optional(),
    }),
    z.strictObject({ type: z.literal('code'), value: z.string() }),
    z.strictObject({ type: z.literal('quote'), children: blocks }),
  ])
  .meta({ id: 'Block' });
