import type { ComponentDefinition } from './component.ts';
import video from './video.ts';

/** Components with a definition file of their own. A test fails if a file of this folder is missing here. */
export const definitions: readonly ComponentDefinition[] = [video];

const byName = new Map(definitions.map((definition) => [definition.name, definition]));

/** The definition of a component. Undefined if `vocabulary.ts` defines the component, and for an unknown name. */
export function definitionOf(name: string): ComponentDefinition | undefined {
  return byName.get(name);
}

/** The definition of a component block. Only defined components become blocks, so there is always one. */
export function definitionOfBlock({ name }: { name: string }): ComponentDefinition {
  return byName.get(name)!;
}
