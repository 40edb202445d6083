/** Runs in Node and in the browser. */
import type { Root, RootContent, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>;

/** Writes text as the library does, but skips the patterns for characters that the text does not have. */
const text: Handle = ({ value }: Text, _parent, state, info) => {
  const { unsafe } = state;
  const whole = info.before + value + info.after;
  state.unsafe = unsafe.filter(({ character }) => whole.includes(character));
  const written = state.safe(value, info);
  state.unsafe = unsafe;
  return written;
};

/** More characters than any pattern needs to decide whether to escape the first one. */
const peeked = 64;

/** Writes the start of a text only: the library calls this for the first character. */
const peek: Handle = (node: Text, ...rest) => text({ ...node, value: node.value.slice(0, peeked) }, ...rest);

const processor = unified()
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    handlers: { text: Object.assign(text, { peek }) },
  })
  .use(remarkGfm);

/** Writes a Markdown tree as text without a final line feed. */
export function writeMarkdown(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return processor.stringify(root).trimEnd();
}
