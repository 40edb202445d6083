import type { Nodes, PhrasingContent, Root } from 'mdast';
import { toString } from './text-of.ts';

/** Returns the new address of a link, the name of a target that no longer exists, or `text` if only the text stays. */
export type Resolve = (href: string) => { href: string } | { lost: string } | { text: true };

const addressRe = /https?:\/\/[^\s<>()[\]{}"'`]+[^\s<>()[\]{}"'`.,;:!?]/g;

/** Returns the tree with every link resolved. Addresses in the text become links. */
export function resolveLinks(root: Root, resolve: Resolve): Root {
  return {
    ...root,
    children: root.children.flatMap((node) => visit(node, resolve, false)) as Root['children'],
  };
}

function visit(node: Nodes, resolve: Resolve, isInLink: boolean): Nodes[] {
  if (node.type === 'text') return isInLink ? [node] : linked(node.value);
  if (!('children' in node)) return [node];
  // The text of a program label is not changed.
  const isFixed = isInLink || node.type === 'link' || node.type === 'mdxJsxTextElement';
  const children = (node.children as Nodes[]).flatMap((child) => visit(child, resolve, isFixed));
  if (node.type !== 'link') return [{ ...node, children } as Nodes];
  if (toString(children).trim() === '' && children.every(({ type }) => type === 'text')) return [];
  const found = resolve(node.url);
  if ('href' in found)
    return [{ type: 'link', url: found.href, children: children as PhrasingContent[] } as Nodes];
  if ('text' in found) return children;
  return [
    ...children,
    { type: 'text', value: ` [TODO: this led to ${found.lost}, which is not there any more]` },
  ];
}

function linked(value: string): Nodes[] {
  const nodes: Nodes[] = [];
  let at = 0;
  for (const { 0: url, index } of value.matchAll(addressRe)) {
    if (index > at) nodes.push({ type: 'text', value: value.slice(at, index) });
    nodes.push({ type: 'link', url, children: [{ type: 'text', value: url }] });
    at = index + url.length;
  }
  if (at < value.length) nodes.push({ type: 'text', value: value.slice(at) });
  return nodes;
}
