import { describe, expect, test } from 'vitest';
import { problemsOf, sourceText } from '../../support/article.ts';

describe('frontmatter that is no list of fields', () => {
  test.each([
    ['---\n- a\n---\n', 'Unexpected list, expected fields'],
    ['---\nhello\n---\n', 'Unexpected `hello`, expected fields'],
    ['---\n---\n', 'Unexpected block without fields, expected fields'],
  ])('%j', (text, message) => {
    expect(problemsOf(text)).toContain(`1:1 frontmatter ${message}`);
  });
});

test.each(['*nowhere', '&a [*a]', '[&a 1, *a, *a]'])('an alias: %s', (related) => {
  expect(problemsOf(sourceText('Text.', { related }))[0]).toMatch(/Unexpected alias `\*\w+`/);
});

test.each([
  ['title', '"a\\u0000b"'],
  ['title', '"a\\ud800b"'],
  ['reviewEvery', '99999999999 months'],
])('%s: %s', (field, value) => {
  expect(problemsOf(sourceText('Text.', { [field]: value }))[0]).toContain(`in \`${field}\``);
});

test('a title over two lines is one line', () => {
  expect(problemsOf(sourceText('Text.', { title: '|\n  A\n  title' }))).toEqual([]);
});

test('a file of wrong fields is not reported field by field to the end', () => {
  const wrong = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, '1']));
  expect(problemsOf(sourceText('Text.', wrong))).toHaveLength(20);
});
