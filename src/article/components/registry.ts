import type { ComponentDefinition } from './component.ts';
import video from './video.ts';

/** The components that are defined in one file each. A test names a file of this folder that is missing here. */
export const definitions: readonly ComponentDefinition[] = [video];

const byName = new Map(definitions.map((definition) => [definition.name, definition]));

/** The definition of a component; undefined for those that `vocabulary.ts` has itself, and for any other name. */
export function definitionOf(name: string): ComponentDefinition | undefined {
  return byName.get(name);
}

/** Of a block that was read: its component was defined then. */
export function definitionOfBlock({ name }: { name: string }): ComponentDefinition {
  return byName.get(name)!;
}
