import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Definition, Nodes, Root, Strong, Table } from 'mdast';
import { toHast, type Handler, type Handlers, type State } from 'mdast-util-to-hast';
import { listOf } from './drawings/list-of.ts';
import { drawPorts } from './drawings/ports.ts';
import { drawTimeline } from './drawings/timeline.ts';
import { parseKbLink, type KbLink } from './kb-link.ts';
import type { Block, Component } from './model.ts';
import { readPath } from './path.ts';
import { plainText } from './visit.ts';

/** What rendering needs to know beyond the text itself. */
export interface RenderContext {
  /** Titles of callouts in the language of the text. */
  callouts: { Note: string; Tip: string; Warning: string };
  /** The language of a program's label or message, where it is not that of the text; `given` is what the author says. */
  programLang: (text: string, given: string | undefined) => string | undefined;
  articleHref: (link: KbLink) => string;
  /** The direction of the language of the text. */
  dir: 'ltr' | 'rtl';
  /** Where a guided path begins one question at a time, by the id of its first question. */
  pathStart: (id: string) => { href: string; label: string; whole: string };
  contact: (id: string) => { href: string; label: string };
  picture: (src: string) => { href: string; width?: number | undefined; height?: number | undefined };
}

/** Renders blocks to HTML. `definitions` are those of the whole file: a section may use one that stands in another. */
export function renderBlocks(blocks: Block[], definitions: Definition[], context: RenderContext): string {
  // The library walks everything below the root for definitions before it renders: half of its time. We know them.
  const known: Root = { type: 'root', children: definitions };
  const children = blocks as Root['children'];
  // The types allow no root below the root, but the root itself is what this handler makes.
  const root: Handler = (state) =>
    ({ type: 'root', children: state.wrap(state.all({ type: 'root', children })) }) as unknown as Element;
  return toHtml(toHast(known, { handlers: { ...createHandlers(context), root } }));
}

function createHandlers(context: RenderContext): Handlers {
  // A component that is no component, `<constructor>` included, has been reported; it leaves nothing.
  const component: Handler = (state, node: Component) =>
    Object.hasOwn(componentHandlers, node.name ?? '')
      ? componentHandlers[node.name!]!(state, node, context)
      : undefined;
  return {
    mdxJsxFlowElement: component,
    mdxJsxTextElement: component,
    mdxFlowExpression: () => undefined,
    mdxTextExpression: () => undefined,
    yaml: () => undefined,
    link: (state, node) => renderLink(state, node, node.url, context),
    linkReference: (state, node) => {
      const url = state.definitionById.get(node.identifier.toUpperCase())?.url ?? '';
      return renderLink(state, node, url, context);
    },
    inlineCode: (_, node) => element('code', {}, breakable(node.value)),
    strong: renderStrong,
    table: renderTable,
  };
}

type ComponentHandler = (
  state: State,
  node: Component,
  context: RenderContext,
) => ElementContent | ElementContent[] | undefined;

const componentHandlers: Record<string, ComponentHandler> = {
  Note: (state, node, { callouts }) => renderCallout(state, node, 'note', callouts.Note),
  Tip: (state, node, { callouts }) => renderCallout(state, node, 'note tip', callouts.Tip),
  Warning: (state, node, { callouts }) => renderCallout(state, node, 'note warning', callouts.Warning),
  Steps: renderSteps,
  Situations: () => undefined,
  Figure: renderFigure,
  Timeline: (state, node, { dir }) =>
    drawTimeline(listOf(node)!, blocksIn(state, node), attribute(node, 'caption'), dir),
  Ports: (state, node, { dir }) =>
    drawPorts(listOf(node)!, blocksIn(state, node), attribute(node, 'caption'), dir),
  Path: (state, node, { pathStart }) => renderPath(state, node, pathStart),
  Ui: (state, node, context) =>
    element('b', { className: ['ui'], lang: programLang(node, context) }, inline(state, node)),
  Msg: (state, node, context) => element('samp', { lang: programLang(node, context) }, inline(state, node)),
  Kbd: renderKeys,
  Contact: (_, node, { contact }) => {
    const { href, label } = contact(attribute(node, 'of') ?? '');
    return element('a', { href, className: ['fig'] }, [text(label)]);
  },
};

function renderCallout(state: State, node: Component, className: string, title: string): Element {
  return element('div', { className: className.split(' '), role: 'note' }, [
    element('p', {}, [text(title)]),
    ...(state.all(node as never) as ElementContent[]),
  ]);
}

/** The list of a `<Steps>`; the bold words that begin a step stand on a line of their own. */
function renderSteps(state: State, node: Component): ElementContent[] {
  const children = state.all(node as never) as ElementContent[];
  for (const list of children) {
    if (list.type !== 'element' || list.tagName !== 'ol') continue;
    list.properties['className'] = ['steps'];
    for (const item of list.children) markAction(item as Element);
  }
  return children;
}

