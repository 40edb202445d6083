import {
  textOf,
  type Block,
  type CalloutKind,
  type Inline,
  type ListBlock,
  type ListItem,
  type PathStep,
} from './blocks.ts';
import { drawPorts } from './drawings/ports.ts';
import { drawing } from './drawings/svg.ts';
import { drawTimeline } from './drawings/timeline.ts';
import { element, escapeText, tag, type Attributes } from './html.ts';
import type { RenderContext } from './render-context.ts';
import { writeInlineHtml } from './write-inline-html.ts';

/** Writes blocks as HTML, a line feed between them. */
export function writeHtml(blocks: readonly Block[], context: RenderContext): string {
  return blocks
    .map((block) => writeBlock(block, context))
    .filter((html) => html !== '')
    .join('\n');
}

function writeBlock(block: Block, context: RenderContext): string {
  const inner = (blocks: readonly Block[]) => blocks.map((each) => writeBlock(each, context)).join('');
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, writeInlineHtml(block.children, context));
    case 'display':
      return writeInlineHtml(block.children, context);
    case 'list':
      return writeList(block, context);
    case 'table':
      return writeTable(block, context);
    case 'callout':
      return writeCallout(block.kind, inner(block.children), context);
    case 'picture':
      return writePicture(block, context);
    case 'code':
      return writeCode(block);
    case 'quote':
      return element(
        'blockquote',
        {},
        `\n${block.children.map((each) => `${writeBlock(each, context)}\n`).join('')}`,
      );
    case 'rule':
      return '<hr>';
    // The page has it after the lead.
    case 'situations':
      return '';
    case 'timeline':
      return drawing(drawTimeline(block.groups, context.dir), inner(block.children), block.caption);
    case 'ports':
      return drawing(drawPorts(block.way, context.dir), inner(block.children), block.caption);
    case 'path':
      return writePath(block.steps, inner(block.children), context);
  }
}

function writeList({ ordered, start, procedure, loose, items }: ListBlock, context: RenderContext): string {
  const hasBoxes = items.some(({ checked }) => checked !== undefined);
  const className = procedure ? 'steps' : hasBoxes ? 'contains-task-list' : undefined;
  const written = items.map((item) => `${writeItem(item, loose, context)}\n`).join('');
  return element(ordered ? 'ol' : 'ul', { start, class: className }, `\n${written}`);
}

/** In a list that is not loose, a paragraph is written as text of its item. */
function writeItem({ checked, blocks }: ListItem, loose: boolean, context: RenderContext): string {
  const parts = blocks.map((block) =>
    block.type === 'paragraph'
      ? { isText: true, html: writeInlineHtml(block.children, context) }
      : { isText: false, html: writeBlock(block, context) },
  );
  if (checked !== undefined) {
    const box = `<input type="checkbox"${checked ? ' checked' : ''} disabled>`;
    const [first] = parts;
    if (first?.isText) first.html = `${box} ${first.html}`;
    else parts.unshift({ isText: true, html: box });
  }
  let content = '';
  for (const [index, { isText, html }] of parts.entries()) {
    if (loose || !isText || index > 0) content += '\n';
    content += isText && loose ? element('p', {}, html) : html;
  }
  if (parts.length > 0 && (loose || !parts.at(-1)!.isText)) content += '\n';
  return element('li', { class: checked === undefined ? undefined : 'task-list-item' }, content);
}

/**
 * A table whose rows can become entries on a narrow screen: the first cell names the row, the others carry their column's
 * title. Roles are written out because changing `display` takes them away in some browsers.
 */
function writeTable({ head, rows }: Extract<Block, { type: 'table' }>, context: RenderContext): string {
  const titles = head.map((cell) => textOf(cell).trim());
  const headCells = head.map((cell) =>
    writeCell('th', { role: 'columnheader', scope: 'col' }, cell, context),
  );
  const bodyRows = rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0
        ? writeCell('th', { role: 'rowheader', scope: 'row' }, cell, context)
        : writeCell('td', { role: 'cell', 'data-label': titles[column] ?? '' }, cell, context),
    );
    return element('tr', { role: 'row' }, cells.join(''));
  });
  return element(
    'table',
    { role: 'table' },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, headCells.join(''))) +
      element('tbody', { role: 'rowgroup' }, bodyRows.join('')),
  );
}

function writeCell(
  name: 'th' | 'td',
  attributes: Attributes,
  cell: Inline[],
  context: RenderContext,
): string {
  return element(name, attributes, writeInlineHtml(cell, context));
}

function writeCallout(kind: CalloutKind, content: string, { callouts }: RenderContext): string {
  const className = kind === 'note' ? 'note' : `note ${kind}`;
  const title = element('p', {}, escapeText(callouts[kind]));
  return element('div', { class: className, role: 'note' }, title + content);
}

function writePicture(
  { src, alt, caption }: Extract<Block, { type: 'picture' }>,
  { picture }: RenderContext,
): string {
  const { href, width, height } = picture(src);
  const image = tag('img', { src: href, alt, width, height, loading: 'lazy', decoding: 'async' });
  return element('figure', {}, image + (caption ? element('figcaption', {}, escapeText(caption)) : ''));
}

function writeCode({ value, lang }: Extract<Block, { type: 'code' }>): string {
  const className = lang === undefined ? undefined : `language-${lang.split(/\s/)[0]}`;
  return element('pre', {}, element('code', { class: className }, value && `${escapeText(value)}\n`));
}

/** The way in to one question at a time, and the whole path as a list for those who prefer it. */
function writePath(steps: readonly PathStep[], content: string, { pathStart }: RenderContext): string {
  const { href, label, whole } = pathStart(steps[0]?.id ?? '');
  const start = element('a', { href, class: 'tool line' }, escapeText(label));
  const summary = element('summary', {}, escapeText(whole));
  return element(
    'div',
    { class: 'path' },
    element('p', {}, start) + element('details', {}, summary + content),
  );
}
