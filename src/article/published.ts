/**
 * The text of an article as the API publishes it, and what replies, the Markdown twin and macros are written from: plain data
 * with absolute addresses. A string is text. Read in Node and in the browser.
 */
export type PublishedInline =
  | string
  | { type: 'strong' | 'emphasis' | 'deleted'; children: PublishedInline[] }
  | { type: 'link'; href: string; children: PublishedInline[] }
  /** Typed by somebody, or the name of a file or host. */
  | { type: 'code'; value: string }
  /** A label of the program, exactly as shown. */
  | { type: 'label'; value: string }
  /** A message of the program, verbatim. */
  | { type: 'message'; value: string }
  | { type: 'keys'; keys: string[] }
  | { type: 'break' };

export type PublishedBlock =
  | { type: 'paragraph'; children: PublishedInline[] }
  /**
   * `steps` is numbered, from `start` or 1 on; `list` is without order. A box to tick is the first character of its item. `ids` of
   * items and of rows are empty for those without one.
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

/** The text of inline content without marks. */
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
