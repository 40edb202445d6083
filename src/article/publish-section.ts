import type { Section } from './model.ts';
import { publishBlocks } from './publish-blocks.ts';
import type { PublishedBlock } from './published.ts';
import type { RenderContext } from './render-context.ts';

/**
 * The text of a section as the API publishes it, and the indexes of the blocks that a reply quotes.
 *
 * @param original the section in the source; its reply marks apply if both sections have the same types of blocks
 */
export function publishSection(
  section: Pick<Section, 'blocks' | 'reply'>,
  original: Pick<Section, 'blocks' | 'reply'> | undefined,
  context: RenderContext,
): { blocks: PublishedBlock[]; reply: number[] } {
  const others = original?.blocks ?? [];
  const isAlike =
    section.blocks.length === others.length &&
    section.blocks.every(({ type }, index) => type === others[index]!.type);
  const chosen = new Set(original && isAlike ? original.reply : section.reply);
  const blocks: PublishedBlock[] = [];
  const reply: number[] = [];
  section.blocks.forEach((block, index) => {
    // A block may publish several, or none.
    for (const each of publishBlocks([block], context)) {
      if (chosen.has(index)) reply.push(blocks.length);
      blocks.push(each);
    }
  });
  return { blocks, reply };
}
