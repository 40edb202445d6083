import { topId, type Translation } from './model.ts';
import { publishBlocks, publishInlines } from './publish-blocks.ts';
import type { PublishedBlock, PublishedInline } from './published.ts';
import type { RenderContext } from './render-context.ts';

/** The text below a heading, and the heading, as the API and replies have it. */
export interface Part {
  heading: PublishedInline[];
  blocks: PublishedBlock[];
}

/** The parts of one language of an article by section id; the lead is under `top`. Plain data. */
export type Parts = Readonly<Record<string, Part>>;

/** The parts of one language of an article. `origin` is the address of the site: links and pictures are absolute. */
export function readParts({ lead, sections }: Translation, context: RenderContext, origin: string): Parts {
  const absolute = withOrigin(context, origin);
  const parts = sections.map(({ id, heading, blocks }) => [
    id,
    { heading: publishInlines(heading, absolute), blocks: publishBlocks(blocks, absolute) },
  ]);
  return { [topId]: { heading: [], blocks: publishBlocks(lead, absolute) }, ...Object.fromEntries(parts) };
}

function withOrigin(context: RenderContext, origin: string): RenderContext {
  const url = (href: string) => new URL(href, origin).href;
  return {
    ...context,
    articleHref: (link) => url(context.articleHref(link)),
    picture: (src) => ({ href: url(context.picture(src).href) }),
  };
}
