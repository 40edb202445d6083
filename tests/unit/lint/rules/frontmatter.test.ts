import { describe, expect, test } from 'vitest';
import { parseSource, parseTranslation } from '#article/parse.ts';
import { checkFile } from '#lint/run.ts';
import { problemsOf, sourceText, translationText } from '../../../support/article.ts';

const fields = (values: Record<string, string | undefined>) =>
  sourceText('## One {/* #one */}\n\nText.\n', values);
const hints = (text: string) =>
  checkFile(parseSource({ folder: '7', lang: 'en', path: 'x', text })).map(({ hint }) => hint);

test.each([
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
  ['broken YAML', fields({ title: '"x' }), '12:22 frontmatter Missing quotation mark at the end of a value'],
  [
    'a duplicate field',
    fields({ 'kb ': '7' }),
    '13:1 frontmatter Unexpected second `kb`, expected each field once',
  ],
])('a broken frontmatter is reported: %s', (_, text, problem) => {
  expect(problemsOf(text)).toContain(problem);
});

test.each([
  [fields({ titel: 'x' }), 'Did you mean `title`?'],
  [fields({ title: undefined }), 'Add `title:` with a title of at most 65 characters.'],
])('the hint names the repair: %j', (text, hint) => {
  expect(hints(text)).toContain(hint);
});

test('a translation with a field of its source is reported', () => {
  const text = translationText('## Uno {/* #one */}\n', { kind: 'faq' });
  const found = checkFile(parseTranslation({ folder: '7', lang: 'es', path: 'x', text }));
  expect(found.map(({ message }) => message)).toEqual(['Unexpected field `kind`']);
});

test('a misspelt field is one finding, without a second one for the missing field', () => {
  expect(problemsOf(fields({ title: undefined, titel: 'A title' }))).toEqual([
    '12:1 frontmatter Unexpected field `titel`',
  ]);
  expect(problemsOf(fields({ title: 'x'.repeat(66), titel: 'A title' }))).toHaveLength(2);
});

test('a frontmatter with all fields is not reported', () => {
  expect(problemsOf(fields({}))).toEqual([]);
});

describe('frontmatter that is not a list of fields is reported', () => {
  test.each([
    ['---\n- a\n---\n', 'Unexpected list, expected fields'],
    ['---\nhello\n---\n', 'Unexpected `hello`, expected fields'],
    ['---\n---\n', 'Unexpected block without fields, expected fields'],
  ])('%j', (text, message) => {
    expect(problemsOf(text)).toContain(`1:1 frontmatter ${message}`);
  });
});

test.each(['*nowhere', '&a [*a]', '[&a 1, *a, *a]'])('a YAML alias is reported: %s', (related) => {
  expect(problemsOf(sourceText('Text.', { related }))[0]).toMatch(/Unexpected alias `\*\w+`/);
});

test.each([
  ['title', '"a\\u0000b"'],
  ['title', '"a\\ud800b"'],
  ['reviewEvery', '99999999999 months'],
])('%s: %s', (field, value) => {
  expect(problemsOf(sourceText('Text.', { [field]: value }))[0]).toContain(`in \`${field}\``);
});

test('a title over two lines is read as one line', () => {
  expect(problemsOf(sourceText('Text.', { title: '|\n  A\n  title' }))).toEqual([]);
});

test('a file with many wrong fields has a limited number of findings', () => {
  const wrong = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, '1']));
  expect(problemsOf(sourceText('Text.', wrong))).toHaveLength(20);
});

test.each([
  ['2024', '3:8 frontmatter Unexpected number `2024` in `title`, expected a title of at most 65 characters'],
  ['true', '3:8 frontmatter Unexpected boolean `true` in `title`, expected a title of at most 65 characters'],
  ['"A\\tb"', '3:8 frontmatter Unexpected tab in `title`, expected a title of at most 65 characters'],
  [
    '"A\\eb"',
    '3:8 frontmatter Unexpected control character U+001B in `title`, expected a title of at most 65 characters',
  ],
])('the message for a title that is %s names the cause', (title, problem) => {
  expect(problemsOf(sourceText('Text.', { title }))).toEqual([problem]);
});

test('control characters of a key are not printed', () => {
  const [problem] = problemsOf(sourceText('Text.', { '"a\\n::error::x\\e[2J"': 'x' }));
  expect(problem).toContain('Unexpected field `a ::error::x\\u001B[2J`');
});
