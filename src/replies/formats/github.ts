/** Runs in Node and in the browser. */
import type { ReplyFormat } from './format.ts';
import { writeMarkdownReply } from './markdown.ts';

/** GitHub, GitLab, Gitea: Markdown with tables and boxes to tick. */
export const github: ReplyFormat = {
  id: 'github',
  markup: 'Markdown',
  write: (reply) => ({
    text: writeMarkdownReply(reply, { prose: withoutMentions, isGfm: true, hasPictures: true }),
  }),
};

/**
 * `@name` would write to somebody and `#3` link an issue, escaped or not: a joiner of no width parts them.
 *
 * @example withoutMentions('attempt #3') // 'attempt #\u20603'
 */
export function withoutMentions(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(?:@(?=[\p{L}\p{N}])|#(?=\d))/gu, '$&\u2060');
}
