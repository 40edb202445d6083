import type { Unit } from './document.ts';
import { readable } from './readable.ts';

/** What authors call a unit. */
export function unitName(unit: Unit): string {
  switch (unit.kind) {
    case 'heading':
      return 'section';
    case 'item':
      return unit.ordered ? 'step' : 'list item';
    case 'row':
      return 'table row';
    case 'code':
      return 'code block';
    case 'component':
      return `component \`<${unit.name}>\``;
    case 'field':
      return `field \`${unit.name}\``;
    default:
      return unit.kind;
  }
}

/** The beginning of a unit, in backticks, to recognise it by; nothing where it has no text. */
export function excerpt(unit: Unit): string {
  if (unit.kind === 'component') return '';
  const source = unit.kind === 'code' ? unit.value : unit.kind === 'picture' ? unit.value : readable(unit);
  const line = source.replace(/\s+/g, ' ').replaceAll('`', "'").trim();
  if (line === '') return '';
  return ` \`${line.length > 50 ? `${line.slice(0, 49).trimEnd()}…` : line}\``;
}
