/**
 * The text of an article as plain data: what the API publishes and what replies, the Markdown twin and macros are written
 * from. A string is text; addresses are absolute. Made by `toBlocks`, read in Node and in the browser.
 */
export type Inline =
  | string
  | { type: 'strong' | 'emphasis' | 'deleted'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] }
  /** Typed by somebody, or the name of a file or host. */
  | { type: 'code'; value: string }
  /** A label of the program, exactly as shown. */
  | { type: 'label'; value: string }
  /** A message of the program, verbatim. */
  | { type: 'message'; value: string }
  | { type: 'keys'; keys: string[] }
  | { type: 'break' };

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  /** `steps` is a numbered procedure, `list` a list without order. */
  | { type: 'steps' | 'list'; items: Block[][] }
  | { type: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { type: 'callout'; kind: 'note' | 'tip' | 'warning'; title: string; children: Block[] }
  | { type: 'picture'; src: string; alt: string; caption?: string | undefined }
  | { type: 'code'; value: string }
  | { type: 'quote'; children: Block[] };

/** The text of inline content without marks. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if (inline.type === 'keys') return inline.keys.join('+');
      if (inline.type === 'break') return ' ';
      return 'value' in inline ? inline.value : inlineText(inline.children);
    })
    .join('');
}
