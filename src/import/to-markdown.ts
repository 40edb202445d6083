import type { Element, Root as HtmlRoot } from 'hast';
import type { Heading, Image, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { classesOf, textOf } from './clean-html.ts';

// The types of MDX nodes join those of mdast.
import type {} from 'mdast-util-mdx';

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers[string]>>[0];

/** The anchor that a heading had in its HTML. */
export interface HeadingData {
  anchor?: string;
}

/** Class names that mark labels of a program. */
const labelClasses = new Set(['guilabel', 'menuselection', 'ui', 'ui-label', 'button-label']);

/** Converts clean HTML to Markdown with our components. Pictures are still inside paragraphs. */
export function toMarkdown(root: HtmlRoot): Root {
  const heading = (state: State, node: Element): Heading => ({
    type: 'heading',
    depth: Number(node.tagName[1]) as Heading['depth'],
    children: state.all(node) as PhrasingContent[],
    data: { anchor: anchorOf(node) } as Heading['data'],
  });
  const handlers = {
    'x-callout': (state: State, node: Element) => {
      const kind = String(node.properties['kind']);
      return flow(kind[0]!.toUpperCase() + kind.slice(1), state, node);
    },
    'x-steps': (state: State, node: Element) => flow('Steps', state, node),
    details: (state: State, node: Element) => state.toFlow(state.all(node)),
    summary: (state: State, node: Element): Paragraph => ({
      type: 'paragraph',
      children: [{ type: 'strong', children: state.all(node) as PhrasingContent[] }],
      data: { summary: true } as Paragraph['data'],
    }),
    kbd: (_: State, node: Element) => text('Kbd', node),
    samp: (_: State, node: Element) => text('Msg', node),
    span: (state: State, node: Element) =>
      classesOf(node).some((name) => labelClasses.has(name)) ? text('Ui', node) : state.all(node),
    img: (_: State, { properties }: Element): Image => ({
      type: 'image',
      url: String(properties['src'] ?? ''),
      alt: String(properties['alt'] ?? ''),
      ...(properties['title'] && { title: String(properties['title']) }),
    }),
    ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  };
  const processor = unified().use(rehypeRemark, { handlers: handlers as Handlers });
  return processor.runSync(root) as Root;
}

function flow(name: string, state: State, node: Element): RootContent {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: [],
    children: state.toFlow(state.all(node)) as never,
  };
}

function text(name: string, node: Element): PhrasingContent {
  const value = textOf(node.children).replace(/\s+/g, ' ').trim();
  return { type: 'mdxJsxTextElement', name, attributes: [], children: [{ type: 'text', value }] };
}

/** Returns the anchor of a heading: its id, or that of an empty link in it. */
function anchorOf(node: Element): string | undefined {
  const own = node.properties['id'];
  if (typeof own === 'string' && own !== '') return own;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const { id, name } = child.properties;
    if (typeof (id ?? name) === 'string') return String(id ?? name);
  }
  return undefined;
}
