import type { Block, Inline } from './blocks.ts';
import { inlineText, type PublishedBlock, type PublishedInline } from './published.ts';
import type { RenderContext } from './render-context.ts';

/** Converts blocks to the form the API publishes. `context` must give absolute addresses. */
export function publishBlocks(blocks: readonly Block[], context: RenderContext): PublishedBlock[] {
  return blocks.flatMap((block) => publishBlock(block, context));
}

function publishBlock(block: Block, context: RenderContext): PublishedBlock[] {
  switch (block.type) {
    case 'paragraph':
    case 'display': {
      const children = publishInlines(block.children, context);
      return children.length > 0 ? [{ type: 'paragraph', children }] : [];
    }
    case 'list': {
      const items = block.items.map((item) => withBox(publishBlocks(item.blocks, context), item.checked));
      const { ordered, start } = block;
      const ids = block.items.map(({ id }) => id ?? '');
      return [
        {
          type: ordered ? 'steps' : 'list',
          ...(ordered && start !== undefined && { start }),
          items,
          ...(ids.some((id) => id !== '') && { ids }),
        },
      ];
    }
    case 'table': {
      const cells = (row: Inline[][]) => row.map((cell) => publishInlines(cell, context));
      return [
        {
          type: 'table',
          head: cells(block.head),
          rows: block.rows.map(cells),
          ...(block.ids && { ids: block.ids }),
        },
      ];
    }
    case 'callout': {
      const { kind } = block;
      // Customers see replies and the API.
      if (kind === 'agent') return [];
      const children = publishBlocks(block.children, context);
      return [{ type: 'callout', kind, title: context.callouts[kind], children }];
    }
    case 'picture': {
      const { src, alt, caption } = block;
      return [{ type: 'picture', src: context.picture(src).href, alt, ...(caption && { caption }) }];
    }
    case 'code':
      return [{ type: 'code', value: block.value }];
    case 'quote':
      return [{ type: 'quote', children: publishBlocks(block.children, context) }];
    case 'drawing': {
      const { children, caption } = block;
      const said: PublishedBlock[] = caption
        ? [{ type: 'paragraph', children: [{ type: 'emphasis', children: [caption] }] }]
        : [];
      return [...publishBlocks(children, context), ...said];
    }
    case 'path':
    case 'component':
      return publishBlocks(block.children, context);
    case 'rule':
    case 'situations':
      return [];
  }
}

/** The blocks of an item with its check box as a character: no markup language of replies has check boxes. */
function withBox(blocks: PublishedBlock[], checked: boolean | undefined): PublishedBlock[] {
  if (checked === undefined) return blocks;
  const [first, ...rest] = blocks;
  const box = checked ? '☑' : '☐';
  return first?.type === 'paragraph'
    ? [{ ...first, children: [`${box} `, ...first.children] }, ...rest]
    : [{ type: 'paragraph', children: [box] }, ...blocks];
}

/** Converts inline content to the form the API publishes. Line breaks of the file become spaces; both ends are trimmed. */
export function publishInlines(inlines: readonly Inline[], context: RenderContext): PublishedInline[] {
  const published = inlines.map((inline) => publishInline(inline, context));
  const [first] = published;
  if (typeof first === 'string') published[0] = first.trimStart();
  const last = published.at(-1);
  if (typeof last === 'string') published[published.length - 1] = last.trimEnd();
  return published.filter((inline) => inline !== '');
}

function publishInline(inline: Inline, context: RenderContext): PublishedInline {
  if (typeof inline === 'string') return inline.replace(/(?<!\s)\s*\n\s*/g, ' ');
  switch (inline.type) {
    case 'strong':
    case 'emphasis':
    case 'deleted':
      return { type: inline.type, children: publishInlines(inline.children, context) };
    case 'action':
      return { type: 'strong', children: publishInlines(inline.children, context) };
    case 'link': {
      const { href } = inline;
      // A link to a section of the same article leads nowhere from a ticket.
      const absolute = href.startsWith('#')
        ? context.articleHref({ kb: context.kb, section: href.slice(1) })
        : href;
      return { type: 'link', href: absolute, children: publishInlines(inline.children, context) };
    }
    case 'kb-link': {
      const href = context.articleHref(inline);
      return { type: 'link', href, children: publishInlines(inline.children, context) };
    }
    case 'label':
    case 'message':
      return { type: inline.type, value: inlineText(publishInlines(inline.children, context)) };
    case 'contact': {
      const { href, label } = context.contact(inline.of);
      return { type: 'link', href, children: [label] };
    }
    case 'code':
    case 'keys':
    case 'break':
      return inline;
  }
}
