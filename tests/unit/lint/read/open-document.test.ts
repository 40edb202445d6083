import { describe, expect, test } from 'vitest';
import { openDocument } from '#lint/read/open-document.ts';

const units = (path: string, text: string) => openDocument(path, 'en', text).document!.units;
const kinds = (path: string, text: string) =>
  units(path, text).map(
    ({ kind, name, text: shown, range }) => `${range.start.line} ${kind} ${name || shown}`,
  );

describe('containers', () => {
  test.each(['::: tip', ':::tip', '::: tip A title', ':::: tip'])('%j is read as a component', (opening) => {
    const closing = /^:+/.exec(opening)![0];
    expect(kinds('a.md', `${opening}\n\nText.\n\n${closing}\n\nMore.`)).toEqual([
      '1 component tip',
      '3 paragraph Text.',
      '7 paragraph More.',
    ]);
  });

  test('code with container syntax keeps its text', () => {
    expect(units('a.md', '```md\n::: tip\n[a]({{ "/x" | url }})\n```')[0]?.value).toBe(
      '::: tip\n[a]({{ "/x" | url }})',
    );
  });
});

describe('addresses made by a template', () => {
  test.each([
    ['[a]({{ "/x/" | relative_url }})', '/x/'],
    ["[a]({{ '/x/' | url }}#b)", '/x/#b'],
    ['[a]({% link _docs/x.md %})', '_docs/x.md'],
    ['[a]({{< relref "x.md" >}})', 'x.md'],
    ['[a]({{ page.url }})', 'page.url'],
  ])('%s', (text, address) => {
    expect(units('a.md', text)[0]?.atoms).toMatchObject([
      { kind: 'link', value: address, range: { start: { column: 1 } } },
    ]);
  });
});

describe('fields in TOML', () => {
  test('title and description are read, values of a table are not', () => {
    const text =
      '+++\ntitle = "A \\"B\\""\nweight = 3\ndescription = \'C\'\n[params]\nsummary = "D"\n+++\n\nText.';
    expect(kinds('a.md', text)).toEqual(['2 field title', '4 field description', '9 paragraph Text.']);
    expect(units('a.md', text)[0]?.text).toBe('A "B"');
  });
});

describe('MDX', () => {
  test.each([
    '<!-- a -->\n\nText <br> more.\n\n<img src="/a.png" alt="A">',
    '<!-- kb-ignore figures: a reason -->\n\nText.',
    '<Tip>\n\nText <br> more. <!-- note -->\n\n</Tip>',
  ])('written as HTML or plain Markdown is read: %j', (text) => {
    const { document, diagnostics } = openDocument('a.mdx', 'en', text);
    expect(diagnostics).toEqual([]);
    expect(document?.units.length).toBeGreaterThan(0);
  });

  test('HTML comments are read as comments', () => {
    const { document } = openDocument('a.mdx', 'en', 'Text.\n\n<!-- kb-ignore figures: why -->\n\nOther.');
    expect(document?.comments.map(({ text }) => text)).toEqual(['kb-ignore figures: why']);
  });

  test.each(['<Tip>\n\nText.', "import A from 'a'\n\nText <b.", 'Text {/* a */} {\n\n<Tip>'])(
    'that is broken has one diagnostic: %j',
    (text) => {
      expect(openDocument('a.mdx', 'en', text).diagnostics.map(({ ruleId }) => ruleId)).toEqual([
        'mdx-syntax',
      ]);
    },
  );
});

test('an id in double brackets is not part of the text', () => {
  expect(units('a.md', '## Who we are [[who-we-are]]')).toMatchObject([
    { name: 'who-we-are', text: 'Who we are' },
  ]);
});
