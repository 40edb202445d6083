import type { Definition } from 'mdast';
import type { Block, Inline } from './blocks.ts';
import { commentText } from './mdx.ts';
import { topId, type Section, type Translation } from './model.ts';
import type { RenderContext } from './render.ts';
import { definitionMap, toBlocks, toInlines, type BlockContext } from './to-blocks.ts';

/** The text below a heading, and the heading, as the API and replies have it. */
export interface Part {
  heading: Inline[];
  blocks: Block[];
}

/** The parts of one language of an article by section id; the lead is under `top`. Plain data. */
export type Parts = Readonly<Record<string, Part>>;

/** Reads the parts of a file. `origin` is the address of the site: links and pictures are absolute. */
export function readParts(translation: Translation, context: RenderContext, origin: string): Parts {
  const blockContext = absolute(translation, context, origin);
  const sections = translation.sections.map(
    (section) => [section.id, partOf(section, blockContext)] as const,
  );
  return {
    [topId]: { heading: [], blocks: toBlocks(translation.lead, blockContext) },
    ...Object.fromEntries(sections),
  };
}

function partOf({ heading, nodes }: Section, context: BlockContext): Part {
  const visible = heading.children.filter(
    (child) => child.type !== 'mdxTextExpression' || commentText(child) === undefined,
  );
  return { heading: toInlines(visible, context), blocks: toBlocks(nodes, context) };
}

function absolute({ tree }: Translation, context: RenderContext, origin: string): BlockContext {
  const url = (href: string) => new URL(href, origin).href;
  const definitions = tree.children.filter((node): node is Definition => node.type === 'definition');
  return {
    callouts: context.callouts,
    articleHref: (link) => url(context.articleHref(link)),
    contact: context.contact,
    picture: (src) => url(context.picture(src).href),
    definitions: definitionMap(definitions),
  };
}
