import type { Nodes, Root } from 'mdast';

/** Maps the identifiers of reference links to their targets. */
export function findDefinitions(tree: Root): Map<string, string> {
  const targets = new Map<string, string>();
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition') targets.set(node.identifier, node.url);
    else if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading') continue;
    else for (const child of node.children) stack.push(child);
  }
  return targets;
}
