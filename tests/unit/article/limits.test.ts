import { describe, expect, test } from 'vitest';
import { problemsOf, sourceText } from '../../support/article.ts';

const first = (body: string) => problemsOf(sourceText(body))[0];

describe('text beyond the limits is an error and is not parsed', () => {
  test.each([
    ['braces', '{'.repeat(100_000), 'Unexpected `{` after 10000 others'],
    ['quotes in quotes', '>'.repeat(100_000), 'Unexpected `>` after 10000 others'],
    ['open tags', '<Note>\n'.repeat(20_000), 'Unexpected `<` after 10000 others'],
    ['a line of megabytes', 'word '.repeat(1_000_000), 'characters, expected at most 200000'],
    ['lists on one line', '- '.repeat(50_000), 'nesting of more than 100 levels'],
    ['quotes too deep to render', `${'>'.repeat(5000)} x`, '15:101 mdx-syntax Unexpected nesting'],
    ['tags too deep to render', `${'<Note>\n\n'.repeat(2000)}x\n\n${'</Note>\n\n'.repeat(2000)}`, 'nesting'],
    ['entities', '&#123;'.repeat(5000), 'Unexpected `&` after 2000 others'],
    ['underscores', 'a_b'.repeat(20_000), 'Unexpected `_` after 10000 others'],
    ['an escape of terminals', 'one\n\ntwo\u009B', '17:4 mdx-syntax Unexpected control character U+009B'],
    ['a line end of mainframes', 'one\u0085two', '15:4 mdx-syntax Unexpected control character U+0085'],
    ['a NUL', 'one\n\ntwo\0', '17:4 mdx-syntax Unexpected control character U+0000'],
  ])('%s', (_, body, message) => {
    expect(first(body)).toContain(message);
  });

  test('frontmatter beyond the limit is an error', () => {
    const topics = `[${'devices, '.repeat(6000)}devices]`;
    expect(problemsOf(sourceText('Text.', { topics }))[0]).toContain('frontmatter of more than 50000');
  });
});

describe('deeply nested elements in an expression', () => {
  const many = 40;
  test.each([
    ['open elements', `{{b${'<b>'.repeat(many)}`],
    ['elements in a sentence', `Text {b${'<b>'.repeat(many)}} text.`],
    ['elements that end', `{${'<b>'.repeat(many)}${'</b>'.repeat(many)}}`],
    ['after a comment', `{/* a */ ${'<b>'.repeat(many)}}`],
    ['fragments', `{${'<>'.repeat(many)}`],
    ['arrows', `{${'<T,>(x)=>'.repeat(many)}1}`],
    ['attributes in each other', `${'<b c={'.repeat(many)}`],
    ['expressions in elements', `${'<b>{'.repeat(many)}`],
    ['an attribute', `<Ui lang={${'<b>'.repeat(many)}}>a</Ui>`],
    ['a spread', `<Ui {...${'<b>'.repeat(many)}}>a</Ui>`],
    ['a text that goes on after code', `\`{\` {${'<b>'.repeat(many)}`],
  ])('%s', (_, body) => {
    expect(first(body)).toContain('mdx-syntax');
  });

  test.each([
    ['a block of code', `\`\`\`html\n{ ${'<b>'.repeat(many)}\n\`\`\``],
    ['code in a sentence', `Text \`{ ${'<b>'.repeat(many)}\` text.`],
    ['a brace in code before other elements', `\`{\`\n\n${'<Ui>a</Ui> '.repeat(many)}`],
    ['a comment', `{/* ${'<b>'.repeat(many)} */}`],
  ])('but not %s', (_, body) => {
    expect(problemsOf(sourceText(body))).toEqual([]);
  });
});

test('a long text within the limits has no problems', () => {
  expect(problemsOf(sourceText('A sentence. '.repeat(10_000)))).toEqual([]);
});
