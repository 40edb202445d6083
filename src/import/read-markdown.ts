import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkRehype, { type Options } from 'remark-rehype';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { markdownLimits, textProblem } from '#article/limits.ts';
import { attribute, MdxSyntaxError, normalise, parseMdx, type Component } from '#article/mdx.ts';
import { htmlAsMdx, withoutGeneratorSyntax } from '#lint/read/generator-syntax.ts';
import { calloutOfName, type CalloutMap } from './callouts.ts';
import { callout, element } from './clean-html.ts';

// The types of MDX nodes join those of mdast.
import type {} from 'mdast-util-mdx';

export interface ReadMarkdown {
  fields: Readonly<Record<string, unknown>>;
  body: HtmlRoot;
}

/** Thrown for a file that is not a page of text. The message is the reason. */
export class UnreadableError extends Error {}

/**
 * Reads a Markdown page of Starlight, Docusaurus or any other system into HTML. Components become elements.
 *
 * @param note is told what could not be taken along
 * @throws {UnreadableError} if the text is no page, or its fields are no YAML
 */
export function readMarkdown(raw: string, callouts: CalloutMap, note: (text: string) => void): ReadMarkdown {
  const text = withPlaces(withTitles(normalise(raw)));
  const problem = textProblem(text, markdownLimits);
  if (problem) throw new UnreadableError(problem.message);
  const tree = parse(text);
  const [head, ...children] = tree.children;
  const fields = head?.type === 'yaml' ? readFields(head.value) : {};
  const body: Root = { type: 'root', children: head?.type === 'yaml' ? children : tree.children };
  const options = { allowDangerousHtml: true, handlers: handlersOf(text, callouts, note) };
  // HTML inside the Markdown becomes elements.
  const processor = unified()
    .use(remarkRehype, options as Options)
    .use(rehypeRaw, { passThrough: [] });
  return { fields, body: takePlaces(processor.runSync(body)) as HtmlRoot };
}

/** Parses a page as MDX after converting its HTML to JSX, otherwise as Markdown. */
function parse(text: string): Root {
  const plain = withoutGeneratorSyntax(text);
  for (const candidate of [plain, htmlAsMdx(plain)]) {
    try {
      return parseMdx(candidate, true);
    } catch (error) {
      if (!(error instanceof MdxSyntaxError)) throw error;
    }
  }
  return markdownToMdast(plain, { features: { directive: true } }) as Root;
}

