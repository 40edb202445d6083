import { expect, test } from 'vitest';
import type { KbLink } from '#article/kb-link.ts';
import { publishBlocks } from '#article/publish-blocks.ts';
import { toMdast } from '#article/to-mdast.ts';
import { drawings } from '#article/drawings/registry.ts';
import type { ComponentName } from '#article/vocabulary.ts';
import { writeHtml } from '#article/write-html.ts';
import { writeMarkdown } from '#article/write-markdown.ts';
import { articleOf, sourceText } from '../../support/article.ts';
import { renderContext } from '../../support/render-context.ts';

/** Each component with what a reader of any output has to find; the compiler asks for one that is new. */
const samples: Record<ComponentName, [body: string, ...words: string[]]> = {
  Note: ['<Note>\n\nOtter\n\n</Note>', 'Note', 'Otter'],
  Tip: ['<Tip>\n\nOtter\n\n</Tip>', 'Tip', 'Otter'],
  Warning: ['<Warning>\n\nOtter\n\n</Warning>', 'Warning', 'Otter'],
  Agent: ['<Agent>\n\nOtter\n\n</Agent>\n\nBadger'],
  Steps: ['<Steps>\n\n1. **Otter.** Badger\n2. Heron\n\n</Steps>', 'Otter', 'Badger', 'Heron'],
  // What it lists is the page's.
  Situations: ['<Situations />'],
  Figure: ['<Figure src="a.png" alt="Otter" caption="Badger" />', 'Otter', 'Badger'],
  Path: [
    '<Path>\n\n- Otter? {/* #a1 */}\n  - **No.** Badger. {/* #a2 */}\n  - **Yes.** Heron. {/* #a3 */}\n\n</Path>',
    ...['Otter', 'Badger', 'Heron'],
  ],
  // Its text is in another file: passages.test.ts.
  Passage: ['<Passage of="otter" />'],
  Ui: ['Open <Ui>Otter</Ui>.', 'Otter'],
  Kbd: ['Press <Kbd>Ctrl+Otter</Kbd>.', 'Ctrl', 'Otter'],
  Msg: ['It says <Msg>Otter</Msg>.', 'Otter'],
  Contact: ['Call <Contact of="desk" />.', 'desk'],
};

/** Each drawing with the words of its example. */
const drawn = drawings.map(({ name, example }): [string, [body: string, ...words: string[]]] => [
  name,
  [
    `<${name} caption="Heron">\n\n${example}\n\n</${name}>`,
    'Heron',
    ...example.replace(/<[^>]+>/g, '').match(/\p{L}+/gu)!,
  ],
]);

test.each([...Object.entries(samples), ...drawn])(
  'every output has the text of <%s>',
  (_, [body, ...words]) => {
    const [section] = articleOf(sourceText(`## One {/* #one */}\n\n${body}\n`)).source.sections;
    const published = publishBlocks(section!.blocks, renderContext);
    const outputs = {
      page: writeHtml(section!.blocks, renderContext),
      api: JSON.stringify(published),
      twin: writeMarkdown(toMdast(published, { isGfm: true, hasPictures: true })),
    };
    for (const [name, text] of Object.entries(outputs))
      for (const word of words) expect([name, text]).toEqual([name, expect.stringContaining(word)]);
  },
);

test('a link to a section of the same article leads to the article from everywhere else', () => {
  const { source } = articleOf(
    sourceText('See [the end](#end) or **[it](#end)**.\n\n## End {/* #end */}\n\nText.\n'),
  );
  const context = {
    ...renderContext,
    articleHref: ({ kb, section }: KbLink) => `https://help.example/${kb}/#${section}`,
  };
  const text = JSON.stringify(publishBlocks(source.lead, context));
  expect(text.match(/"href":"[^"]*"/g)).toEqual(Array(2).fill('"href":"https://help.example/7/#end"'));
});
