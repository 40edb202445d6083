import type { Range } from '#article/diagnostic.ts';
import type { Unit } from '../document.ts';

/** An explicit id: `{#id}` or `[[id]]`. */
const headingIdRe = /^(?:\{\s*#([\w.:-]+)[^}]*\}|\[\[([\w.:-]+)\]\])$/;

/** Returns the id that a comment gives a heading, a step or a row. */
export function commentId(comments: { text: string; range: Range }[]): Pick<Unit, 'name' | 'idRange'> {
  const comment = comments.find((each) => each.text.startsWith('#'));
  return comment ? { name: comment.text.slice(1).trim(), idRange: comment.range } : { name: '' };
}

/** Returns the explicit id of a heading, `{#id}`, `[[id]]` or a comment, and the text without it. */
export function headingId(text: string, comments: { text: string; range: Range }[]): Partial<Unit> {
  const written = commentId(comments);
  if (written.name) return written;
  const trimmed = text.trimEnd();
  const start = trimmed.lastIndexOf(trimmed.endsWith('}') ? '{' : '[[');
  const match = start < 0 ? null : headingIdRe.exec(trimmed.slice(start));
  return match ? { name: match[1] ?? match[2]!, text: text.slice(0, start).trimEnd() } : {};
}
