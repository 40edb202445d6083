import { textOf, textOfBlocks, type Block, type Inline } from './blocks.ts';

type Paragraph = Extract<Block, { type: 'paragraph' | 'display' }>;

/**
 * The indexes of the blocks of a section that a reply quotes: the blocks its author marked, or else its answers. Warnings of
 * the section are always added.
 *
 * The answers are the first block that answers, with the block it introduces by a colon, and every procedure with the
 * paragraph before it. A list that continues the numbers of another adds the blocks between them. A paragraph does not count as
 * the first answer if it only repeats the message of the heading or introduces nothing, unless the section has no other block.
 */
export function replyBlocks(
  heading: readonly Inline[],
  blocks: readonly Block[],
  marked: readonly number[] = [],
): number[] {
  const said = messagesIn(heading);
  const chosen = new Set(marked.length > 0 ? marked : answersIn(said, blocks));
  blocks.forEach((block, index) => {
    if (chosen.size > 0 && isWarning(block)) chosen.add(index);
  });
  return [...chosen].sort((a, b) => a - b);
}

/** Whether a block is a paragraph that ends in a colon and so introduces the next block. */
export function isAnnouncement(block: Block | undefined): boolean {
  return block !== undefined && isParagraph(block) && textOf(block.children).trimEnd().endsWith(':');
}

function answersIn(said: readonly string[], blocks: readonly Block[]): number[] {
  const first = firstAnswer(said, blocks);
  if (first === undefined) return [];
  const answers =
    isAnnouncement(blocks[first]) && isAnnounced(blocks[first + 1]) ? [first, first + 1] : [first];
  let before = -1;
  blocks.forEach((block, index) => {
    if (block.type !== 'list' || !block.ordered) return;
    const goesOn = before >= 0 && (block.start ?? 1) > 1;
    const introduction = blocks[index - 1];
    const from = goesOn ? before + 1 : introduction && isIntroduction(introduction, said) ? index - 1 : index;
    for (let at = from; at <= index; at++) answers.push(at);
    before = index;
  });
  return answers;
}

/** Blocks that add to an answer and are not one themselves. */
const noAnswers: ReadonlySet<Block['type']> = new Set(['callout', 'path', 'picture', 'component']);

function firstAnswer(said: readonly string[], blocks: readonly Block[]): number | undefined {
  const shown = [...blocks.keys()].filter((index) => isShown(blocks[index]!));
  const answer = shown.find((index) => {
    const block = blocks[index]!;
    if (noAnswers.has(block.type)) return false;
    return (
      !isParagraph(block) ||
      (isIntroduction(block, said) && (!isAnnouncement(block) || isAnnounced(blocks[index + 1])))
    );
  });
  return answer ?? shown[0];
}

/** Whether a reply shows anything of a block. */
function isShown(block: Block): boolean {
  if (block.type === 'callout' && block.kind === 'agent') return false;
  if (isParagraph(block)) return block.children.length > 0;
  return block.type === 'picture' || textOfBlocks([block]) !== '';
}

function isWarning(block: Block): boolean {
  return block.type === 'callout' && block.kind === 'warning';
}

function isParagraph(block: Block): block is Paragraph {
  return block.type === 'paragraph' || block.type === 'display';
}

/** Whether a block is a paragraph that does more than repeat a message of the heading in one sentence. */
function isIntroduction(block: Block, said: readonly string[]): boolean {
  if (!isParagraph(block)) return false;
  const repeats = messagesIn(block.children).some((message) => said.includes(message));
  return (
    !repeats || /[.!?:]\s+\S/u.test(textOf(block.children.filter((inline) => !isMessage(inline))).trim())
  );
}

function isAnnounced(block: Block | undefined): boolean {
  return block !== undefined && !isParagraph(block) && block.type !== 'rule' && block.type !== 'path';
}

function messagesIn(inlines: readonly Inline[]): string[] {
  return inlines.filter(isMessage).map((inline) => textOf([inline]).trim().toLowerCase());
}

function isMessage(inline: Inline): boolean {
  return typeof inline === 'object' && inline.type === 'message';
}
