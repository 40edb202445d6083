import type { Nodes, Root } from 'mdast';
import { textOf } from '#article/blocks.ts';
import { rangeOf } from '#article/mdx.ts';
import { isAnnouncement } from '#article/reply-blocks.ts';
import { isReplyMark } from '#article/sections.ts';
import { visit } from '#article/visit.ts';
import { defineRule } from '../rule.ts';

const mark = '`{/* reply */}`';

export default defineRule({
  id: 'replies',
  summary:
    'What a reply gives is marked in the source, before blocks and headings, and is no mere introduction.',
  severity: 'error',
  scope: 'file',
  check({ tree: body, translation }, report) {
    if (!translation) return;
    const isTranslation = 'translated' in translation.frontmatter;
    const placed = isTranslation ? new Set() : marksIn(body);
    visit(body, (node) => {
      if (!isReplyMark(node) || placed.has(node)) return;
      report({
        range: rangeOf(node),
        message: isTranslation
          ? `Unexpected ${mark} in a translation, expected it in the source only`
          : `Unexpected place of ${mark}, expected it on a line of its own before a block of a section or a heading`,
        hint: isTranslation
          ? 'Remove it: what the source marks holds for every language.'
          : 'Move it before the block the reply should give, or remove it.',
      });
    });
    if (isTranslation) return;
    for (const { heading, blocks, reply, range } of translation.sections) {
      const last = blocks[reply.at(-1) ?? -1];
      if (!isAnnouncement(last)) continue;
      report({
        severity: 'warning',
        range,
        message: `Unexpected reply of “${textOf(heading).trim()}” that ends in a colon, expected what it announces`,
        hint: `Write ${mark} on a line of its own before each block the reply should give.`,
      });
    }
  },
});

/** Returns the reply marks that precede a block or a heading. */
function marksIn({ children }: Root): Set<Nodes> {
  const marks = new Set<Nodes>();
  let hasSection = false;
  children.forEach((node, index) => {
    const next = children[index + 1];
    hasSection ||= node.type === 'heading';
    if (isReplyMark(node) && next && !isReplyMark(next) && (hasSection || next.type === 'heading'))
      marks.add(node);
  });
  return marks;
}
