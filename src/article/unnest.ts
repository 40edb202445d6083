/** Runs in Node and in the browser. */
import { inlineText, type PublishedInline } from './published.ts';

/** Where marks of a markup language take effect, by the characters around them. */
export interface Marking {
  /**
   * Whether a mark around `inner` takes effect between these characters. They are empty at an end of the text, `*` for another
   * mark, `` ` `` for code, and U+FFFC for a link.
   */
  bold: (before: string, after: string, inner: readonly PublishedInline[]) => boolean;
  /** Whether code takes effect between these characters. */
  code: (before: string, after: string) => boolean;
}

type Mark = Extract<PublishedInline, { children: PublishedInline[] }>;
type Kind = Mark['type'];

const everywhere: Marking = { bold: () => true, code: () => true };

/**
 * Normalises marks so that a markup language can write them. No mark is inside or next to a mark of its type, begins or ends with
 * a space, is empty, or has no effect. A label is bold, so it becomes text inside bold text.
 *
 * @example unnest([{ type: 'strong', children: ['a ', { type: 'strong', children: ['b'] }] }]) // [{ type: 'strong', children: ['a b'] }]
 */
export function unnest(
  inlines: readonly PublishedInline[],
  marking: Marking = everywhere,
): PublishedInline[] {
  return keepEffectiveMarks(flat(inlines, new Set()), marking);
}

function flat(inlines: readonly PublishedInline[], around: ReadonlySet<Kind>): PublishedInline[] {
  return mergeAdjacent(inlines.flatMap((inline) => flatOne(inline, around)));
}

function flatOne(inline: PublishedInline, around: ReadonlySet<Kind>): PublishedInline[] {
  if (typeof inline === 'string') return [inline];
  if (inline.type === 'label') return around.has('strong') ? [inline.value] : [inline];
  if (!isMark(inline)) return [inline];
  if (around.has(inline.type)) return flat(inline.children, around);
  return spacesOutside({ ...inline, children: flat(inline.children, new Set([...around, inline.type])) });
}

function spacesOutside(mark: Mark): PublishedInline[] {
  const children = [...mark.children];
  const before = spaceAtStart(children[0]);
  if (typeof children[0] === 'string') children[0] = children[0].trimStart();
  const last = children.at(-1);
  const after = typeof last === 'string' ? last.slice(last.trimEnd().length) : '';
  if (typeof last === 'string') children[children.length - 1] = last.trimEnd();
  const inner = children.filter((child) => child !== '');
  return inner.length === 0 ? [before + after] : [before, { ...mark, children: inner }, after];
}

function spaceAtStart(inline: PublishedInline | undefined): string {
  return typeof inline === 'string' ? inline.slice(0, inline.length - inline.trimStart().length) : '';
}

/** Merges adjacent texts, and adjacent marks of the same type. */
function mergeAdjacent(inlines: readonly PublishedInline[]): PublishedInline[] {
  const result: PublishedInline[] = [];
  for (const inline of inlines) {
    const before = result.at(-1);
    if (inline === '') continue;
    if (typeof inline === 'string' && typeof before === 'string') result[result.length - 1] = before + inline;
    else if (isMark(inline) && isMark(before) && before.type === inline.type && inline.type !== 'link')
      result[result.length - 1] = {
        ...before,
        children: mergeAdjacent([...before.children, ...inline.children]),
      };
    else result.push(inline);
  }
  return result;
}

/** Removes marks that take no effect and keeps their content. Repeats until none is left: removing one changes neighbours. */
function keepEffectiveMarks(
  inlines: readonly PublishedInline[],
  marking: Marking,
  [before, after] = ['', ''],
): PublishedInline[] {
  let isChanged = false;
  const without = (inner: PublishedInline[]) => {
    isChanged = true;
    return inner;
  };
  const kept = inlines.flatMap((inline, index): PublishedInline[] => {
    if (typeof inline === 'string' || inline.type === 'break') return [inline];
    const around: [string, string] = [
      index === 0 ? before : edgeOf(inlines[index - 1]!, -1),
      index === inlines.length - 1 ? after : edgeOf(inlines[index + 1]!, 0),
    ];
    if (inline.type === 'link')
      return [{ ...inline, children: keepEffectiveMarks(inline.children, marking, around) }];
    if (isMark(inline)) {
      const children = keepEffectiveMarks(inline.children, marking);
      return marking.bold(...around, children) ? [{ ...inline, children }] : without(children);
    }
    const works = inline.type === 'label' ? marking.bold(...around, [inline.value]) : marking.code(...around);
    return works ? [inline] : without([inlineText([inline])]);
  });
  return isChanged ? keepEffectiveMarks(mergeAdjacent(kept), marking, [before, after]) : kept;
}

function edgeOf(inline: PublishedInline, at: -1 | 0): string {
  if (typeof inline === 'string') return [...inline].at(at) ?? '';
  if (inline.type === 'break') return ' ';
  if (inline.type === 'link') return '\uFFFC';
  return inline.type === 'label' || isMark(inline) ? '*' : '`';
}

function isMark(inline: PublishedInline | undefined): inline is Mark {
  return typeof inline === 'object' && 'children' in inline;
}
