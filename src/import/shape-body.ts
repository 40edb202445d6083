import type {
  Heading,
  Image,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  TableCell,
} from 'mdast';
import { toString } from './text-of.ts';

/** Returns the component for a picture. */
export type MakeFigure = (image: Image) => RootContent;

interface Shaping {
  title: string;
  makeFigure: MakeFigure;
  note: (text: string) => void;
}

/**
 * Converts the text of a page to the shape of articles: two levels of headings, only at the top level, pictures on
 * lines of their own, procedures in `<Steps>`, cells of one line.
 */
export function shapeBody(root: Root, shaping: Shaping): Root {
  const blocks = flatten(root.children, shaping);
  const children = mapHeadingLevels(withHeadings(blocks, shaping.title), shaping);
  return { type: 'root', children: children.map(asProcedure) };
}

/** Returns blocks without elements that articles do not allow, and with pictures outside of text. */
function flatten(blocks: readonly RootContent[], shaping: Shaping, isInside = false): RootContent[] {
  return blocks.flatMap((block): RootContent[] => {
    if (block.type === 'thematicBreak' || block.type === 'html' || block.type === 'definition') return [];
    if (block.type === 'heading') return flattenHeading(block, shaping, isInside);
    if (block.type === 'paragraph') return splitParagraph(block, shaping);
    // Text directly in a list or a quotation becomes a paragraph.
    if (block.type === 'text' || block.type === 'inlineCode')
      return splitParagraph({ type: 'paragraph', children: [block] }, shaping);
    if (block.type === 'table') {
      const moved: RootContent[] = [];
      const children = block.children.map((row) => ({
        ...row,
        children: row.children.map((cell) => flattenCell(cell, shaping, moved)),
      }));
      return [{ ...block, children }, ...moved];
    }
    if (block.type === 'image') return [shaping.makeFigure(block)];
    if (!('children' in block)) return [block];
    const children =
      block.type === 'list'
        ? block.children.map((item) => ({
            ...item,
            children: flatten(item.children, shaping, true),
          }))
        : flatten(block.children as RootContent[], shaping, true);
    return children.length === 0 ? [] : [{ ...block, children } as RootContent];
  });
}

function flattenHeading(block: Heading, shaping: Shaping, isInside: boolean): RootContent[] {
  const images: RootContent[] = [];
  const inlines = takeImages(plainStrong(inlinesOf(block.children as readonly Nodes[])), shaping, images);
  const children = trimInlines(joinKeys(inlines));
  if (toString(children).trim() === '') return images;
  const heading: RootContent = isInside
    ? { type: 'paragraph', children: [{ type: 'strong', children }] }
    : { ...block, children };
  return [heading, ...images];
}

/** Splits a paragraph from its pictures. Pictures at its beginning come before it, all others after it. */
function splitParagraph(paragraph: Paragraph, shaping: Shaping): RootContent[] {
  const [before, after]: [RootContent[], RootContent[]] = [[], []];
  const inlines: PhrasingContent[] = [];
  for (const child of inlinesOf(paragraph.children as readonly Nodes[]))
    for (const inline of takeImages([child], shaping, toString(inlines).trim() === '' ? before : after))
      inlines.push(inline);
  const children = trimInlines(joinKeys(inlines));
  return [...before, ...(children.length > 0 ? [{ ...paragraph, children }] : []), ...after];
}

/** Moves the pictures of inline content to `images`. A link that contains only a picture is removed with it. */
function takeImages(
  inlines: readonly PhrasingContent[],
  shaping: Shaping,
  images: RootContent[],
): PhrasingContent[] {
  return inlines.flatMap((inline): PhrasingContent[] => {
    if (inline.type === 'image') {
      images.push(shaping.makeFigure(inline));
      return [];
    }
    if (!('children' in inline)) return [inline];
    const before = images.length;
    const children = takeImages(inline.children as PhrasingContent[], shaping, images);
    const isEmpty = images.length > before && toString(children).trim() === '';
    return isEmpty ? [] : [{ ...inline, children } as PhrasingContent];
  });
}

/** Reduces a cell to one line of text, as Markdown requires. */
function flattenCell(cell: TableCell, shaping: Shaping, moved: RootContent[]): TableCell {
  const before = moved.length;
  const blocks = cell.children as readonly Nodes[];
  if (blocks.some(({ type }) => type === 'list' || type === 'code' || type === 'table'))
    shaping.note('Blocks in a cell of a table became one line.');
  const children = trimInlines(joinKeys(takeImages(inlinesOf(blocks), shaping, moved))).map(
    (inline): PhrasingContent => (inline.type === 'break' ? { type: 'text', value: ' ' } : inline),
  );
  if (moved.length > before) shaping.note('A picture in a cell of a table stands below it.');
  return { ...cell, children };
}

