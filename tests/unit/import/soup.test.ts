import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseMdx } from '#article/mdx.ts';
import { draftPage } from '#import/draft-page.ts';
import { readFragment } from '#import/read-html.ts';
import { readMarkdown } from '#import/read-markdown.ts';
import { headingsOf, withIds } from '#import/section-ids.ts';
import { writeMdx } from '#import/write-mdx.ts';

/** The article a piece of HTML becomes, as its file has it. */
function articleOf(body: ReturnType<typeof readFragment>): string {
  const page = {
    key: '1',
    lang: 'en',
    where: 'a page',
    title: 'Title',
    keywords: [],
    addresses: [],
    body,
  } as const;
  const draft = draftPage(page, {}, []);
  const named = draft.withPictures(draft.images.map((_, index) => `p${index}.png`));
  return writeMdx(
    withIds(
      named,
      headingsOf(named).map((_, index) => `s${index}`),
    ),
  );
}

/** Every word of an article, those of code included. */
function wordsOf(text: string): Set<string> {
  const words: string[] = [];
  const visit = (node: Nodes) => {
    if ('value' in node && !node.type.startsWith('mdx'))
      for (const word of node.value.match(/w\d+/g) ?? []) words.push(word);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parseMdx(text));
  return new Set(words);
}

const signs = [
  '{',
  '}',
  '<',
  '>',
  '*',
  '_',
  '`',
  '|',
  '[',
  ']',
  '#',
  '- ',
  '1. ',
  '&',
  '$',
  ':::',
  '~~',
  '\\',
  '"',
  'import x',
  '   ',
];
const tags = [
  ...[
    'p',
    'div',
    'span',
    'b',
    'em',
    'a',
    'h1',
    'h2',
    'h4',
    'ul',
    'ol',
    'li',
    'table',
    'tr',
    'td',
    'th',
    'blockquote',
  ],
  ...[
    'pre',
    'code',
    'kbd',
    'samp',
    'sup',
    'details',
    'summary',
    'figure',
    'figcaption',
    'dl',
    'dt',
    'dd',
    'section',
  ],
];
const attributes = ['', ' class="callout warning"', ' class="note"', ' href="/x"', ' id="y"', ' data-x="1"'];
let count = 0;
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null).map(() => ` w${count++} `) },
  fc.constantFrom(...signs),
  fc.constantFrom(...tags).chain((tag) => fc.constantFrom(...attributes).map((own) => `<${tag}${own}>`)),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
  fc.constantFrom('<br>', '<hr>', '<img src="a.png">', '&nbsp;', '<!-- x -->', '\n\n'),
);

test('any HTML becomes a readable article without losing a word', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const html = pieces.join('');
      const text = articleOf(readFragment(html, 'a page'));
      // Attributes of a tag are not text.
      const shown = html.replace(/<[a-z][^>]*>/gi, ' ');
      const missing = [...new Set(shown.match(/w\d+/g))].filter((word) => !wordsOf(text).has(word));
      expect(missing, text).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['a cell without a table', '<td>import x w1', 'mport x w1'],
  ['a row between words', ' w1 <tr>2. ', 'w1\\\n2'],
  ['an empty box between words', ' w1 <div> </div>2 ', 'w1\\\n2'],
  ['a tag that is cut off', 'w1 <import x w2', 'w1 \\<import x w2'],
  ['a paragraph in a message', '<samp> w1 <p>2 ', '<Msg>w1 2</Msg>'],
  ['a callout in a link', '<a href="/x">w1 <div class="note">w2</div></a>', '<Note>\n\n[w2](/x)\n\n</Note>'],
])('the words of %s stay', (_, html, expected) => {
  const text = articleOf(readFragment(html, 'a page'));
  expect(text).toContain(expected);
  expect([...wordsOf(text)]).toEqual(html.match(/w\d+/g));
});

const block = fc.constantFrom(
  ...[
    '# A\n\n',
    '## B {#b}\n\n',
    ':::tip Title\n\n',
    ':::\n\n',
    '> [!NOTE]\n> ',
    '- ',
    '1. ',
    '| a | b |\n| - | - |\n| ',
  ],
  ...[
    '```js\n',
    '```\n\n',
    '<Aside>\n\n',
    '</Aside>\n\n',
    '<Tabs><TabItem label="x">\n\n',
    '</TabItem></Tabs>\n\n',
    '<X />\n\n',
  ],
  ...[
    '{x.y} ',
    '<br> ',
    '<div class="note">\n\n',
    '</div>\n\n',
    '**',
    '10:30 ',
    'a_b ',
    '\n\n',
    '![x](a.png) ',
    '<https://x.example> ',
  ],
);

test('any Markdown becomes a readable article', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, block), { maxLength: 30 }), (pieces) => {
      const { body } = readMarkdown(pieces.join(''), {}, () => {});
      parseMdx(articleOf(body));
    }),
    { numRuns: 300 },
  );
});
