import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
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
    units.push({
      index: units.length,
      kind: 'field',
      range: { start, end: point(node.range[1]) },
      text: node.value,
      segments: [{ at: 0, line: start.line, column: start.column + quoted }],
      atoms: [],
      section: -1,
      level: 0,
      ordered: false,
      name,
      value: '',
      cells: 0,
      only: false,
    });
  };
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || typeof key.value !== 'string') continue;
    if (prose.has(key.value)) add(key.value, value as Node);
    else if (key.value === 'keywords' && isSeq(value)) continue;
  }
  return units;
}
