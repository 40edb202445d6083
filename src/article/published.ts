/**
 * The text of an article as the API publishes it: plain data with absolute addresses. Replies, the Markdown version and macros
 * are written from it. A string is text. Runs in Node and in the browser.
 */
export type PublishedInline =
  | string
  | { type: 'strong' | 'emphasis' | 'deleted'; children: PublishedInline[] }
  | { type: 'link'; href: string; children: PublishedInline[] }
  /** Text that a reader types, or the name of a file or host. */
  | { type: 'code'; value: string }
  /** A label exactly as the program shows it. */
  | { type: 'label'; value: string }
  /** A message exactly as the program shows it. */
  | { type: 'message'; value: string }
  | { type: 'keys'; keys: string[] }
  | { type: 'break' };

export type PublishedBlock =
  | { type: 'paragraph'; children: PublishedInline[] }
  /**
   * `steps` is a numbered list that starts at `start`, or at 1; `list` is unordered. A check box is the first character of its
   * item. `ids` has an empty string for each item or row without an id.
   */
  | {
      type: 'steps' | 'list';
      start?: number | undefined;
      items: PublishedBlock[][];
      ids?: string[] | undefined;
    }
  | { type: 'table'; head: PublishedInline[][]; rows: PublishedInline[][][]; ids?: string[] | undefined }
  | { type: 'callout'; kind: 'note' | 'tip' | 'warning'; title: string; children: PublishedBlock[] }
  | { type: 'picture'; src: string; alt: string; caption?: string | undefined }
  | { type: 'code'; value: string }
  | { type: 'quote'; children: PublishedBlock[] };

/** The text of inline content without markup. */
export function inlineText(inlines: readonly PublishedInline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if (inline.type === 'keys') return inline.keys.join('+');
      if (inline.type === 'break') return ' ';
      return 'value' in inline ? inline.value : inlineText(inline.children);
    })
    .join('');
}