/** Returns the text of blocks on one line. */
function inlinesOf(blocks: readonly Nodes[]): PhrasingContent[] {
  return blocks.flatMap((block, index): PhrasingContent[] => {
    const gap: PhrasingContent[] =
      index > 0 && isBlock(block) ? [{ type: 'text', value: block.type === 'listItem' ? '; ' : ' ' }] : [];
    if (block.type === 'code') return [...gap, { type: 'inlineCode', value: block.value }];
    if (!isBlock(block)) return ['children' in block ? withInlines(block) : (block as PhrasingContent)];
    return [...gap, ...inlinesOf((block as Parents).children as Nodes[])];
  });
}

/** Removes blocks from an inline element, because HTML allows `<b>` around a block of code. */
function withInlines(inline: Parents): PhrasingContent {
  return { ...inline, children: inlinesOf(inline.children as Nodes[]) } as PhrasingContent;
}

function isBlock(node: Nodes): boolean {
  return ['paragraph', 'list', 'listItem', 'blockquote', 'code', 'heading', 'mdxJsxFlowElement'].includes(
    node.type,
  );
}

/** Adds headings to a page without any: the summaries of collapsible parts, otherwise one heading for the whole page. */
function withHeadings(blocks: readonly RootContent[], title: string): RootContent[] {
  if (blocks.some(({ type }) => type === 'heading')) return [...blocks];
  const isSummary = (block: RootContent) =>
    block.type === 'paragraph' && (block.data as { summary?: true } | undefined)?.summary === true;
  if (blocks.some(isSummary))
    return blocks.map((block) => {
      const [strong] = isSummary(block) ? (block as Paragraph).children : [];
      return strong?.type === 'strong' ? { type: 'heading', depth: 2, children: strong.children } : block;
    });
  return [{ type: 'heading', depth: 2, children: [{ type: 'text', value: title }] }, ...blocks];
}

/** Maps headings to `##` and `###`. Deeper ones become a line in bold. */
function mapHeadingLevels(blocks: readonly RootContent[], { note }: Shaping): RootContent[] {
  const depths = [
    ...new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.depth] : []))),
  ].sort();
  let isFirst = true;
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const level = isFirst ? 0 : depths.indexOf(block.depth);
    isFirst = false;
    if (level < 2) return { ...block, depth: (level + 2) as 2 | 3 };
    note('Headings of a third level became lines in bold.');
    return { type: 'paragraph', children: [{ type: 'strong', children: block.children }] };
  });
}

/** Wraps a numbered list at the top level in `<Steps>`. */
function asProcedure(block: RootContent): RootContent {
  if (block.type !== 'list' || !block.ordered || (block.start ?? 1) !== 1 || block.children.length < 2)
    return block;
  return { type: 'mdxJsxFlowElement', name: 'Steps', attributes: [], children: [block] };
}

/** Joins keys that are pressed together into one combination. */
function joinKeys(inlines: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const inline of inlines) {
    const [before, plus] = [joined.at(-2), joined.at(-1)];
    if (isKey(inline) && isKey(before) && plus?.type === 'text' && plus.value.trim() === '+') {
      joined.pop();
      const value = `${toString([before!])}+${toString([inline])}`;
      joined[joined.length - 1] = { ...before!, children: [{ type: 'text', value }] } as PhrasingContent;
    } else joined.push(inline);
  }
  return joined;
}

function isKey(inline: PhrasingContent | undefined): boolean {
  return inline?.type === 'mdxJsxTextElement' && inline.name === 'Kbd';
}

/** Removes bold from headings. */
function plainStrong(inlines: readonly PhrasingContent[]): PhrasingContent[] {
  return inlines.flatMap((inline) => (inline.type === 'strong' ? plainStrong(inline.children) : [inline]));
}

/** Trims spaces and line breaks at both ends. */
function trimInlines(inlines: readonly PhrasingContent[]): PhrasingContent[] {
  const isSpace = (inline: PhrasingContent) =>
    inline.type === 'break' || (inline.type === 'text' && inline.value.trim() === '');
  const first = inlines.findIndex((inline) => !isSpace(inline));
  if (first < 0) return [];
  const last = inlines.findLastIndex((inline) => !isSpace(inline));
  return inlines.slice(first, last + 1).map((inline, index, list) => {
    if (inline.type !== 'text') return inline;
    const start = index === 0 ? inline.value.trimStart() : inline.value;
    return { ...inline, value: index === list.length - 1 ? start.trimEnd() : start };
  });
}
