import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from 'yaml';
import type { Finding } from '../rule.ts';
import { isProseField } from './fields.ts';

const headRe = /^---[ \t]*\n([^]*?)\n---[ \t]*(?:\n|$)/;

/** Reports frontmatter values that a comment cuts off. */
export function truncatedValues(text: string): Finding[] {
  const yaml = headRe.exec(text)?.[1];
  return yaml === undefined ? [] : truncatedValuesIn(yaml, 1);
}

/**
 * Reports YAML values that a ` #` cuts off, because the rest of the line is a comment. A comment that an author
 * intends has a space after the `#` and does not follow a text for readers.
 *
 * @param linesBefore lines of the file before the YAML
 */
export function truncatedValuesIn(yaml: string, linesBefore: number): Finding[] {
  if (!/\S[ \t]+#/.test(yaml)) return [];
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) return [];
  return valuesOf(document.contents, '').flatMap(([name, value]) => {
    if (value.type !== 'PLAIN' || !value.range) return [];
    const comment = commentOf(value, yaml);
    if (comment === undefined || (comment.startsWith(' ') && !isProseField(name))) return [];
    const point = (offset: number) => {
      const { line, col } = lines.linePos(offset);
      return { line: line + linesBefore, column: col };
    };
    const at = value.range[1];
    const quoted = `#${comment}`.trim().replaceAll('`', "'");
    return [
      {
        range: { start: point(value.range[0]), end: point(at) },
        message: `Unexpected end of \`${name}\` before \`${quoted}\`, which is a comment`,
        hint: 'Put the whole value in quotation marks.',
        actual: String(value.value),
      },
    ];
  });
}

/** Returns the values of a node with their field names. Items of a list have the name of the list. */
function valuesOf(node: unknown, name: string): [name: string, value: Scalar][] {
  if (isScalar(node)) return [[name, node]];
  if (isSeq(node)) return node.items.flatMap((item) => valuesOf(item, name));
  if (isMap(node))
    return node.items.flatMap(({ key, value }) => valuesOf(value, isScalar(key) ? String(key.value) : name));
  return [];
}

/** Returns the text after the `#` that follows a value on the same line. */
function commentOf({ range }: Scalar, yaml: string): string | undefined {
  return /^[ \t]+#([^\n]*)/.exec(yaml.slice(range![1]))?.[1];
}
