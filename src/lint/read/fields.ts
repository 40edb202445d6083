import type { TextField } from '#article/read-yaml.ts';
import type { Unit } from '../document.ts';

/** Fields whose text readers see. Other fields configure a site generator. */
const prose = new Set([
  'title',
  'description',
  'summary',
  'change',
  'linkTitle',
  'seo_title',
  'tagline',
  'lead',
]);

/** Tells whether readers see the text of a field. */
export function isProseField(name: string): boolean {
  return prose.has(name);
}

/** Returns one unit for each frontmatter field that readers see. */
export function readFields(fields: readonly TextField[]): Unit[] {
  return fields
    .filter(({ name }) => prose.has(name))
    .map(({ name, value, range, start }, index) => ({
      index,
      kind: 'field',
      range,
      text: value,
      segments: [{ at: 0, ...start }],
      atoms: [],
      section: -1,
      level: 0,
      ordered: false,
      name,
      value: '',
      cells: 0,
      only: false,
    }));
}
