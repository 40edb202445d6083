import { describe, expect, test } from 'vitest';
import { problemsOf, sourceText } from '../../support/article.ts';

const first = (body: string) => problemsOf(sourceText(body))[0];

describe('what no parser should be given', () => {
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
    ['a NUL', 'one\n\ntwo\0', '17:4 mdx-syntax Unexpected control character U+0000'],
  ])('%s', (_, body, message) => {
    expect(first(body)).toContain(message);
  });

  test('frontmatter without end', () => {
    const topics = `[${'devices, '.repeat(6000)}devices]`;
    expect(problemsOf(sourceText('Text.', { topics }))[0]).toContain('frontmatter of more than 50000');
  });
});

test('what is merely long is parsed', () => {
  expect(problemsOf(sourceText('A sentence. '.repeat(10_000)))).toEqual([]);
});
