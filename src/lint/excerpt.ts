import type { Unit } from './document.ts';
import { readable } from './readable.ts';

/** Returns the author's name for one unit or several: `component `<Note>``, `3 steps`. */
export function unitName(unit: Unit, count = 1): string {
  const noun = count === 1 ? nounOf(unit) : `${count} ${nounOf(unit)}s`;
  const hasName = (unit.kind === 'component' || unit.kind === 'field') && unit.name !== '';
  return hasName ? `${noun} \`${unit.kind === 'component' ? `<${unit.name}>` : unit.name}\`` : noun;
}

function nounOf({ kind, ordered }: Unit): string {
  switch (kind) {
    case 'heading':
      return 'section';
    case 'item':
      return ordered ? 'step' : 'list item';
    case 'row':
      return 'table row';
    case 'code':
      return 'code block';
    default:
      return kind;
  }
}

/** Returns the beginning of a unit in backticks, after a space, or an empty string if it has no text. */
export function excerpt(unit: Unit): string {
  if (unit.kind === 'component') return '';
  const source = unit.kind === 'code' ? unit.value : unit.kind === 'picture' ? unit.value : readable(unit);
  const line = source.replace(/\s+/g, ' ').replaceAll('`', "'").trim();
  if (line === '') return '';
  return ` \`${line.length > 50 ? `${line.slice(0, 49).trimEnd()}…` : line}\``;
}
