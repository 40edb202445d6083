import type { ComponentAttribute, ComponentDefinition } from './components/component.ts';
import { definitions } from './components/registry.ts';
import { drawings } from './drawings/registry.ts';

/**
 * A component that articles may use. A `flow` component is on lines of its own, around blocks; a `text` component is inside a
 * sentence. Attributes are plain strings. `required` attributes must be present.
 */
export interface ComponentShape {
  place: 'flow' | 'text';
  /** `blocks`, one ordered `steps` list, one bullet `list`, `text`, or nothing. */
  content: 'blocks' | 'steps' | 'list' | 'text' | 'none';
  attributes: Record<string, 'required' | 'optional'>;
}

const own = {
  Note: { place: 'flow', content: 'blocks', attributes: {} },
  Tip: { place: 'flow', content: 'blocks', attributes: {} },
  Warning: { place: 'flow', content: 'blocks', attributes: {} },
  Agent: { place: 'flow', content: 'blocks', attributes: {} },
  Steps: { place: 'flow', content: 'steps', attributes: {} },
  Situations: { place: 'flow', content: 'none', attributes: {} },
  Figure: {
    place: 'flow',
    content: 'none',
    attributes: { src: 'required', alt: 'required', caption: 'optional' },
  },
  Path: { place: 'flow', content: 'list', attributes: {} },
  Passage: { place: 'flow', content: 'none', attributes: { of: 'required' } },
  Ui: { place: 'text', content: 'text', attributes: { lang: 'optional' } },
  Kbd: { place: 'text', content: 'text', attributes: {} },
  Msg: { place: 'text', content: 'text', attributes: { lang: 'optional' } },
  Contact: { place: 'text', content: 'none', attributes: { of: 'required' } },
} as const satisfies Record<string, ComponentShape>;

/** The components defined here, those of `components/` and the drawings, by name. */
export const vocabulary: ReadonlyMap<string, ComponentShape> = new Map([
  ...Object.entries<ComponentShape>(own),
  ...drawings.map(({ name }): [string, ComponentShape] => [
    name,
    { place: 'flow', content: 'list', attributes: { caption: 'optional' } },
  ]),
  ...definitions.map(({ name, content, attributes }): [string, ComponentShape] => [
    name,
    { place: 'flow', content, attributes: needsOf(attributes) },
  ]),
]);

function needsOf(attributes: ComponentDefinition['attributes']): ComponentShape['attributes'] {
  const need = ({ schema }: ComponentAttribute) =>
    schema.safeParse(undefined).success ? ('optional' as const) : ('required' as const);
  return Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, need(attribute)]));
}

export type ComponentName = keyof typeof own;

/** Whether a component is one that `read-blocks.ts` reads itself. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(own, name);
}
