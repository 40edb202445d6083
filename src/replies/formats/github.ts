/** Runs in Node and in the browser. */
import { markdown } from '#article/markdown.ts';
import type { Dialect } from '#article/write-blocks.ts';
import type { ReplyFormat } from './format.ts';
import { writeReply } from './write-reply.ts';

const githubMarkdown: Dialect = {
  ...markdown,
  text: (raw) => markdown.text(withoutMentions(raw)),
  label: (raw) => markdown.label(withoutMentions(raw)),
};

/** GitHub, GitLab, Gitea: Markdown with tables. */
export const github: ReplyFormat = {
  id: 'github',
  markup: 'Markdown',
  write: (reply) => ({ text: writeReply(reply, githubMarkdown) }),
};

/**
 * `@name` would write to somebody and `#3` link an issue, escaped or not: a joiner of no width parts them.
 *
 * @example withoutMentions('attempt #3') // 'attempt #\u20603'
 */
export function withoutMentions(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(?:@(?=[\p{L}\p{N}])|#(?=\d))/gu, '$&\u2060');
}
