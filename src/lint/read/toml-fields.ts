import type { TextField } from '#article/read-yaml.ts';

const fieldRe = /^(\s*([\w-]+)\s*=\s*)("(?:[^"\\]|\\.)*"|'[^']*')/;

/** Returns the quoted values of TOML frontmatter, which Hugo writes between `+++`. Reading stops at the first table. */
export function readTomlFields(toml: string, linesBefore: number): TextField[] {
  const fields: TextField[] = [];
  for (const [index, text] of toml.split('\n').entries()) {
    if (/^\s*\[/.test(text)) break;
    const [, before = '', name = '', quoted = ''] = fieldRe.exec(text) ?? [];
    if (name === '') continue;
    const line = index + 1 + linesBefore;
    const column = before.length + 1;
    fields.push({
      name,
      value: quoted.slice(1, -1).replace(/\\(["\\])/g, '$1'),
      range: { start: { line, column }, end: { line, column: column + quoted.length } },
      start: { line, column: column + 1 },
    });
  }
  return fields;
}
