import type { Nodes, PhrasingContent } from 'mdast';
import { rangeOf, commentText } from '#article/mdx.ts';
import { atomMark, type Atom, type AtomKind, type Segment } from '../document.ts';
import { attributeOf } from './attributes.ts';
import { readTags } from './html-tags.ts';
import type {} from 'mdast-util-mdx';

export interface InlineText {
  text: string;
  segments: Segment[];
  atoms: Atom[];
  comments: { text: string; range: Atom['range'] }[];
}

type Inline = PhrasingContent | Nodes;

interface Reading extends InlineText {
  /** The last characters of the text; a look at the text itself would copy all of it for every link. */
  end: string;
}

/** Components whose text is compared as a whole. */
const verbatim = new Map<string, AtomKind>([
  ['Msg', 'message'],
  ['Ui', 'label'],
  ['code', 'code'],
  ['samp', 'code'],
]);

/**
 * Returns the text of phrasing content, with an atom for everything that is not prose. `definitions` are the targets
 * of reference links, `source` is the text of the file. The walk does not recurse, so nesting may be of any depth.
 */
export function readInlines(
  nodes: readonly Inline[],
  source: string,
  definitions: ReadonlyMap<string, string>,
): InlineText {
  const out: Reading = { text: '', end: '', segments: [], atoms: [], comments: [] };
  const stack: Inline[] = nodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    const inside = readInline(node, out, source, definitions);
    for (let i = inside.length - 1; i >= 0; i--) stack.push(inside[i]!);
  }
  return out;
}

const nothing: Inline[] = [];

function readInline(
  node: Inline,
  out: Reading,
  source: string,
  definitions: ReadonlyMap<string, string>,
): readonly Inline[] {
  switch (node.type) {
    case 'text':
      appendText(out, node.value, node);
      return nothing;
    case 'inlineCode':
      appendAtom(out, node, 'code', node.value);
      return nothing;
    case 'break':
      append(out, '\n');
      return nothing;
    case 'image':
      appendAtom(out, node, 'picture', node.url, node.alt ?? '');
      return nothing;
    case 'link':
      if (!isAttribute(node, out.end) && !namesNoHost(node.url)) {
        out.atoms.push({ kind: 'link', value: node.url, label: plainText(node), range: rangeOf(node) });
      }
      return node.children;
    case 'linkReference':
    case 'imageReference': {
      const url = definitions.get(node.identifier) ?? '';
      if (node.type === 'imageReference') appendAtom(out, node, 'picture', url, node.alt ?? '');
      else out.atoms.push({ kind: 'link', value: url, label: plainText(node), range: rangeOf(node) });
      return node.type === 'linkReference' ? node.children : nothing;
    }
    case 'footnoteReference':
      appendAtom(out, node, 'component', `[^${node.identifier}]`);
      return nothing;
    case 'mdxTextExpression':
    case 'mdxFlowExpression': {
      const comment = commentText(node);
      if (comment === undefined) appendAtom(out, node, 'expression', node.value.trim());
      else out.comments.push({ text: comment, range: rangeOf(node) });
      return nothing;
    }
    case 'html':
      readTags(node.value, (tag) => {
        if (tag.comment !== undefined) out.comments.push({ text: tag.comment, range: rangeOf(node) });
        else if (!tag.closing) appendTag(out, node, tag.name, (name) => tag.attributes[name]);
      });
      return nothing;
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return readElement(node, out);
    default:
      if ((node as { type: string }).type === 'textDirective') {
        const { start, end } = node.position!;
        appendText(out, source.slice(start.offset, end.offset), node);
        return nothing;
      }
      return 'children' in node ? node.children : nothing;
  }
}

/** Tells whether the parser made a link of an address in an attribute, inside HTML that is shown as text. */
function isAttribute(node: Extract<Inline, { type: 'link' }>, before: string): boolean {
  return (before.endsWith('="') || before.endsWith("='")) && plainText(node) === node.url;
}

/** Tells whether the parser made an address of a lone `www.` at the end of a sentence. */
function namesNoHost(url: string): boolean {
  return url === 'http://www' || url === 'http://www.';
}

function readElement(
  node: Extract<Inline, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>,
  out: Reading,
): readonly Inline[] {
  const name = node.name ?? '';
  const kind = verbatim.get(name);
  if (kind) {
    appendAtom(out, node, kind, plainText(node));
    return nothing;
  }
  if (/^kbd$/i.test(name)) {
    out.atoms.push({ kind: 'kbd', value: plainText(node), range: rangeOf(node) });
    return node.children;
  }
  appendTag(out, node, name, (attribute) => attributeOf(node, attribute), plainText);
  return node.children;
}

/** Adds a tag that is neither text nor formatting: a link, picture, line break or component. */
function appendTag(
  out: Reading,
  node: Inline,
  name: string,
  attribute: (name: string) => string | undefined,
  label: (node: Inline) => string = () => '',
): void {
  const href = attribute('href');
  if (name === 'img') appendAtom(out, node, 'picture', attribute('src') ?? '', attribute('alt') ?? '');
  else if (name === 'br') append(out, '\n');
  else if (name === 'a' && href !== undefined) {
    out.atoms.push({ kind: 'link', value: href, label: label(node), range: rangeOf(node) });
  } else if (/^[A-Z]|[.-]/.test(name)) {
    const of = attribute('of');
    appendAtom(out, node, 'component', of === undefined ? name : `${name} ${of}`);
    if (href !== undefined) out.atoms.push({ kind: 'link', value: href, range: rangeOf(node) });
  }
}

function appendText(out: Reading, value: string, node: Inline): void {
  const start = node.position?.start;
  if (start) out.segments.push({ at: out.text.length, line: start.line, column: start.column });
  append(out, value);
}

function append(out: Reading, value: string): void {
  out.text += value;
  out.end = (out.end + value.slice(-2)).slice(-2);
}

function appendAtom(out: Reading, node: Inline, kind: AtomKind, value: string, label?: string): void {
  appendText(out, atomMark, node);
  out.atoms.push({ kind, value, range: rangeOf(node), ...(label === undefined ? {} : { label }) });
}

/** Returns the text of a node and its descendants, with white space collapsed. */
export function plainText(root: Inline): string {
  let text = '';
  const stack: Inline[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node && !node.type.startsWith('mdx') && node.type !== 'html') text += node.value;
    else if (node.type === 'break') text += ' ';
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  return text.replace(/\s+/g, ' ').trim();
}
