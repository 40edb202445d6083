/**
 * The text of an article: what HTML, the API, Markdown, replies and search are made from. Plain data that depends on the
 * article's own file only; addresses, telephone numbers, picture sizes and words of the interface come in when a writer runs.
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
  /** Typed by somebody, or the name of a file or host. */
  | { type: 'code'; value: string }
  /** A label or a message of the program, exactly as shown; `lang` is the language its author gives. */
  | { type: 'label' | 'message'; lang?: string; children: Inline[] }
  | { type: 'keys'; keys: string[] }
  /** The telephone number or address of a contact, by its id. */
  | { type: 'contact'; of: string }
  | { type: 'break' };

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  /** A label, message, key or contact alone on its line: a block without a paragraph around it. */
  | { type: 'display'; children: Inline[] }
  | ListBlock
  /** `ids` of its rows, empty for one without; left out if none has one. */
  | { type: 'table'; head: Inline[][]; rows: Inline[][][]; ids?: string[] }
  | { type: 'callout'; kind: CalloutKind; children: Block[] }
  /** `src` is the name as written; a language may have a variant of the file. */
  | { type: 'picture'; src: string; alt: string; caption?: string }
  | { type: 'code'; value: string; lang?: string }
  | { type: 'quote'; children: Block[] }
  | { type: 'rule' }
  /** The list of the situations an article is about, which is made from its sections. */
  | { type: 'situations' }
  /** What is drawn, and the list it was read from. */
  | { type: 'timeline'; groups: TimelineGroup[]; caption?: string; children: Block[] }
  | { type: 'ports'; way: PortsWay; caption?: string; children: Block[] }
  | { type: 'path'; steps: PathStep[]; children: Block[] };

/** `agent` is for agents: it is in no public output. */
export type CalloutKind = 'note' | 'tip' | 'warning' | 'agent';

export interface ListBlock {
  type: 'list';
  ordered: boolean;
  /** The number of the first item, if it is not 1. */
  start?: number;
  /** Whether the steps of a procedure. */
  procedure?: true;
  /** Whether blank lines separate items or their blocks: paragraphs are then shown as such. */
  loose: boolean;
  items: ListItem[];
}

export interface ListItem {
  /** Such as `s4`; permanent, the same in every language. */
  id?: string;
  /** Of an item with a box. */
  checked?: boolean;
  blocks: Block[];
}

/** What can be entered, and for how long: a name over several tracks. */
export interface TimelineGroup {
  name: string;
  tracks: TimelineTrack[];
}

export interface TimelineTrack {
  name: string;
  /** As written: `2 days`, or `2 days, 10 days only for the card`. */
  says: string;
  /** Lengths in the unit of the timeline; a limited one is drawn thinner. */
  spans: { length: number; isLimited: boolean }[];
}

/** The way between two computers: where it begins, where it leads, the ports it goes through and what stands in the way. */
export interface PortsWay {
  from: PortsPlace;
  to: PortsPlace;
  ports: string[];
  walls: PortsPlace[];
}

export interface PortsPlace {
  name: string;
  detail: string;
}

/** A question of a guided path, or an end of it. */
export interface PathStep<Text = Inline[]> {
  /** Such as `b3`; permanent, the same in every language. */
  id: string;
  kind: 'question' | 'end';
  /** The question, or what to do. */
  text: Text;
  answers: PathAnswer[];
  /** The question this comes from. */
  from?: { id: string; answer: string };
}

export interface PathAnswer {
  /** The label, as text. */
  label: string;
  /** The step it leads to. */
  to: string;
}

/** The steps of the guided path of a text, the first question first; empty if it has none. */
export function stepsIn({ lead, sections }: { lead: Block[]; sections: { blocks: Block[] }[] }): PathStep[] {
  const blocks = [...lead, ...sections.flatMap((section) => section.blocks)];
  return blocks.find((block) => block.type === 'path')?.steps ?? [];
}

/** The text of inline content without marks; a contact has none before its data is known. */
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

/** The lines of inline content directly inside a block: its own, or those of its cells in reading order. */
export function linesIn(block: Block): readonly Inline[][] {
  if (block.type === 'paragraph' || block.type === 'display') return [block.children];
  return block.type === 'table' ? [...block.head, ...block.rows.flat()] : [];
}

/** The text of blocks without marks, a space between paragraphs, cells and items. What attributes say does not count. */
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

/** The ids of the steps and rows of blocks, in the order of the text. */
export function itemIdsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return block.ids?.filter((id) => id !== '') ?? [];
    const own = block.type === 'list' ? block.items.flatMap(({ id }) => id ?? []) : [];
    return [...own, ...itemIdsIn(blocksIn(block))];
  });
}
