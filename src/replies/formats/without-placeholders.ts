/** Runs in Node and in the browser. */
import type { Dialect } from '#article/write-blocks.ts';

/**
 * The dialect for a tool that replaces `{{…}}`, `{%…%}`, `{!…}` or `#{…}` in what is pasted: the article's own text cannot be
 * taken for one of these. Only the greeting holds a placeholder on purpose, and it is not written by the dialect.
 */
export function withoutPlaceholders<D extends Dialect>(dialect: D): D {
  return {
    ...dialect,
    text: (raw) => dialect.text(inert(raw)),
    code: (raw) => dialect.code(inert(raw)),
    label: (raw) => dialect.label(inert(raw)),
    message: (raw) => dialect.message(inert(raw)),
    keys: (raw) => dialect.keys(raw.map(inert)),
    picture: (src, alt) => dialect.picture(src, inert(alt)),
    codeBlock: (raw) => dialect.codeBlock(inert(raw)),
  };
}

/** A joiner of no width parts the two characters. @example inert('{{ticket.id}}') // '{\u2060{ticket.id}}' */
export function inert(text: string): string {
  return text.replace(/\{(?=[{%!])|#(?=\{)/g, '$&\u2060');
}
