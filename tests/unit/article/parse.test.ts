import { describe, expect, test } from 'vitest';
import { parseSource, parseTranslation } from '#article/parse.ts';
import { problemsOf, sourceText, translationText } from '../../support/article.ts';

const good = sourceText('## Open the ports {/* #open-ports */}\n\nOpen port **4000**.\n');

describe('a right file', () => {
  test('has its fields, its lead and its sections with places', () => {
    const text = sourceText(
      '<Situations />\n\n## One {/* #one */}\n\nText.\n\n### Part {/* #part */}\n\nMore.\n\n## Two {/* #two */}\n',
    );
    const { translation, diagnostics } = parseSource({ folder: '7', lang: 'en', path: 'x', text });
    expect(diagnostics).toEqual([]);
    expect(translation?.frontmatter.title).toBe('A title');
    expect(translation?.lead).toHaveLength(1);
    expect(translation?.sections.map(({ id, level, range }) => [id, level, range.start.line])).toEqual([
      ['one', 2, 17],
      ['part', 3, 21],
      ['two', 2, 25],
    ]);
    expect(translation?.sections[0]?.source).toBe('## One {/* #one */}\n\nText.');
  });

  test.each([
    ['a byte-order mark', `\uFEFF${good}`],
    ['CRLF', good.replaceAll('\n', '\r\n')],
    ['CR', good.replaceAll('\n', '\r')],
  ])('may have %s', (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  test('keeps the line numbers of CRLF files', () => {
    const text = good.replace('**4000**', '<Foo />').replaceAll('\n', '\r\n');
    expect(problemsOf(text)).toEqual(['17:11 vocabulary Unexpected component `<Foo>`']);
  });
});

// What the author sees for each kind of bad input: the place, the rule, what was found and what was expected.
describe('a file that is not right', () => {
  const body = (text: string) => sourceText(`## One {/* #one */}\n\n${text}\n`);
  const fields = (values: Record<string, string | undefined>) =>
    sourceText('## One {/* #one */}\n\nText.\n', values);

  test.each([
    [
      'an unclosed tag',
      body('<Note>\n\nText'),
      '17:1 mdx-syntax Unexpected `<Note>` without an end, expected `</Note>`',
    ],
    [
      'a wrong closing tag',
      body('<Note>\n\nText\n\n</Tip>'),
      '21:1 mdx-syntax Unexpected `</Tip>`, expected `</Note>` for the tag on line 17',
    ],
    ['broken MDX', body('a <b'), '17:3 mdx-syntax Unexpected character after `<`, expected a valid JSX tag'],
    [
      'an unclosed brace',
      body('a { b'),
      '17:3 mdx-syntax Unexpected end of file in expression, expected a corresponding closing brace for `{`',
    ],
    [
      'an unknown component',
      body('<Warnung>\n\nText\n\n</Warnung>'),
      '17:1 vocabulary Unexpected component `<Warnung>`',
    ],
    ['an HTML element', body('<div>\n\nText\n\n</div>'), '17:1 vocabulary Unexpected component `<div>`'],
    ['an import', body('import x from "y"'), '17:1 vocabulary Unexpected `import`, expected text'],
    ['an export', body('export const x = 1'), '17:1 vocabulary Unexpected `export`, expected text'],
    [
      'an expression',
      body('Now {new Date()}.'),
      '17:5 vocabulary Unexpected expression `{new Date()}`, expected text or a comment',
    ],
    [
      'an attribute with an expression',
      body('<Contact of={x} />'),
      '17:1 vocabulary Unexpected attribute `of` without a plain value, expected `name="text"`',
    ],
    [
      'an unknown attribute',
      body('Call <Contact of="desk" off="x" />.'),
      '17:6 vocabulary Unexpected attribute `off` of `<Contact>`',
    ],
    [
      'a missing attribute',
      body('<Figure src="x.png" />'),
      '17:1 vocabulary Unexpected `<Figure>` without `alt`',
    ],
    [
      'steps without a list',
      body('<Steps>\n\nText\n\n</Steps>'),
      '17:1 vocabulary Unexpected content in `<Steps>`, expected one ordered list',
    ],
    ['an empty callout', body('<Note></Note>'), '17:1 vocabulary Unexpected empty `<Note>`, expected blocks'],
    [
      'a Markdown picture',
      body('![x](x.png)'),
      '17:1 vocabulary Unexpected picture in the text, expected `<Figure src alt />`',
    ],
    [
      'a heading without an id',
      body('## Two'),
      '17:1 section-ids Unexpected heading without an id, expected `{/* #the-id */}` at its end',
    ],
    [
      'a bad id',
      body('## Two {/* #Two_2 */}'),
      '17:8 section-ids Unexpected section id `Two_2`, expected small letters, digits and single hyphens',
    ],
    [
      'a duplicate id',
      body('## Two {/* #one */}'),
      '17:8 section-ids Unexpected second section id `one`, expected another id',
    ],
    [
      'a heading of level 1',
      body('# Two {/* #two */}'),
      '17:1 section-ids Unexpected heading `#`, expected `##` or `###`',
    ],
    ['an empty file', '', '1:1 frontmatter Unexpected empty file, expected frontmatter and text'],
    ['white space only', ' \n\n', '1:1 frontmatter Unexpected empty file, expected frontmatter and text'],
    [
      'no frontmatter',
      '## One {/* #one */}\n',
      '1:1 frontmatter Unexpected file without frontmatter, expected `---` on the first line',
    ],
    [
      'a missing field',
      fields({ title: undefined }),
      '1:1 frontmatter Missing field `title`, expected a title of at most 65 characters',
    ],
    ['an unknown field', fields({ titel: 'x' }), '13:1 frontmatter Unexpected field `titel`'],
    [
      'a title that is too long',
      fields({ title: 'x'.repeat(66) }),
      `3:8 frontmatter Unexpected \`${'x'.repeat(66)}\` (66 characters) in \`title\`, expected a title of at most 65 characters`,
    ],
    [
      'a wrong date',
      fields({ revised: '23/11/2026' }),
      '5:10 frontmatter Unexpected `23/11/2026` in `revised`, expected the day of the last change, such as `2026-11-23`',
    ],
    [
      'a wrong kind',
      fields({ kind: 'faqs' }),
      '7:7 frontmatter Unexpected `faqs` in `kind`, expected one of troubleshooting, how-to, faq, reference',
    ],
    [
      'another number than the folder',
      fields({ kb: '8' }),
      '2:5 frontmatter Unexpected `8` in `kb`, expected `7` like the folder',
    ],
    [
      'broken YAML',
      fields({ title: '"x' }),
      '12:22 frontmatter Missing quotation mark at the end of a value',
    ],
    ['a duplicate field', fields({ 'kb ': '7' }), '13:1 frontmatter Map keys must be unique'],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toContain(problem);
  });

  test.each([
    [body('<Warnung>\n\nText\n\n</Warnung>'), 'Did you mean `<Warning>`?'],
    [fields({ titel: 'x' }), 'Did you mean `title`?'],
    [body('<Note>\n\nText'), 'Close the tag, on a line of its own if it was opened on one.'],
    [fields({ title: undefined }), 'Add `title:` with a title of at most 65 characters.'],
  ])('says how to mend it', (text, hint) => {
    const { diagnostics } = parseSource({ folder: '7', lang: 'en', path: 'x', text });
    expect(diagnostics.map((diagnostic) => diagnostic.hint)).toContain(hint);
  });

  test('reports everything at once', () => {
    expect(
      problemsOf(fields({ titel: 'x', kind: 'faqs', title: undefined }).replace('Text.', '<Foo /> {x}')),
    ).toHaveLength(5);
  });
});

test('a translation has only the fields of a translation', () => {
  const text = translationText('## Uno {/* #one */}\n', { kind: 'faq' });
  const { diagnostics } = parseTranslation({ folder: '7', lang: 'es', path: 'x', text });
  expect(diagnostics.map(({ message }) => message)).toEqual(['Unexpected field `kind`']);
});

test('any text gives diagnostics or an article, never an exception', () => {
  const pieces = ['---', '\n', '{', '}', '<', '/>', '`', '# ', '|', '\0', '\uD800', '{/*', '*/}', '[', ']('];
  for (let seed = 1; seed < 400; seed++) {
    const text = Array.from(
      { length: 30 },
      (_, i) => pieces[(seed * 31 + i * i * 7 + seed * i) % pieces.length],
    ).join('');
    expect(() => parseSource({ folder: '7', lang: 'en', path: 'x', text: sourceText(text) })).not.toThrow();
  }
});
