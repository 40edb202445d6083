import { Document, isMap, isPair, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';
import type { Stamp } from './stamp.ts';

const frontmatterRe = /^(\uFEFF?---\r?\n)([^]*?)(\r?\n---(?:\r?\n|$))/;

/** Returns the text of a translation with a new stamp in its frontmatter. Other fields keep their formatting and comments. */
export function writeStamp(text: string, stamp: Stamp): string {
  const [, open = '', yaml = '', close = ''] = frontmatterRe.exec(text) ?? [];
  const document = parseDocument(yaml);
  const root = document.contents;
  const pair = isMap(root) ? findPair(root, 'translated') : undefined;
  if (!isMap(root) || !open) throw new Error('The file has no frontmatter');
  const feed = open.endsWith('\r\n') ? '\r\n' : '\n';
  const field = stampField(pair, stamp).replaceAll('\n', feed);
  const [from, to] = pair ? extent(pair) : [yaml.length, yaml.length];
  const before = yaml.slice(0, from);
  const gap = pair || before === '' || before.endsWith('\n') ? '' : feed;
  return (
    open +
    before +
    gap +
    field +
    yaml.slice(to) +
    close +
    text.slice(open.length + yaml.length + close.length)
  );
}

function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
}

/** Returns the range from the key to the end of the value, without the line feed after it. */
function extent(pair: Pair): [number, number] {
  const key = pair.key as { range: [number, number, number] };
  const value = pair.value as { range?: [number, number, number] } | null;
  return [key.range[0], value?.range ? value.range[1] : key.range[1] + 1];
}

/** Returns the field as YAML. It reuses the existing node, so comments in it stay. */
function stampField(pair: Pair | undefined, stamp: Stamp): string {
  const document = new Document({});
  if (pair) (document.contents as unknown as YAMLMap).items.push(pair as never);
  const shown = {
    from: stamp.from,
    sections: stamp.sections,
    texts: stamp.texts,
    confirmed: stamp.confirmed,
    behind: stamp.behind,
  };
  for (const [name, value] of Object.entries(shown)) {
    const path = ['translated', name];
    if (
      typeof value !== 'string' &&
      Object.keys(value).length === 0 &&
      ['confirmed', 'behind'].includes(name)
    )
      document.deleteIn(path);
    else if (typeof value === 'string') document.setIn(path, value);
    else replaceEntries(document, path, value);
  }
  const field = document.get('translated');
  if (isMap(field)) field.flow = false;
  return document.toString({ lineWidth: 0, singleQuote: true }).trimEnd();
}

function replaceEntries(
  document: Document,
  path: string[],
  entries: Readonly<Record<string, string | object>>,
): void {
  if (!isMap(document.getIn(path))) document.setIn(path, document.createNode({}));
  const map = document.getIn(path) as YAMLMap;
  map.flow = false;
  for (const key of map.items.map((item) => String((item.key as { value?: unknown }).value ?? item.key))) {
    if (!Object.hasOwn(entries, key)) map.delete(key);
  }
  for (const [key, value] of Object.entries(entries))
    map.set(key, typeof value === 'string' ? value : document.createNode(value));
}
