/** Runs in Node and in the browser. */
import type { ReplyFormat } from './format.ts';
import { writeMarkdownReply } from './markdown.ts';

/** GitHub, GitLab and Gitea: Markdown with tables and check boxes. */
export const github: ReplyFormat = {
  id: 'github',
  markup: 'Markdown',
  write: (reply) => ({
    text: writeMarkdownReply(reply, { prose: withoutMentions, isGfm: true, hasPictures: true }),
  }),
};

/**
 * Disables `@name`, which would notify a person, and `#3`, which would link an issue. Escapes do not prevent either, so a word
 * joiner (U+2060) separates the characters.
 *
 * @example withoutMentions('attempt #3') // 'attempt #\u20603'
 */
export function withoutMentions(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(?:@(?=[\p{L}\p{N}])|#(?=\d))/gu, '$&\u2060');
}
