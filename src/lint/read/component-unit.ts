import type { Nodes } from 'mdast';
import type { ComponentAttribute } from '#article/components/component.ts';
import { definitionOf } from '#article/components/registry.ts';
import type { Range } from '#article/diagnostic.ts';
import type { Unit } from '../document.ts';
import { attributeOf } from './attributes.ts';
import { plainText } from './inlines.ts';

export type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' }>;

/** Returns the kind and the content of the unit that a component between blocks becomes. `img` and `Figure` are pictures. */
export function componentUnit(node: Component, range: Range): Pick<Unit, 'kind'> & Partial<Unit> {
  const name = node.name ?? '';
  if (name === 'img' || name === 'Figure') {
    const value = attributeOf(node, 'src') ?? '';
    const picture = { kind: 'picture' as const, value, label: attributeOf(node, 'alt') ?? '', range };
    return { kind: 'picture', name, value, atoms: [picture], text: attributeOf(node, 'caption') ?? '' };
  }
  const { links, same, texts } = attributesOf(name);
  const valuesOf = (keys: readonly string[]) => keys.flatMap((key) => attributeOf(node, key) ?? []);
  const atoms = [
    ...valuesOf(links).map((value) => ({ kind: 'link' as const, value, label: plainText(node), range })),
    ...valuesOf(same).map((value) => ({ kind: 'code' as const, value, label: '', range })),
  ];
  return { kind: 'component', name, atoms, text: valuesOf(texts).join('\n') };
}

/** Returns the names of a component's attributes: links, values that are the same in every language, and translated texts. */
function attributesOf(name: string): Record<'links' | 'same' | 'texts', string[]> {
  const definition = definitionOf(name);
  if (name === 'Passage') return { links: [], same: ['of'], texts: [] };
  if (!definition) return { links: ['href'], same: [], texts: ['title', 'label', 'caption', 'description'] };
  const keysOf = (kind: ComponentAttribute['is']) =>
    Object.entries(definition.attributes).flatMap(([key, { is }]) => (is === kind ? [key] : []));
  return { links: keysOf('address'), same: keysOf('same'), texts: keysOf('text') };
}