function markAction(item: Element): void {
  if (item.type !== 'element') return;
  const paragraph = item.children.find((child) => child.type === 'element');
  const holder = paragraph?.type === 'element' && paragraph.tagName === 'p' ? paragraph : item;
  const first = holder.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  if (first?.type === 'element' && first.tagName === 'strong') first.properties = { className: ['do'] };
}

function blocksIn(state: State, node: Component): ElementContent[] {
  return state.all(node as never) as ElementContent[];
}

/** The way in to one question at a time, and the whole path as a list for those who prefer it. */
function renderPath(state: State, node: Component, pathStart: RenderContext['pathStart']): Element {
  const [first] = readPath(listOf(node)!).steps;
  const { href, label, whole } = pathStart(first?.id ?? '');
  return element('div', { className: ['path'] }, [
    element('p', {}, [element('a', { href, className: ['tool', 'line'] }, [text(label)])]),
    element('details', {}, [element('summary', {}, [text(whole)]), ...blocksIn(state, node)]),
  ]);
}

function renderFigure(_: State, node: Component, { picture }: RenderContext): Element {
  const { href, width, height } = picture(attribute(node, 'src') ?? '');
  const caption = attribute(node, 'caption');
  const image = element(
    'img',
    { src: href, alt: attribute(node, 'alt'), width, height, loading: 'lazy', decoding: 'async' },
    [],
  );
  return element('figure', {}, caption ? [image, element('figcaption', {}, [text(caption)])] : [image]);
}

function renderKeys(_: State, node: Component): Element {
  const keys = plainText(node).split('+');
  const parts = keys.flatMap((key, index) => [
    ...(index > 0 ? [text('+')] : []),
    element('kbd', {}, [text(key.trim())]),
  ]);
  return keys.length === 1 ? (parts[0] as Element) : element('span', { className: ['keys'] }, parts);
}

function renderLink(
  state: State,
  node: Nodes,
  url: string,
  context: RenderContext,
): Element | ElementContent[] {
  const children = state.all(node as never) as ElementContent[];
  const kb = parseKbLink(url);
  if (!kb) return element('a', { href: url }, children);
  const link = element('a', { href: context.articleHref(kb) }, children);
  const shown = plainText(node).replace(/\s/g, '');
  if (shown.includes(`KB${kb.kb}`)) return link;
  return [link, text(' '), element('span', { className: ['kb', 'soft'] }, [text(`KB${kb.kb}`)])];
}

/** A short bold text with a digit is a figure: it is never broken over lines. */
function renderStrong(state: State, node: Strong): Element {
  const value = plainText(node);
  const isFigure = value.length <= 24 && /\d/.test(value);
  return element('strong', isFigure ? { className: ['fig'] } : {}, state.all(node) as ElementContent[]);
}

/**
 * A table whose rows can become entries on a narrow screen: the first cell names the row, the others carry their column's
 * title. Roles are written out because changing `display` takes them away in some browsers.
 */
function renderTable(state: State, node: Table): Element {
  const [head, ...rows] = node.children;
  const titles = head?.children.map((cell) => plainText(cell)) ?? [];
  const inside = (cell: Nodes) => state.all(cell as never) as ElementContent[];
  const headCells =
    head?.children.map((cell) => element('th', { role: 'columnheader', scope: 'col' }, inside(cell))) ?? [];
  const body = rows.map((row) =>
    element(
      'tr',
      { role: 'row' },
      row.children.map((cell, column) =>
        column === 0
          ? element('th', { role: 'rowheader', scope: 'row' }, inside(cell))
          : element('td', { role: 'cell', dataLabel: titles[column] ?? '' }, inside(cell)),
      ),
    ),
  );
  return element('table', { role: 'table' }, [
    element('thead', { role: 'rowgroup' }, [element('tr', { role: 'row' }, headCells)]),
    element('tbody', { role: 'rowgroup' }, body),
  ]);
}

function programLang(node: Component, { programLang: langOf }: RenderContext): string | undefined {
  return langOf(plainText(node), attribute(node, 'lang'));
}

/** The inline content of a text component; alone on a line it is parsed as a block around one paragraph. */
function inline(state: State, node: Component): ElementContent[] {
  const [only] = node.children;
  const holder = only?.type === 'paragraph' ? only : node;
  return state.all(holder as never) as ElementContent[];
}

/** Host names and paths may break before a dot or a separator, never inside a word. */
function breakable(value: string): ElementContent[] {
  if (value.length < 16) return [text(value)];
  const parts = value.split(/(?=[.\\/_])/);
  return parts.flatMap((part, index) => [...(index > 0 ? [element('wbr', {}, [])] : []), text(part)]);
}

export function attribute(node: Component, name: string): string | undefined {
  const found = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string) {
  return { type: 'text' as const, value };
}
