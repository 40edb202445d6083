/**
 * The text of an article: the source of HTML, the API, Markdown, replies and search. It is plain data that depends only on the
 * article's own file. The writers add addresses, telephone numbers, picture sizes and interface texts.
 */
export type Inline =
  | string
  | { type: 'strong' | 'emphasis' | 'deleted'; children: Inline[] }
  /** The bold words that begin a step of a procedure. */
  | { type: 'action'; children: Inline[] }
  /** A link to another site or within the article, with its address as written. */
  | { type: 'link'; href: string; children: Inline[] }
  /** A link to an article. */
  | { type: 'kb-link'; kb: number; section?: string; children: Inline[] }
  /** Text that a reader types, or the name of a file or host. */
  | { type: 'code'; value: string }
  /** A label or message exactly as the program shows it. `lang` is the language that the author states. */
  | { type: 'label' | 'message'; lang?: string; children: Inline[] }
  | { type: 'keys'; keys: string[] }
  /** The telephone number or address of a contact, by its id. */
  | { type: 'contact'; of: string }
  | { type: 'break' };

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  /** A label, message, key or contact alone on its line, without a paragraph around it. */
  | { type: 'display'; children: Inline[] }
  | ListBlock
  /** `ids` has one id for each row: empty if the row has none. It is omitted if no row has an id. */
  | { type: 'table'; head: Inline[][]; rows: Inline[][][]; ids?: string[] }
  | { type: 'callout'; kind: CalloutKind; children: Block[] }
  /** `src` is the file name as written. A language may have its own variant of the file. */
  | { type: 'picture'; src: string; alt: string; caption?: string }
  | { type: 'code'; value: string; lang?: string }
  | { type: 'quote'; children: Block[] }
  | { type: 'rule' }
  /** The list of situations that an article covers. Writers make it from the sections. */
  | { type: 'situations' }
  /** A drawing of `drawings/`: what its definition has read, and in `children` the list it was read from. */
  | { type: 'drawing'; name: string; data: unknown; caption?: string; children: Block[] }
  | { type: 'path'; steps: PathStep[]; children: Block[] }
  | ComponentBlock;

/**
 * A component of `components/`. `attributes` and `holds` are what the author wrote; `children` says the same in ordinary
 * blocks.
 */
export interface ComponentBlock {
  type: 'component';
  name: string;
  attributes: Record<string, string>;
  holds: Block[];
  children: Block[];
}

/** Only agents see an `agent` callout. No public output has it. */
export type CalloutKind = 'note' | 'tip' | 'warning' | 'agent';

export interface ListBlock {
  type: 'list';
  ordered: boolean;
  /** The number of the first item, if it is not 1. */
  start?: number;
  /** Whether the items are the steps of a procedure. */
  procedure?: true;
  /** Whether blank lines separate items or their blocks. Paragraphs are then written as `<p>`. */
  loose: boolean;
  items: ListItem[];
}

export interface ListItem {
  /** Such as `s4`. It is permanent and the same in every language. */
  id?: string;
  /** Set if the item has a check box. */
  checked?: boolean;
  blocks: Block[];
}

/** A question or an end of a guided path. */
export interface PathStep<Text = Inline[]> {
  /** Such as `b3`. It is permanent and the same in every language. */
  id: string;
  kind: 'question' | 'end';
  /** The question. At an end: what to do. */
  text: Text;
  answers: PathAnswer[];
  /** The question and the answer that lead here. The first step has none. */
  from?: { id: string; answer: string };
}

export interface PathAnswer {
  /** The label, as text. */
  label: string;
  /** The step it leads to. */
  to: string;
}

/** The steps of the guided path of a text, in order. The list is empty if the text has no path. */
export function stepsIn({ lead, sections }: { lead: Block[]; sections: { blocks: Block[] }[] }): PathStep[] {
  const blocks = [...lead, ...sections.flatMap((section) => section.blocks)];
  return blocks.find((block) => block.type === 'path')?.steps ?? [];
}

/** The text of inline content without markup. A contact adds nothing: its data is not known here. */
export function textOf(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (typeof inline === 'string') text += inline;
    else if ('children' in inline) text += textOf(inline.children);
    else if (inline.type === 'code') text += inline.value;
    else if (inline.type === 'keys') text += inline.keys.join('+');
    else if (inline.type === 'break') text += ' ';
  }
  return text;
}

/** The blocks directly inside a block. */
export function blocksIn(block: Block): readonly Block[] {
  if (block.type === 'list') return block.items.flatMap(({ blocks }) => blocks);
  if (block.type === 'paragraph' || block.type === 'display') return [];
  return 'children' in block ? block.children : [];
}

/** The inline content directly inside a block. A table has one entry for each cell, in reading order. */
export function linesIn(block: Block): readonly Inline[][] {
  if (block.type === 'paragraph' || block.type === 'display') return [block.children];
  return block.type === 'table' ? [...block.head, ...block.rows.flat()] : [];
}

/** The text of blocks without markup or attributes. A space separates paragraphs, cells and items. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => [
      ...(block.type === 'code' ? [block.value] : linesIn(block).map(textOf)),
      textOfBlocks(blocksIn(block)),
    ])
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(' ');
}

/** The ids of steps and rows in blocks, in the order of the text. */
export function itemIdsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return block.ids?.filter((id) => id !== '') ?? [];
    const own = block.type === 'list' ? block.items.flatMap(({ id }) => id ?? []) : [];
    return [...own, ...itemIdsIn(blocksIn(block))];
  });
}
