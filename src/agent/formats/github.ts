/** Runs in Node and in the browser. */
import { markdown } from '#article/markdown.ts';
import type { ReplyFormat } from './format.ts';
import { writeReply } from './write-reply.ts';

/** GitHub, GitLab, Gitea: Markdown with tables. */
export const github: ReplyFormat = {
  id: 'github',
  write: (reply) => ({ text: writeReply(reply, markdown) }),
};
