import {
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Scalar,
} from 'yaml';
import type { z } from 'zod';
import { describeIssue, intendedFields, maxReports, valueAt, type Place } from './describe-issue.ts';
import type { Point, Problem, Range } from './diagnostic.ts';

export interface YamlData<T> {
  /** Undefined if there is any problem. */
  data: T | undefined;
  /** The value as written, valid or not. Undefined if the text is not YAML. */
  value?: unknown;
  problems: Problem[];
  /** The position of the field at a dotted path. The position of the whole block if the field is missing. */
  fieldRange: (path: string) => Range;
  /** The position of the name of a field, among the fields at a path. */
  keyRange: (path: PropertyKey[], key: string) => Range;
  /** The top-level fields whose value is text. */
  textFields: TextField[];
}

/** A field whose value is text, as it is written. */
export interface TextField {
  name: string;
  value: string;
  range: Range;
  /** Where the text begins: after the quotation mark, if there is one. */
  start: Point;
}

/**
 * Parses YAML and validates it against a schema. Each problem has its position, the unexpected value and the expected value.
 *
 * @param linesBefore lines of the file before the YAML: 1 for frontmatter, 0 for a data file
 */
export function readYaml<T extends z.ZodType>(
  yaml: string,
  schema: T,
  linesBefore = 0,
): YamlData<z.output<T>> {
  const { document, place } = openYaml(yaml, linesBefore);
  const textFields = findTextFields(document, place);
  const places = { fieldRange: place.field, keyRange: place.key, textFields };

  if (document.errors.length > 0) {
    const problems = document.errors.slice(0, maxReports).map((error) => ({
      range: place.offsets(error.pos[0], error.pos[1]),
      message: yamlProblem(error.message),
      hint: yamlHint(error.code),
    }));
    return { data: undefined, problems, ...places };
  }
  const twice = findSecondKey(document);
  if (twice) {
    const [start, end] = twice.range ?? [0, 0];
    const message = `Unexpected second \`${String(twice.value)}\`, expected each field once`;
    return {
      data: undefined,
      problems: [{ range: place.offsets(start, end), message, hint: yamlHint('DUPLICATE_KEY') }],
      ...places,
    };
  }
  const alias = yaml.includes('*') ? findAlias(document) : undefined;
  if (alias) {
    const [start, end] = alias.range ?? [0, 0];
    const message = `Unexpected alias \`*${alias.source}\`, expected the value itself`;
    const hint = 'Write the value here too, or put `*…` in quotation marks.';
    return { data: undefined, problems: [{ range: place.offsets(start, end), message, hint }], ...places };
  }
  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, value, problems: [], ...places };
  const { issues } = result.error;
  const misspelt = new Set(issues.flatMap((issue) => intendedFields(issue, schema)));
  const problems = issues
    .filter(({ path }) => !misspelt.has(path.join('.')) || valueAt(value, path) !== undefined)
    .flatMap((issue) => describeIssue(issue, value, schema, place));
  return { data: undefined, value, problems, ...places };
}

/** The top-level fields of YAML whose value is text. The list is empty if the YAML cannot be parsed. */
export function readTextFields(yaml: string, linesBefore: number): TextField[] {
  const { document, place } = openYaml(yaml, linesBefore);
  return findTextFields(document, place);
}

function openYaml(yaml: string, linesBefore: number): { document: Document.Parsed; place: Place } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
  });
  return { document, place: createPlace(document, lines, linesBefore) };
}

function findTextFields({ contents, errors }: Document.Parsed, place: Place): TextField[] {
  if (errors.length > 0 || !isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }): TextField[] => {
    if (!isScalar(key) || typeof key.value !== 'string') return [];
    if (!isScalar(value) || typeof value.value !== 'string' || !value.range) return [];
    const range = place.offsets(value.range[0], value.range[1]);
    const { line, column } = range.start;
    const quotes = value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE' ? 1 : 0;
    return [{ name: key.value, value: value.value, range, start: { line, column: column + quotes } }];
  });
}

/** The first duplicate key of a map. The parser has its own check, but it takes minutes for a megabyte of keys. */
function findSecondKey(document: Document): Scalar | undefined {
  let found: Scalar | undefined;
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          found = key;
          return visit.BREAK;
        }
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return found;
}

/** The first `*alias`. Aliases let a few lines expand to gigabytes, or a value contain itself. */
function findAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias: (_, alias) => {
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

function createPlace(document: Document.Parsed, lines: LineCounter, linesBefore: number): Place {
  const point = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const offsets = (start: number, end: number): Range => ({ start: point(start), end: point(end) });
  const top: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } };
  const field = (path: string): Range => {
    const node: unknown = document.getIn(path.split('.').map(toKey), true);
    if (isNode(node) && node.range) return offsets(node.range[0], node.range[1]);
    return top;
  };
  const key = (path: PropertyKey[], name: string): Range => {
    const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map)
      ? map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === name)
      : undefined;
    if (pair && isScalar(pair.key) && pair.key.range) return offsets(pair.key.range[0], pair.key.range[1]);
    return top;
  };
  return { offsets, field, key };
}

function toKey(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}

function yamlProblem(message: string): string {
  if (message.startsWith('Maximum call stack')) return 'Unexpected nesting that deep, expected a few levels';
  const end = /must be sufficiently indented and end with a (\S)/.exec(message)?.[1];
  if (end) return `Missing \`${end}\` at the end of a list in brackets`;
  if (/^Missing closing .quote/.test(message)) return 'Missing quotation mark at the end of a value';
  if (message.startsWith('Nested mappings')) return 'Unexpected `: ` inside a value';
  return message
    .split('\n')[0]!
    .replace(/ at line \d+.*$/, '')
    .replace(/[.:]$/, '');
}

function yamlHint(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'Keep one of the two.';
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces.';
  return 'Put text that contains `: `, `#`, quotes or brackets between quotation marks.';
}
