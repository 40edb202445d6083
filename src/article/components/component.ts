import type { z } from 'zod';
import type { Block } from '../blocks.ts';
import type { RenderContext } from '../render-context.ts';

/** An attribute of a component: text between quotation marks. */
export interface ComponentAttribute {
  /** What may be written, with a description for messages; `.optional()` if it may be left out. */
  schema: z.ZodType<string | undefined>;
  /** `text` is translated, `address` leads somewhere, and `same` is the same in every language: what the linter compares it as. */
  is: 'text' | 'address' | 'same';
}

type Shape = Readonly<Record<string, ComponentAttribute>>;

/** The attributes an author has written. */
export type Given<Attributes extends Shape> = {
  [Name in keyof Attributes]: z.output<Attributes[Name]['schema']>;
};

/**
 * A component that stands on lines of its own: all that pages, Markdown, the API, replies, search and the linter need of it.
 */
export interface ComponentDefinition<Attributes extends Shape = Shape> {
  /** `<Video>` is `Video`, in the file `video.ts`. */
  name: string;
  /** What stands between its tags. */
  content: 'blocks' | 'none';
  attributes: Attributes;
  /** Attributes of a good use; tests look at what becomes of them. */
  example: Given<Attributes>;
  /** How a page shows it. `inner` is what it holds, as HTML. */
  html: (given: Given<Attributes>, inner: string, context: RenderContext) => string;
  /** The same as ordinary blocks, for everything else. `inner` is what it holds. Nothing that it says may be missing. */
  blocks: (given: Given<Attributes>, inner: Block[]) => Block[];
}

/** A definition with the types of its attributes. They are checked where the article is, so that writers can rely on them. */
export function defineComponent<const Attributes extends Shape>(
  definition: ComponentDefinition<Attributes>,
): ComponentDefinition {
  return definition as unknown as ComponentDefinition;
}
