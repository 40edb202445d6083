/** Runs in Node and in the browser. */
import type { Dialect } from '#article/write-blocks.ts';

/**
 * A dialect for a tool that replaces `{{…}}`, `{%…%}`, `{!…}` or `#{…}` in pasted text. It disables them in the text of the
 * article. The greeting keeps its placeholder, because the dialect does not write it.
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

/** Separates the two characters with a word joiner (U+2060). @example inert('{{ticket.id}}') // '{\u2060{ticket.id}}' */
export function inert(text: string): string {
  return text.replace(/\{(?=[{%!])|#(?=\{)/g, '$&\u2060');
}
