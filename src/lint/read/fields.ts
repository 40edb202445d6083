import type { TextField } from '#article/read-yaml.ts';
import type { Unit } from '../document.ts';

/** Fields whose text readers see; other fields are settings of somebody's site generator. */
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

/** Whether people read the text of a field. */
export function isProseField(name: string): boolean {
  return prose.has(name);
}

/** One unit for each frontmatter field that readers see. */
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

/** The text fields of TOML, as Hugo has it between `+++`: only those at the top, in quotation marks. */
export function readTomlFields(toml: string, linesBefore: number): TextField[] {
  const fields: TextField[] = [];
  for (const [index, text] of toml.split('\n').entries()) {
    if (/^\s*\[/.test(text)) break;
    const [, before = '', name, quoted = ''] =
      /^(\s*([\w-]+)\s*=\s*)("(?:[^"\\]|\\.)*"|'[^']*')/.exec(text) ?? [];
    if (name === undefined) continue;
    const line = index + 1 + linesBefore;
    const column = before.length + 1;
    const range = { start: { line, column }, end: { line, column: column + quoted.length } };
    const value = quoted.slice(1, -1).replace(/\\(["\\])/g, '$1');
    fields.push({ name, value, range, start: { line, column: column + 1 } });
  }
  return fields;
}
