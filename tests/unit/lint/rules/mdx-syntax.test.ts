import { expect, test } from 'vitest';
import { parseSource } from '#article/parse.ts';
import { checkFile } from '#lint/run.ts';
import { problemsOf, sourceText } from '../../../support/article.ts';

const body = (text: string) => sourceText(`## One {/* #one */}\n\n${text}\n`);
const hints = (text: string) =>
  checkFile(parseSource({ folder: '7', lang: 'en', path: 'x', text })).map(({ hint }) => hint);

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
])('invalid MDX is reported: %s', (_, text, problem) => {
  expect(problemsOf(text)).toContain(problem);
});

test('the hint for invalid MDX names the repair', () => {
  expect(hints(body('<Note>\n\nText'))).toEqual([
    'Close the tag, on a line of its own if it was opened on one.',
  ]);
});

test('valid MDX is not reported', () => {
  expect(problemsOf(body('a &lt;b {/* c */}'))).toEqual([]);
});
