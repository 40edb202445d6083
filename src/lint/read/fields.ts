import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Range } from '#article/diagnostic.ts';
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

/** One unit for each frontmatter field that readers see. `linesBefore` is the number of lines above the YAML. */
export function readFields(yaml: string, linesBefore: number): Unit[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0 || !isMap(document.contents)) return [];
  const units: Unit[] = [];
  const add = (name: string, node: Node | null | undefined) => {
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return;
    const point = (offset: number) => {
      const { line, col } = lines.linePos(offset);
      return { line: line + linesBefore, column: col };
    };
    const start = point(node.range[0]);
    const quoted =
      node.source !== undefined && /^["']/.test(yaml.slice(node.range[0], node.range[0] + 1)) ? 1 : 0;
    const range = { start, end: point(node.range[1]) };
    units.push(fieldUnit(units.length, name, node.value, range, quoted));
  };
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || typeof key.value !== 'string') continue;
    if (prose.has(key.value)) add(key.value, value as Node);
    else if (key.value === 'keywords' && isSeq(value)) continue;
  }
  return units;
}

/** The same for fields in TOML, as Hugo has them between `+++`: only those at the top, in quotation marks. */
export function readTomlFields(toml: string, linesBefore: number): Unit[] {
  const units: Unit[] = [];
  for (const [index, text] of toml.split('\n').entries()) {
    if (/^\s*\[/.test(text)) break;
    const [, before = '', name = '', quoted = ''] =
      /^(\s*([\w-]+)\s*=\s*)("(?:[^"\\]|\\.)*"|'[^']*')/.exec(text) ?? [];
    if (!prose.has(name)) continue;
    const line = index + 1 + linesBefore;
    const start = { line, column: before.length + 1 };
    const end = { line, column: before.length + quoted.length + 1 };
    const value = quoted.slice(1, -1).replace(/\\(["\\])/g, '$1');
    units.push(fieldUnit(units.length, name, value, { start, end }, 1));
  }
  return units;
}

function fieldUnit(index: number, name: string, text: string, range: Range, quoted: number): Unit {
  const { line, column } = range.start;
  return {
    index,
    kind: 'field',
    range,
    text,
    segments: [{ at: 0, line, column: column + quoted }],
    atoms: [],
    section: -1,
    level: 0,
    ordered: false,
    name,
    value: '',
    cells: 0,
    only: false,
  };
}
