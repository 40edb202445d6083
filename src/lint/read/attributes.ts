import type { Component } from '#article/mdx.ts';

/** Returns the plain text of an attribute, or undefined if the attribute is missing or an expression. */
export function attributeOf(node: Component, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) {
      return typeof attribute.value === 'string' ? attribute.value : undefined;
    }
  }
  return undefined;
}
