import type { Nodes, Root } from 'mdast';
import { MdxSyntaxError, attribute, parseMdx } from './mdx.ts';

/** The texts that the articles of a language may include, by the name of their passage. */
export type PassageTexts = Readonly<Record<string, string>>;

/** Any way to write the tag that the parser accepts: the fingerprints and the cache must notice every passage. */
const tagRe = /<Passage\b[^<>]*?\bof\s*=\s*(["'])([^"'<>]*)\1[^<>]*>/g;

/** A copy of a tree in which every `<Passage>` has the blocks of its passage, at its own position; none if it is unknown. */
export function fillPassages(tree: Root, passages: PassageTexts = {}): Root {
  return (hasPassage(tree) ? fill(tree, passages) : tree) as Root;
}

/** A text in which every `<Passage>` is replaced by the text of its passage, if there is one. */
export function withPassageTexts(text: string, passages: PassageTexts = {}): string {
  return text.replace(tagRe, (tag, _quote, name: string) =>
    Object.hasOwn(passages, name) ? passages[name]! : tag,
  );
}

function hasPassage(node: Nodes): boolean {
  return isPassage(node) || ('children' in node && (node.children as Nodes[]).some(hasPassage));
}

function isPassage(node: Nodes): node is Extract<Nodes, { type: 'mdxJsxFlowElement' }> {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Passage';
}

function fill(node: Nodes, passages: PassageTexts): Nodes {
  if (!('children' in node)) return node;
  const children = isPassage(node)
    ? blocksOf(passages[attribute(node, 'of') ?? ''] ?? '').map((block) => movedTo(block, node.position))
    : (node.children as Nodes[]).map((child) => fill(child, passages));
  return { ...node, children } as Nodes;
}

/** The blocks of a passage. A passage with an error, which a rule reports, has none; one in another passage stays empty. */
function blocksOf(text: string): Nodes[] {
  try {
    return parseMdx(text).children;
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    return [];
  }
}

function movedTo(node: Nodes, position: Nodes['position']): Nodes {
  if (!('children' in node)) return { ...node, position } as Nodes;
  const children = (node.children as Nodes[]).map((child) => movedTo(child, position));
  return { ...node, position, children } as Nodes;
}
