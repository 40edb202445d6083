import type { Element, ElementContent } from 'hast';
import type { State } from 'mdast-util-to-hast';
import { listOf } from './drawings/list-of.ts';
import { drawPorts } from './drawings/ports.ts';
import { drawTimeline } from './drawings/timeline.ts';
import { element, text } from './hast.ts';
import { attribute } from './mdx.ts';
import type { Component } from './model.ts';
import { readPath } from './path.ts';
import type { RenderContext } from './render.ts';
import { plainText } from './visit.ts';
import { isComponentName, type ComponentName } from './vocabulary.ts';

type ComponentHandler = (
  state: State,
  node: Component,
  context: RenderContext,
) => ElementContent | ElementContent[] | undefined;

const handlers: Record<ComponentName, ComponentHandler> = {
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

/** The HTML of a component of the vocabulary; nothing for any other, `<constructor>` included: it has been reported. */
export function renderComponent(
  state: State,
  node: Component,
  context: RenderContext,
): ElementContent | ElementContent[] | undefined {
  const name = node.name ?? '';
  return isComponentName(name) ? handlers[name](state, node, context) : undefined;
}

function renderCallout(state: State, node: Component, className: string, title: string): Element {
  return element('div', { className: className.split(' '), role: 'note' }, [
    element('p', {}, [text(title)]),
    ...blocksIn(state, node),
  ]);
}

/** The list of a `<Steps>`; the bold words that begin a step stand on a line of their own. */
function renderSteps(state: State, node: Component): ElementContent[] {
  const children = blocksIn(state, node);
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

function programLang(node: Component, { programLang: langOf }: RenderContext): string | undefined {
  return langOf(plainText(node), attribute(node, 'lang'));
}

/** The inline content of a text component; alone on a line it is parsed as a block around one paragraph. */
function inline(state: State, node: Component): ElementContent[] {
  const [only] = node.children;
  const holder = only?.type === 'paragraph' ? only : node;
  return state.all(holder as never) as ElementContent[];
}
