import { describe, expect, test } from 'vitest';
import { parseSource } from '#article/parse.ts';
import { textIn } from '#article/positions.ts';
import { checkFile } from '#lint/run.ts';
import { problemsOf, sourceText } from '../../support/article.ts';

const good = sourceText('## Open the ports {/* #open-ports */}\n\nOpen port **4000**.\n');

describe('a valid file', () => {
  test('is parsed into its fields, its lead, and its sections with positions', () => {
    const text = sourceText(
      '<Situations />\n\n## One {/* #one */}\n\nText.\n\n### Part {/* #part */}\n\nMore.\n\n## Two {/* #two */}\n',
    );
    const parsed = parseSource({ folder: '7', lang: 'en', path: 'x', text });
    const { translation } = parsed;
    expect(checkFile(parsed)).toEqual([]);
    expect(translation?.frontmatter.title).toBe('A title');
    expect(translation?.lead).toHaveLength(1);
    expect(translation?.sections.map(({ id, level, range }) => [id, level, range.start.line])).toEqual([
      ['one', 2, 17],
      ['part', 3, 21],
      ['two', 2, 25],
    ]);
    expect(textIn(parsed.text, translation!.sections[0]!.range)).toBe('## One {/* #one */}\n\nText.');
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

test('one run reports every problem of a file', () => {
  const text = sourceText('## One {/* #one */}\n\n<Foo /> {x}\n', {
    tags: 'x',
    summary: undefined,
    kind: 'faqs',
  });
  expect(problemsOf(text)).toHaveLength(5);
});

test('the parser never throws, whatever the text', () => {
  const pieces = ['---', '\n', '{', '}', '<', '/>', '`', '# ', '|', '\0', '\uD800', '{/*', '*/}', '[', ']('];
  for (let seed = 1; seed < 400; seed++) {
    const text = Array.from(
      { length: 30 },
      (_, i) => pieces[(seed * 31 + i * i * 7 + seed * i) % pieces.length],
    ).join('');
    expect(() => problemsOf(sourceText(text))).not.toThrow();
  }
});
