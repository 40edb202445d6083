import type { Nodes, Root } from 'mdast';

/** The targets of reference links by their identifier. */
export function findDefinitions(tree: Root): Map<string, string> {
  const found = new Map<string, string>();
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition') found.set(node.identifier, node.url);
    else if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading') continue;
    else for (const child of node.children) stack.push(child);
  }
  return found;
}
