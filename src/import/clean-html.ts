import type { Element, ElementContent, Root, RootContent } from 'hast';
import { dropEmptyBoxes, hasOwnBlock, isInline, pushIntoBlocks, tableParts } from './boxes.ts';
import { calloutOfClasses, type CalloutMap } from './callouts.ts';
import { toUnicodeScript } from './unicode-script.ts';

/** Elements whose content is not text of an article. */
const dropped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'canvas',
  'object',
  'embed',
  'form',
  'button',
  'input',
  'select',
  'textarea',
  'nav',
  'link',
  'meta',
  'title',
  'head',
  'dialog',
]);

/** The names of dropped elements. */
export type Dropped = Set<string>;

/** Elements that only wrap text. */
const wrappers = new Set(['font', 'u', 'big', 'small', 'center', 'abbr', 'acronym', 'cite', 'dfn', 'mark']);

/**
 * Reduces HTML of any system to text, lists, tables, pictures and callouts. Scripts, styles and forms are dropped,
 * boxes become `x-callout`, two line breaks end a paragraph. Adds the names of dropped elements to `left`.
 */
export function cleanHtml(root: Root, callouts: CalloutMap, left: Dropped): Root {
  return { type: 'root', children: cleanAll(root.children, callouts, left) as RootContent[] };
}

type Child = RootContent | ElementContent;

function cleanAll(
  children: readonly Child[],
  callouts: CalloutMap,
  left: Dropped,
  isInTable = false,
): ElementContent[] {
  return dropEmptyBoxes(children.flatMap((child) => clean(child, callouts, left, isInTable)));
}

function clean(node: Child, callouts: CalloutMap, left: Dropped, isInTable: boolean): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\u00A0/g, ' ') }];
  if (node.type !== 'element') return [];
  const { tagName } = node;
  if (tableParts.has(tagName) && !isInTable) return clean({ ...node, tagName: 'div' }, callouts, left, false);
  // The checkbox of a task list item.
  if (tagName === 'input' && node.properties['type'] === 'checkbox') return [node];
  if (dropped.has(tagName)) {
    // Dropped elements that readers could see or use are reported; hidden ones are not.
    if (['script', 'form', 'object', 'embed', 'canvas', 'svg'].includes(tagName)) left.add(`<${tagName}>`);
    return [];
  }
  const inner = cleanAll(node.children, callouts, left, isInTable || tagName === 'table');
  if (tagName === 'sup' || tagName === 'sub') return toUnicodeScript(inner, tagName);
  if (wrappers.has(tagName)) return inner;
  if (tagName === 'iframe' || tagName === 'video' || tagName === 'audio') return [mediaLink(node)];
  if (tagName === 'table' && isSingleCell(node)) return unwrapCell(inner, callouts);
  // A link without a target, or an empty anchor.
  if (tagName === 'a' && !['href', 'id', 'name'].some((name) => node.properties[name])) return inner;
  if (isInline(node) && inner.some(hasOwnBlock)) return pushIntoBlocks(node, inner);
  const own = tagName === 'p' ? paragraphs({ ...node, children: inner }) : [{ ...node, children: inner }];
  if (['div', 'section', 'aside', 'blockquote', 'p'].includes(tagName)) {
    const kind = calloutOfClasses(classesOf(node), callouts);
    if (kind) return [callout(kind, tagName === 'p' ? own : inner)];
  }
  const alert = tagName === 'blockquote' && takeAlert(inner);
  if (alert) return [callout(alert, inner)];
  if (tagName === 'figure') return [captioned(node, inner)];
  return own;
}

