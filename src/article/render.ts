import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Definition, Nodes, Root, Strong, Table } from 'mdast';
import { toHast, type Handler, type Handlers, type State } from 'mdast-util-to-hast';
import { element, text } from './hast.ts';
import { parseKbLink, type KbLink } from './kb-link.ts';
import type { Block, Component } from './model.ts';
import { renderComponent } from './render-component.ts';
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
  const component: Handler = (state, node: Component) => renderComponent(state, node, context);
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

/** Host names and paths may break before a dot or a separator, never inside a word. */
function breakable(value: string): ElementContent[] {
  if (value.length < 16) return [text(value)];
  const parts = value.split(/(?=[.\\/_])/);
  return parts.flatMap((part, index) => [...(index > 0 ? [element('wbr', {}, [])] : []), text(part)]);
}
