/** Runs in Node and in the browser. */
import type { BlockContent, ListItem, PhrasingContent, TableRow } from 'mdast';
import { inlineText, type PublishedBlock, type PublishedInline } from './published.ts';
import { tableAsList } from './table-as-list.ts';
import { unnest, type Marking } from './unnest.ts';

/** The differences between programs that read Markdown. */
export interface MarkdownOptions {
  /** Rewrites every text, including code: a program may read some of it as a command. */
  text?: (raw: string) => string;
  /** Rewrites text outside code. */
  prose?: (raw: string) => string;
  /** Whether it supports tables and check boxes, as GitHub does. Otherwise each row becomes a list item. */
  isGfm: boolean;
  /** Whether it shows pictures. Otherwise they become links. */
  hasPictures: boolean;
}

const same = (raw: string) => raw;

/** Marks next to a letter or to another mark are ambiguous in Markdown. */
const marking: Marking = {
  bold: (before, after) => !/[\p{L}\p{N}*]/u.test(before + after),
  code: (before, after) => !(before + after).includes('`'),
};

/** Converts blocks to a Markdown tree. */
export function toMdast(blocks: readonly PublishedBlock[], options: MarkdownOptions): BlockContent[] {
  const { text = same, prose = text, isGfm, hasPictures } = options;
  return blocks.flatMap(blockOf);

  function blockOf(block: PublishedBlock): BlockContent[] {
    switch (block.type) {
      case 'paragraph':
        return [{ type: 'paragraph', children: phrasing(block.children) }];
      case 'steps':
      case 'list':
        return [listOf(block)];
      case 'table':
        return isGfm ? [tableOf(block)] : blockOf(tableAsList(block));
      case 'callout': {
        const title: PublishedBlock = {
          type: 'paragraph',
          children: [{ type: 'strong', children: [block.title] }],
        };
        return [{ type: 'blockquote', children: [title, ...block.children].flatMap(blockOf) }];
      }
      case 'picture': {
        const { src, alt, caption } = block;
        const picture: PhrasingContent = hasPictures
          ? { type: 'image', url: addressOf(src), alt: text(alt) }
          : { type: 'link', url: addressOf(src), children: [{ type: 'text', value: text(alt) }] };
        const said: PublishedBlock = {
          type: 'paragraph',
          children: [{ type: 'emphasis', children: [caption ?? ''] }],
        };
        return [{ type: 'paragraph', children: [picture] }, ...(caption ? blockOf(said) : [])];
      }
      case 'code':
        return [{ type: 'code', value: text(block.value) }];
      case 'quote':
        return [{ type: 'blockquote', children: block.children.flatMap(blockOf) }];
    }
  }

  function listOf({
    type,
    start,
    items,
  }: Extract<PublishedBlock, { items: PublishedBlock[][] }>): BlockContent {
    const children = items.map(itemOf);
    const spread = children.some((item) => item.spread);
    const ordered = type === 'steps';
    return { type: 'list', ordered, ...(ordered && { start: start ?? 1 }), spread, children };
  }

  function itemOf(blocksOfItem: PublishedBlock[]): ListItem {
    const [first, ...rest] = blocksOfItem;
    const box = isGfm && first?.type === 'paragraph' ? /^([☐☑]) /.exec(inlineText(first.children)) : null;
    const opening = box && first?.type === 'paragraph' ? [withoutBox(first)] : first ? [first] : [];
    const children = [...opening, ...rest].flatMap(blockOf);
    const spread = children.some(({ type }, index) => index > 0 && type !== 'list');
    return { type: 'listItem', spread, ...(box && { checked: box[1] === '☑' }), children };
  }

  function tableOf({ head, rows }: Extract<PublishedBlock, { type: 'table' }>): BlockContent {
    const row = (cells: PublishedInline[][]): TableRow => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: phrasing(cell) })),
    });
    return { type: 'table', children: [head, ...rows].map(row) };
  }

  function phrasing(inlines: readonly PublishedInline[]): PhrasingContent[] {
    return unnest(inlines, marking).flatMap(phraseOf);
  }

  function phraseOf(inline: PublishedInline): PhrasingContent[] {
    if (typeof inline === 'string') return [{ type: 'text', value: prose(inline) }];
    switch (inline.type) {
      case 'strong':
      case 'emphasis':
        return [{ type: inline.type, children: inline.children.flatMap(phraseOf) }];
      case 'deleted':
        return [{ type: 'delete', children: inline.children.flatMap(phraseOf) }];
      case 'link':
        return [{ type: 'link', url: addressOf(inline.href), children: inline.children.flatMap(phraseOf) }];
      case 'label':
        return [{ type: 'strong', children: [{ type: 'text', value: prose(inline.value) }] }];
      case 'code':
      case 'message':
        return [{ type: 'inlineCode', value: text(inline.value) }];
      case 'keys':
        return inline.keys.flatMap((key, index): PhrasingContent[] => [
          ...(index > 0 ? [{ type: 'text' as const, value: '+' }] : []),
          { type: 'inlineCode', value: text(key) },
        ]);
      case 'break':
        return [{ type: 'break' }];
    }
  }
}

/** Encodes spaces and angle brackets, which would end an address. */
function addressOf(href: string): string {
  return href.replace(/[\s<>]/g, (sign) => encodeURIComponent(sign));
}

function withoutBox(block: Extract<PublishedBlock, { type: 'paragraph' }>): PublishedBlock {
  const [first, ...rest] = block.children;
  return { ...block, children: [(first as string).slice(2), ...rest].filter((inline) => inline !== '') };
}
