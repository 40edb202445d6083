/** Runs in Node and in the browser. */
import type { ReplyFormat } from './format.ts';

/** The bare address of each part, a line each; a language that follows the same article is a line too. */
export const link: ReplyFormat = {
  id: 'link',
  write: ({ parts }) => ({ text: parts.map((part) => part.link.href).join('\n') }),
};
