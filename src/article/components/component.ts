import type { z } from 'zod';
import type { Block } from '../blocks.ts';
import type { RenderContext } from '../render-context.ts';

/** An attribute of a component: text between quotation marks. */
export interface ComponentAttribute {
  /** The valid values, with a description for messages. `.optional()` if authors may omit the attribute. */
  schema: z.ZodType<string | undefined>;
  /** How the linter compares it: `text` is translated, `address` is a link target, `same` is equal in every language. */
  is: 'text' | 'address' | 'same';
}

type Shape = Readonly<Record<string, ComponentAttribute>>;

/** The values of the attributes that an author has written. */
export type AttributeValues<Attributes extends Shape> = {
  [Name in keyof Attributes]: z.output<Attributes[Name]['schema']>;
};

/**
 * A component on lines of its own. The definition has everything that pages, Markdown, the API, replies, search and the linter
 * need.
 */
export interface ComponentDefinition<Attributes extends Shape = Shape> {
  /** The name of the tag: `Video`, defined in `video.ts`, for `<Video>`. */
  name: string;
  /** What authors may write between its tags. */
  content: 'blocks' | 'none';
  attributes: Attributes;
  /** Attributes of a typical use. Tests check every output of it. */
  example: AttributeValues<Attributes>;
  /** Writes the HTML of a page. `inner` is the content of the component as HTML. */
  html: (values: AttributeValues<Attributes>, inner: string, context: RenderContext) => string;
  /**
   * The same content as ordinary blocks, for all other outputs. `inner` is the content of the component. The blocks must say
   * everything that the page says.
   */
  blocks: (values: AttributeValues<Attributes>, inner: Block[]) => Block[];
}

/**
 * Types a definition by its attributes. Reading an article validates the attributes, so `html` and `blocks` can rely on their
 * types.
 */
export function defineComponent<const Attributes extends Shape>(
  definition: ComponentDefinition<Attributes>,
): ComponentDefinition {
  return definition as unknown as ComponentDefinition;
}
