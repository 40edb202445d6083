import type { List, ListItem, Nodes } from 'mdast';
import { plainText } from '../visit.ts';
import type { Component } from '../mdx.ts';

/** The list that a drawing or a path is read from. Undefined if the component does not hold exactly one list. */
export function listOf(node: Component): List | undefined {
  return (node.children as Nodes[]).find((child) => child.type === 'list');
}

/** The first paragraph of an item as text. */
export function itemText(item: ListItem): string {
  const [first] = item.children;
  return first?.type === 'paragraph' ? plainText(first).trim() : '';
}

/** The list inside an item. */
export function innerList(item: ListItem): List | undefined {
  return item.children.find((child) => child.type === 'list');
}
