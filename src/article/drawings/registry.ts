import type { DrawingDefinition } from './definition.ts';
import keys from './keys.ts';
import ports from './ports.ts';
import timeline from './timeline.ts';
import window from './window.ts';

/** All drawings. A test fails if a definition of this folder is missing here. */
export const drawings: readonly DrawingDefinition[] = [keys, ports, timeline, window];

const byName = new Map(drawings.map((definition) => [definition.name, definition]));

/** The definition of a drawing. Undefined for a component that is not a drawing. */
export function drawingOf(name: string): DrawingDefinition | undefined {
  return byName.get(name);
}
