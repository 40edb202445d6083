import { describe, expect, test } from 'vitest';
import { articleOf, sourceText } from '../../support/article.ts';

function blocksOf(body: string): unknown {
  return articleOf(sourceText(`## One {/* #one */}\n\n${body}\n`)).source.sections[0]!.blocks;
}

const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

describe('readBlocks reads every kind of content', () => {
  test.each([
    ['text over two lines', 'a  {/* why */}\n  b', [paragraph('a  \nb')]],
    [
      'marks',
      '**a** *b* ~~c~~',
      [paragraph(strong('a'), ' ', mark('emphasis', 'b'), ' ', mark('deleted', 'c'))],
    ],
    [
      'a link',
      '[a](https://b.example/)',
      [paragraph({ type: 'link', href: 'https://b.example/', children: ['a'] })],
    ],
    ['a link to an article', '[a](kb:12)', [paragraph({ type: 'kb-link', kb: 12, children: ['a'] })]],
    [
      'a link to a section by its definition',
      '[a][b]\n\n[b]: kb:12#c\n[b]: kb:13',
      [paragraph({ type: 'kb-link', kb: 12, section: 'c', children: ['a'] })],
    ],
    ['keys', 'a <Kbd>Ctrl + V</Kbd>', [paragraph('a ', { type: 'keys', keys: ['Ctrl', 'V'] })]],
    ['a message alone on its line', '<Msg>a</Msg>', [{ type: 'display', children: [message('a')] }]],
    [
      'a label in its language',
      'a <Ui lang="es">b</Ui>',
      [paragraph('a ', { ...message('b'), type: 'label', lang: 'es' })],
    ],
    ['a contact', 'a <Contact of="desk" />', [paragraph('a ', { type: 'contact', of: 'desk' })]],
    ['code', '```js\na\n```', [{ type: 'code', value: 'a', lang: 'js' }]],
    [
      'a rule and a quote',
      '* * *\n\n> # a',
      [{ type: 'rule' }, { type: 'quote', children: [paragraph('a')] }],
    ],
    [
      'a list that goes on from another, with a box',
      '3. a\n4. [x] b',
      [
        {
          ...list({ blocks: [paragraph('a')] }, { checked: true, blocks: [paragraph('b')] }),
          ordered: true,
          start: 3,
        },
      ],
    ],
    [
      'a procedure',
      '<Steps>\n\n1. **a** b\n\n</Steps>',
      [{ ...list({ blocks: [paragraph(mark('action', 'a'), ' b')] }), ordered: true, procedure: true }],
    ],
    [
      'a table',
      '| a | b |\n| - | - |\n| c | |',
      [{ type: 'table', head: [['a'], ['b']], rows: [[['c'], []]] }],
    ],
    ['a callout', '<Tip>\n\na\n\n</Tip>', [{ type: 'callout', kind: 'tip', children: [paragraph('a')] }]],
    [
      'a callout on one line',
      '<Tip>a</Tip>',
      [{ type: 'callout', kind: 'tip', children: [{ type: 'display', children: ['a'] }] }],
    ],
    ['a picture', '<Figure src="a.png" alt="b" />', [{ type: 'picture', src: 'a.png', alt: 'b' }]],
    ['situations and a comment', '<Situations />\n\n{/* a */}', [{ type: 'situations' }]],
    [
      'a timeline',
      '<Timeline caption="a">\n\n- b\n  - c: **2 days**, **3 days** *only d*\n\n</Timeline>',
      [
        {
          type: 'drawing',
          name: 'Timeline',
          data: [
            {
              name: 'b',
              tracks: [
                {
                  name: 'c',
                  says: '2 days, 3 days only d',
                  spans: [
                    { length: 2, isLimited: false },
                    { length: 3, isLimited: true },
                  ],
                },
              ],
            },
          ],
          caption: 'a',
          children: [expect.objectContaining({ type: 'list' })],
        },
      ],
    ],
    [
      'a route through ports',
      '<Ports>\n\n- a: b\n- c\n- **4000**\n- d\n\n</Ports>',
      [
        {
          type: 'drawing',
          name: 'Ports',
          data: {
            from: { name: 'a', detail: 'b' },
            to: { name: 'd', detail: '' },
            ports: ['4000'],
            walls: [{ name: 'c', detail: '' }],
          },
          children: [expect.objectContaining({ type: 'list' })],
        },
      ],
    ],
    [
      'key combinations',
      '<Keys>\n\n- a: <Kbd>Ctrl + b</Kbd>\n\n</Keys>',
      [
        {
          type: 'drawing',
          name: 'Keys',
          data: [{ name: 'a', keys: ['Ctrl', 'b'] }],
          children: [expect.objectContaining({ type: 'list' })],
        },
      ],
    ],
    [
      'a window',
      '<Window>\n\n- a\n  - b: c\n    - d\n    - **e**\n\n</Window>',
      [
        {
          type: 'drawing',
          name: 'Window',
          data: {
            title: 'a',
            fields: [
              {
                name: 'b',
                says: 'c',
                choices: [
                  { name: 'd', isChosen: false },
                  { name: 'e', isChosen: true },
                ],
              },
            ],
          },
          children: [expect.objectContaining({ type: 'list' })],
        },
      ],
    ],
  ])('%s', (_, body, blocks) => {
    expect(blocksOf(body)).toStrictEqual(blocks);
  });

  test('an unknown component keeps its text', () => {
    expect(blocksOf('a <Nope>b</Nope>\n\n<Nope>\n\nc\n\n</Nope>')).toStrictEqual([
      paragraph('a b'),
      paragraph('c'),
    ]);
  });
});

function mark(type: string, ...children: unknown[]): unknown {
  return { type, children };
}

function strong(...children: unknown[]): unknown {
  return mark('strong', ...children);
}

function message(text: string) {
  return { type: 'message', children: [text] };
}

function list(...items: unknown[]) {
  return { type: 'list', ordered: false, loose: false, items };
}
