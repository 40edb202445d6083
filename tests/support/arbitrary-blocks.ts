import fc from 'fast-check';
import type { Block, Inline } from '#article/blocks.ts';

/** Words, and whatever markup may trip over. */
const text = fc.oneof(
  fc.constantFrom('a', ' ', '\n', '<b>', '&amp;', '"', "'", '`', '</p>', 'KB7', '2 days', 'ñ', '𝄞'),
  fc.string({ minLength: 1, unit: 'grapheme' }),
);

const list = <T>(of: fc.Arbitrary<T>, minLength = 1) => fc.array(of, { minLength, maxLength: 3 });

const withoutLinks = inlineOf([
  text,
  fc.constant({ type: 'break' }),
  fc.record({ type: fc.constant('code'), value: text }),
  fc.record({ type: fc.constant('keys'), keys: list(text) }),
]);

// A link holds no other link.
const inline = inlineOf([
  withoutLinks,
  fc.record({ type: fc.constant('contact'), of: text }),
  fc.record({ type: fc.constant('link'), href: text, children: list(withoutLinks) }),
  fc.record({ type: fc.constant('kb-link'), kb: fc.constantFrom(7, 12), children: list(withoutLinks) }),
]);

function inlineOf(leaves: fc.Arbitrary<unknown>[]): fc.Arbitrary<Inline> {
  const marks = ['strong', 'emphasis', 'deleted', 'action'];
  return fc.letrec<{ inline: Inline }>((tie) => ({
    inline: fc.oneof(
      { maxDepth: 3 },
      ...leaves,
      fc.record({ type: fc.constantFrom(...marks), children: list(tie('inline')) }),
      fc.record({
        type: fc.constantFrom('label', 'message'),
        lang: fc.constantFrom(undefined, 'es'),
        children: list(tie('inline')),
      }),
    ) as fc.Arbitrary<Inline>,
  })).inline;
}

const inlines = list(inline);
const cells = fc.array(inlines, { minLength: 2, maxLength: 2 });
const place = fc.record({ name: text, detail: text });
const track = fc.record({
  name: text,
  says: text,
  spans: list(fc.record({ length: fc.integer({ min: 1, max: 30 }), isLimited: fc.boolean() })),
});
const choice = fc.record({ name: text, isChosen: fc.boolean() });
const field = fc.record({ name: text, says: text, choices: list(choice, 0) });

function drawing(
  name: string,
  data: fc.Arbitrary<unknown>,
  caption: fc.Arbitrary<string | undefined>,
  children: fc.Arbitrary<Block[]>,
): fc.Arbitrary<unknown> {
  return fc.record({ type: fc.constant('drawing'), name: fc.constant(name), data, caption, children });
}

const { block } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => {
  const caption = fc.option(text, { nil: undefined });
  const children = tie('blocks');
  return {
    blocks: list(tie('block'), 0),
    block: fc.oneof(
      { maxDepth: 3 },
      fc.record({ type: fc.constantFrom('paragraph', 'display'), children: inlines }),
      fc.constantFrom<Block>({ type: 'rule' }, { type: 'situations' }),
      fc.record({ type: fc.constant('code'), value: text, lang: fc.constantFrom('js', 'a b') }),
      fc.record({ type: fc.constant('picture'), src: text, alt: text, caption }),
      fc.record({ type: fc.constant('table'), head: cells, rows: list(cells) }),
      fc.record({
        type: fc.constant('list'),
        ordered: fc.boolean(),
        start: fc.constantFrom(undefined, 3),
        procedure: fc.constantFrom(undefined, true),
        loose: fc.boolean(),
        items: list(fc.record({ checked: fc.constantFrom(undefined, true, false), blocks: children })),
      }),
      fc.record({
        type: fc.constant('callout'),
        kind: fc.constantFrom('note', 'tip', 'warning'),
        children,
      }),
      fc.record({ type: fc.constant('quote'), children }),
      drawing('Timeline', list(fc.record({ name: text, tracks: list(track) })), caption, children),
      drawing(
        'Ports',
        fc.record({ from: place, to: place, ports: list(text), walls: list(place, 0) }),
        caption,
        children,
      ),
      drawing('Keys', list(fc.record({ name: text, keys: list(text) })), caption, children),
      drawing('Window', fc.record({ title: text, fields: list(field) }), caption, children),
      fc.record({ type: fc.constant('path'), steps: fc.constant([]), children }),
    ) as fc.Arbitrary<Block>,
  };
});

/** Any text of a section: every kind of block and of inline content, nested, with text that could be taken for markup. */
export const arbitraryBlocks = list(block);
