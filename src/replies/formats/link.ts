/** Runs in Node and in the browser. */
import type { ReplyFormat } from './format.ts';

/** The address of each part, one on each line. A second language of the same article has its own line. */
export const link: ReplyFormat = {
  id: 'link',
  write: ({ parts }) => ({ text: parts.map((part) => part.link.href).join('\n') }),
};
