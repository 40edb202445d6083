import {
  textOf,
  type Block,
  type CalloutKind,
  type Inline,
  type ListBlock,
  type ListItem,
  type PathStep,
} from './blocks.ts';
import { definitionOfBlock } from './components/registry.ts';
import { drawingOf } from './drawings/registry.ts';
import { drawing } from './drawings/svg.ts';
import { element, escapeText, tag, type Attributes } from './html.ts';
import type { RenderContext } from './render-context.ts';
import { writeInlineHtml } from './write-inline-html.ts';

/** Writes blocks as HTML, separated by line feeds. */
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
      return writeCode(block, context);
    case 'quote':
      return element(
        'blockquote',
        {},
        `\n${block.children.map((each) => `${writeBlock(each, context)}\n`).join('')}`,
      );
    case 'rule':
      return '<hr>';
    // The page writes the list after the lead.
    case 'situations':
      return '';
    case 'drawing': {
      const { name, data, children, caption } = block;
      return drawing(drawingOf(name)!.draw(data, context.dir), inner(children), caption);
    }
    case 'path':
      return writePath(block.steps, inner(block.children), context);
    case 'component':
      return definitionOfBlock(block).html(block.attributes, inner(block.holds), context);
  }
}

function writeList({ ordered, start, procedure, loose, items }: ListBlock, context: RenderContext): string {
  const hasBoxes = items.some(({ checked }) => checked !== undefined);
  const className = procedure ? 'steps' : hasBoxes ? 'contains-task-list' : undefined;
  const written = items.map((item) => `${writeItem(item, loose, context)}\n`).join('');
  return element(ordered ? 'ol' : 'ul', { start, class: className }, `\n${written}`);
}

/** Writes a list item. In a tight list, a paragraph becomes plain text of its item. */
function writeItem({ id, checked, blocks }: ListItem, loose: boolean, context: RenderContext): string {
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
  return element('li', { id, class: checked === undefined ? undefined : 'task-list-item' }, content);
}

/**
 * Writes a table whose rows can be shown as separate entries on a narrow screen: the first cell names the row, and the others
 * carry the title of their column. Roles are explicit because some browsers drop them if CSS changes `display`.
 */
function writeTable(
  { head, rows, ids = [] }: Extract<Block, { type: 'table' }>,
  context: RenderContext,
): string {
  const titles = head.map((cell) => textOf(cell).trim());
  const headCells = head.map((cell) =>
    writeCell('th', { role: 'columnheader', scope: 'col' }, cell, context),
  );
  const bodyRows = rows.map((row, at) => {
    const cells = row.map((cell, column) =>
      column === 0
        ? writeCell('th', { role: 'rowheader', scope: 'row' }, cell, context)
        : writeCell('td', { role: 'cell', 'data-label': titles[column] ?? '' }, cell, context),
    );
    return element('tr', { id: ids[at] || undefined, role: 'row' }, cells.join(''));
  });
  const table = element(
    'table',
    { role: 'table' },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, headCells.join(''))) +
      element('tbody', { role: 'rowgroup' }, bodyRows.join('')),
  );
  const names = titles.filter((_, column) => rows.some((row) => isCode(row[column] ?? [])));
  const count = rows.flat().filter(isCode).length;
  return count < 2 ? table : copyButton('list', context.copy.list(names.join(', '))) + table;
}

/** Whether a cell contains only code: a host, a file or a command. */
function isCode(cell: Inline[]): boolean {
  const parts = cell.filter((inline) => typeof inline !== 'string' || inline.trim() !== '');
  return parts.length === 1 && typeof parts[0] === 'object' && parts[0].type === 'code';
}

/** Writes the button above what it copies: a code block, or the code cells of a table, one on each line. */
function copyButton(what: 'list' | 'code', label: string): string {
  const button = element('button', { class: 'tool', 'data-copy': what }, escapeText(label));
  return element('p', { class: 'tools copy' }, button);
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

function writeCode({ value, lang }: Extract<Block, { type: 'code' }>, { copy }: RenderContext): string {
  const className = lang === undefined ? undefined : `language-${lang.split(/\s/)[0]}`;
  const code = element('code', { class: className }, value && `${escapeText(value)}\n`);
  return copyButton('code', copy.code) + element('pre', {}, code);
}

/** Writes the link that starts a path one question at a time, and the whole path as a list that can be opened. */
function writePath(steps: readonly PathStep[], content: string, { pathStart }: RenderContext): string {
  const { href, label, whole } = pathStart(steps[0]?.id ?? '', mostQuestions(steps));
  const start = element('a', { href, class: 'tool line' }, escapeText(label));
  const summary = element('summary', {}, escapeText(whole));
  return element(
    'div',
    { class: 'path' },
    element('p', {}, start) + element('details', {}, summary + content),
  );
}

/** The number of questions on the longest way through a path. */
function mostQuestions(steps: readonly PathStep[]): number {
  const depths = new Map<string, number>();
  for (const { id, kind, from } of steps)
    depths.set(id, (depths.get(from?.id ?? '') ?? 0) + (kind === 'question' ? 1 : 0));
  return Math.max(0, ...depths.values());
}