function readFields(yaml: string): Record<string, unknown> {
  try {
    const value: unknown = parseYaml(yaml, { maxAliasCount: 0, logLevel: 'error' });
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch (error) {
    throw new UnreadableError(`its fields are no YAML: ${(error as Error).message.split('\n')[0]}`);
  }
}

/** Rewrites `:::tip Title` as `:::tip[Title]`, the syntax of the parser. */
function withTitles(text: string): string {
  return text.replace(/^([ \t]*:{3,}[ \t]*[a-z]+)[ \t]+(?![{[])(\S.*)$/gim, '$1[$2]');
}

const [placeStart, placeEnd] = ['\uE000', '\uE001'];

/** `## Title {#place}` and `## Title {/* #place *​/}`: the place goes through the parser as signs that no text has. */
function withPlaces(text: string): string {
  return text.replace(
    /^([ \t]{0,3}#{1,6}[ \t].*?)[ \t]*\{(?:\/\*)?\s*#([\w-]+)\s*(?:\*\/)?\}[ \t]*$/gm,
    `$1 ${placeStart}$2${placeEnd}`,
  );
}

function takePlaces<T extends HtmlRoot | ElementContent>(node: T): T {
  if (!('children' in node)) return node;
  const children = (node.children as ElementContent[]).map(takePlaces);
  if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName)) return { ...node, children };
  let id: string | undefined;
  const without = children.map((child) => {
    if (child.type !== 'text') return child;
    const value = child.value.replace(/\s*\uE000([\w-]+)\uE001/, (_, place: string) => {
      id = place;
      return '';
    });
    return { ...child, value };
  });
  return { ...node, children: without, properties: { ...node.properties, ...(id && { id }) } };
}

type Directive = Nodes & { name: string; attributes?: Record<string, string>; children: Nodes[] };
interface State {
  all: (node: Nodes) => ElementContent[];
}

function handlersOf(text: string, callouts: CalloutMap, note: (text: string) => void) {
  /** Text that looks like a directive: `10:30` is a time. */
  const asText = (_: State, { position }: Nodes) => ({
    type: 'text',
    value: text.slice(position!.start.offset, position!.end.offset),
  });
  const component = (state: State, node: Component) => readComponent(state, node, callouts, note);
  const todo = (_: State, { value }: { value: string }) => {
    if (/^\s*(?:\/\*[^]*\*\/\s*)*$/.test(value)) return [];
    const literal = /^\s*(["'`])([^]*)\1\s*$/.exec(value)?.[2];
    if (literal !== undefined) return { type: 'text', value: literal };
    note(`\`{${value.trim()}}\` is code: write what it stood for.`);
    return { type: 'text', value: `[TODO: what {${value.trim()}} stood for]` };
  };
  return {
    containerDirective: (state: State, node: Directive) => {
      const [first] = node.children as (Nodes & { data?: { directiveLabel?: boolean } })[];
      const hasLabel = first?.type === 'paragraph' && isLabel(first, text, node);
      const label = hasLabel ? state.all(first) : [];
      const inner = state.all({ ...node, children: node.children.slice(hasLabel ? 1 : 0) } as Nodes);
      const kind = calloutOfName(node.name, node.attributes?.['type'], callouts);
      if (kind) return callout(kind, inner, label);
      if (node.name === 'details') return element('details', [element('summary', label), ...inner]);
      note(`\`:::${node.name}\` is no callout; its text stays.`);
      return element('div', [...(label.length > 0 ? [element('p', label)] : []), ...inner]);
    },
    leafDirective: asText,
    textDirective: asText,
    mdxJsxFlowElement: component,
    mdxJsxTextElement: component,
    mdxFlowExpression: todo,
    mdxTextExpression: todo,
    mdxjsEsm: () => [],
    toml: () => [],
  };
}

/** Tells whether the first paragraph of a directive is its title, on the line that opens it. */
function isLabel(first: Nodes, text: string, node: Nodes): boolean {
  const data = first.data as { directiveLabel?: boolean } | undefined;
  if (data?.directiveLabel !== undefined) return data.directiveLabel;
  const line = text.slice(node.position!.start.offset).split('\n', 1)[0]!;
  return first.position!.start.line === node.position!.start.line || (/\[/.test(line) && !first.position);
}

const voids = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/**
 * Converts a component to an element: HTML stays, callouts, steps and tabs become our elements, other components
 * become their text.
 */
function readComponent(
  state: State,
  node: Component,
  callouts: CalloutMap,
  note: (text: string) => void,
): ElementContent | ElementContent[] {
  const name = node.name ?? '';
  const inner = voids.has(name) ? [] : state.all(node as Nodes);
  const said = (attributeName: string) => attribute(node, attributeName);
  if (/^[a-z]/.test(name)) {
    const properties = Object.fromEntries(
      node.attributes.flatMap((item) =>
        item.type === 'mdxJsxAttribute' && typeof item.value === 'string'
          ? [
              /^class(?:Name)?$/.test(item.name)
                ? ['className', item.value.split(/\s+/)]
                : [item.name, item.value],
            ]
          : [],
      ),
    ) as Element['properties'];
    return { ...element(name, inner), properties };
  }
  if (name === '') return inner;
  const kind = calloutOfName(name, said('type'), callouts);
  const title = said('title') ?? said('label');
  const heading: ElementContent[] = title === undefined ? [] : [{ type: 'text', value: title }];
  if (kind) return callout(kind, inner, heading);
  if (name === 'Steps') return element('x-steps', inner);
  if (name === 'Kbd') return element('kbd', inner);
  if (['Image', 'Figure', 'ThemedImage'].includes(name) && said('src') !== undefined)
    return {
      ...element('img', []),
      properties: { src: said('src'), alt: said('alt') ?? '', title: said('caption') ?? title },
    };
  if (name === 'Details' || name === 'Accordion')
    return element('details', [element('summary', heading), ...inner]);
  if (['TabItem', 'Tab', 'Card', 'LinkCard'].includes(name)) {
    const href = said('href');
    const label = href === undefined ? heading : [{ ...element('a', heading), properties: { href } }];
    return [...(label.length > 0 ? [element('p', [element('strong', label)])] : []), ...inner];
  }
  if (inner.length > 0 || ['Tabs', 'CardGrid'].includes(name)) {
    if (!['Tabs', 'CardGrid', 'FileTree'].includes(name)) note(`\`<${name}>\` is unknown; its text stays.`);
    return inner;
  }
  note(`\`<${name} />\` is unknown and holds no text: write what it showed.`);
  return element(node.type === 'mdxJsxFlowElement' ? 'p' : 'span', [
    { type: 'text', value: `[TODO: what <${name}> showed]` },
  ]);
}