/** @example classesOf({ type: 'element', tagName: 'p', properties: { className: ['a'] }, children: [] }) // ['a'] */
export function classesOf({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

export function callout(kind: string, children: ElementContent[], title?: ElementContent[]): Element {
  const lead = title && title.length > 0 ? [element('p', [element('strong', title)])] : [];
  return { ...element('x-callout', [...lead, ...children]), properties: { kind } };
}

export function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/** Returns the kind of a quotation that begins with `[!NOTE]`, GitHub's callout, and removes the mark. */
function takeAlert(children: readonly ElementContent[]): string | undefined {
  const paragraph = children.find((child) => child.type === 'element');
  const first = paragraph?.children[0];
  const [mark, word] = (first?.type === 'text' && /^\s*\[!(\w+)\]\s*/.exec(first.value)) || [];
  if (first?.type !== 'text' || mark === undefined) return undefined;
  const kind = calloutOfClasses([word!.toLowerCase()], {});
  if (kind) first.value = first.value.slice(mark.length);
  return kind;
}

/** Converts a figure, whose caption stays with its picture. */
function captioned(node: Element, children: ElementContent[]): Element {
  const isCaption = (child: ElementContent) => child.type === 'element' && child.tagName === 'figcaption';
  const caption = textOf(children.filter(isCaption)).replace(/\s+/g, ' ').trim();
  const rest = children.filter((child) => !isCaption(child));
  const picture = caption === '' ? undefined : findPicture(rest);
  if (!picture) return { ...node, tagName: 'div', children };
  picture.properties['title'] = caption;
  return { ...node, tagName: 'div', children: rest };
}

function findPicture(children: readonly ElementContent[]): Element | undefined {
  for (const child of children) {
    if (child.type !== 'element') continue;
    const found = child.tagName === 'img' ? child : findPicture(child.children);
    if (found) return found;
  }
  return undefined;
}

/** Returns the text of nodes. A space separates blocks. */
export function textOf(children: readonly Child[]): string {
  return children
    .map((child) => {
      if (child.type !== 'element') return child.type === 'text' ? child.value : '';
      return isInline(child) ? textOf(child.children) : ` ${textOf(child.children)} `;
    })
    .join('');
}

/** Replaces audio and video by a link. */
function mediaLink(node: Element): ElementContent {
  const source = node.children.find((child) => child.type === 'element' && child.tagName === 'source');
  const src = node.properties['src'] ?? (source?.type === 'element' ? source.properties['src'] : undefined);
  const href = String(src ?? '').replace(/^\/\//, 'https://');
  const title = String(node.properties['title'] ?? '') || '[TODO: what the video shows]';
  return element('p', [{ ...element('a', [{ type: 'text', value: title }]), properties: { href } }]);
}

/** Ends a paragraph at two line breaks in a row. */
function paragraphs(node: Element): Element[] {
  const parts: ElementContent[][] = [[]];
  let breaks: ElementContent[] = [];
  for (const child of node.children) {
    const isSpace = child.type === 'text' && child.value.trim() === '';
    if (child.type === 'element' && child.tagName === 'br') breaks.push(child);
    else if (isSpace && breaks.length > 0) continue;
    else {
      if (breaks.length > 1) parts.push([]);
      else if (parts.at(-1)!.length > 0) for (const each of breaks) parts.at(-1)!.push(each);
      breaks = [];
      parts.at(-1)!.push(child);
    }
  }
  const full = parts.filter((part) =>
    part.some((child) => child.type !== 'text' || child.value.trim() !== ''),
  );
  return (full.length > 0 ? full : [[]]).map((children) => ({ ...node, children }));
}

function isSingleCell(table: Element): boolean {
  return cellsOf(table).length === 1;
}

function cellsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return ['td', 'th'].includes(child.tagName) ? [child] : cellsOf(child);
  });
}

/** Treats a table with one cell as a box. */
function unwrapCell(children: readonly ElementContent[], callouts: CalloutMap): ElementContent[] {
  const [cell] = cellsOf(element('table', [...children]));
  if (!cell) return [];
  const kind = calloutOfClasses(classesOf(cell), callouts);
  return kind ? [callout(kind, cell.children)] : cell.children;
}
