import type { CalloutKind } from '#article/blocks.ts';

/**
 * Words for callouts in class names, directives and components of other systems, with our kind. The first table that
 * has a word decides.
 */
export const calloutWords: Readonly<Record<string, CalloutKind>> = {
  note: 'note',
  info: 'note',
  information: 'note',
  notice: 'note',
  important: 'note',
  remember: 'note',
  seealso: 'note',
  status: 'note',
  primary: 'note',
  secondary: 'note',
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  suggestion: 'tip',
  recommendation: 'tip',
  warning: 'warning',
  warn: 'warning',
  caution: 'warning',
  attention: 'warning',
  danger: 'warning',
  error: 'warning',
  critical: 'warning',
};

/** Class names of callouts without a kind. Another class, or the rest of the name, gives the kind. */
const boxWords = new Set([
  'callout',
  'admonition',
  'alert',
  'aside',
  'infobox',
  'messagebox',
  'message',
  'messages',
  'panel',
  'box',
  'notification',
  'banner',
]);

/** Names of components for callouts of any kind, which an attribute gives. */
const boxComponents = new Set(['aside', 'callout', 'admonition', 'alert']);

/** The adopter's own table: class or component name → kind, or `text` for no callout. */
export type CalloutMap = Readonly<Record<string, CalloutKind | 'text'>>;

/**
 * Returns the kind of callout that class names give, or undefined.
 *
 * @example calloutOfClasses(['alert', 'alert-danger'], {}) // 'warning'
 * @example calloutOfClasses(['callout'], {}) // 'note'
 * @example calloutOfClasses(['note'], {}) // 'note'
 * @example calloutOfClasses(['warning-icon'], {}) // undefined
 */
export function calloutOfClasses(classes: readonly string[], map: CalloutMap): CalloutKind | undefined {
  for (const name of classes) {
    const given = own(map, name);
    if (given !== undefined) return given === 'text' ? undefined : given;
  }
  const names = classes.map((name) => name.toLowerCase());
  const words = names.map((name) => name.split(/[-_]+/));
  const box = words.findIndex((parts) => parts.some((part) => boxWords.has(part)));
  if (box < 0) {
    const alone = names.find((name) => own(calloutWords, name) !== undefined);
    return alone === undefined ? undefined : own(calloutWords, alone);
  }
  const kind = words.flat().find((part) => own(calloutWords, part) !== undefined);
  if (kind !== undefined) return own(calloutWords, kind);
  // A `box` or `panel` without a kind is layout; a `callout` without a kind is a note.
  return words[box]!.some((part) => boxComponents.has(part)) && words[box]!.length === 1 ? 'note' : undefined;
}

/**
 * Returns the kind of callout of a directive or a component, or undefined.
 *
 * @example calloutOfName('Aside', 'danger', {}) // 'warning'
 * @example calloutOfName('tip', undefined, {}) // 'tip'
 */
export function calloutOfName(
  name: string,
  type: string | undefined,
  map: CalloutMap,
): CalloutKind | undefined {
  const given = own(map, name);
  if (given !== undefined) return given === 'text' ? undefined : given;
  const word = name.toLowerCase();
  if (boxComponents.has(word)) return own(calloutWords, (type ?? '').toLowerCase()) ?? 'note';
  return own(calloutWords, word);
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
