import type { List } from 'mdast';
import type { Drawing } from './svg.ts';

/** A component that draws the bullet list between its tags. All other outputs, and screen readers, have the list. */
export interface DrawingDefinition<Data = unknown> {
  /** The name of the tag: `Ports`, defined in `ports.ts`, for `<Ports>`. */
  name: string;
  /** A list that can be drawn, as authors write it. Tests look for each of its texts in every output. */
  example: string;
  /** What is wrong with a list. Undefined if it can be drawn. */
  problem: (list: List) => string | undefined;
  /** Reads a list as plain data. It must not throw on a list with a problem. */
  read: (list: List) => Data;
  /** Draws what `read` returned, with text that starts on the side of `dir`. */
  draw: (data: Data, dir: 'ltr' | 'rtl') => Drawing;
}

/** Types a definition by its data. The block of a drawing has the data that its own definition has read. */
export function defineDrawing<Data>(definition: DrawingDefinition<Data>): DrawingDefinition {
  return definition as unknown as DrawingDefinition;
}
