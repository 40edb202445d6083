import type { Block } from './blocks.ts';
import { topId, type Section, type Translation } from './model.ts';
import { publishBlocks, publishInlines } from './publish-blocks.ts';
import type { PublishedBlock, PublishedInline } from './published.ts';
import type { RenderContext } from './render-context.ts';

/** The text below a heading, and the heading, as the API and replies have it. */
export interface Part {
  heading: PublishedInline[];
  blocks: PublishedBlock[];
  /** Which of the blocks a reply gives, by index. */
  reply: number[];
  /** Whether the reply of the article gives those too. */
  isInReply: boolean;
}

/** The parts of one language of an article by section id; the lead is under `top`. Plain data. */
export type Parts = Readonly<Record<string, Part>>;

/**
 * The parts of one language of an article. What `source` says of replies holds for every language whose section has the same
 * blocks. `origin` is the address of the site: links and pictures are absolute.
 */
export function readParts(
  { lead, sections }: Translation,
  source: Translation,
  context: RenderContext,
  origin: string,
): Parts {
  const absolute = withOrigin(context, origin);
  const originals = new Map(source.sections.map((section) => [section.id, section]));
  const parts = sections.map((section) => {
    const { isInReply, reply: marked } = originals.get(section.id) ?? section;
    const reply = hasSameBlocks(section, originals.get(section.id)) ? marked : section.reply;
    const heading = publishInlines(section.heading, absolute);
    const text = publishWithReply(section.blocks, new Set(reply), absolute);
    return [section.id, { heading, ...text, isInReply }];
  });
  const top = { heading: [], blocks: publishBlocks(lead, absolute), reply: [], isInReply: false };
  return { [topId]: top, ...Object.fromEntries(parts) };
}

/** A block may publish several, or none. */
function publishWithReply(
  blocks: readonly Block[],
  chosen: ReadonlySet<number>,
  context: RenderContext,
): Pick<Part, 'blocks' | 'reply'> {
  const published: PublishedBlock[] = [];
  const reply: number[] = [];
  blocks.forEach((block, index) => {
    for (const each of publishBlocks([block], context)) {
      if (chosen.has(index)) reply.push(published.length);
      published.push(each);
    }
  });
  return { blocks: published, reply };
}

function hasSameBlocks({ blocks }: Section, other: Section | undefined): boolean {
  const others = other?.blocks ?? [];
  return blocks.length === others.length && blocks.every(({ type }, index) => type === others[index]!.type);
}

function withOrigin(context: RenderContext, origin: string): RenderContext {
  const url = (href: string) => new URL(href, origin).href;
  return {
    ...context,
    articleHref: (link) => url(context.articleHref(link)),
    picture: (src) => ({ href: url(context.picture(src).href) }),
  };
}
