import { expect, test } from 'vitest';
import { checkFile } from '#lint/run.ts';
import { parseTranslation } from '#article/parse.ts';
import { problemsOf, sourceText, translationText } from '../../../support/article.ts';

const body = (text: string) => sourceText(`## One {/* #one */}\n\n${text}\n`);
const place =
  'replies Unexpected place of `{/* reply */}`, expected it on a line of its own before a block of a section or a heading';

test.each([
  ['at the end', body('Text.\n\n{/* reply */}'), `19:1 ${place}`],
  ['inside a sentence', body('Call {/* reply */} us.'), `17:6 ${place}`],
  ['inside a list', body('- One\n\n  {/* reply */}\n\n  Two'), `19:3 ${place}`],
  ['before another', body('{/* reply */}\n\n{/* reply */}\n\nText.'), `17:1 ${place}`],
  ['before text of no section', sourceText('{/* reply */}\n\nText.\n'), `15:1 ${place}`],
  [
    'that ends in a colon',
    body('{/* reply */}\n\nDo this:\n\nOpen it.'),
    '15:1 replies Unexpected reply of “One” that ends in a colon, expected what it announces',
  ],
])('a misplaced reply mark is reported: %s', (_, text, problem) => {
  expect(problemsOf(text)).toEqual([problem]);
});

test('a reply mark in a translation is reported', () => {
  const text = translationText('## Uno {/* #one */}\n\n{/* reply */}\n\nTexto.\n');
  const parsed = parseTranslation({ folder: '7', lang: 'es', path: 'articles/7/es.mdx', text });
  expect(checkFile(parsed).map(({ message }) => message)).toEqual([
    'Unexpected `{/* reply */}` in a translation, expected it in the source only',
  ]);
});

test('reply marks before blocks and headings are not reported', () => {
  expect(problemsOf(body('{/* reply */}\n\nText.\n\n{/* reply */}\n\n## Two {/* #two */}\n\nText.'))).toEqual(
    [],
  );
  expect(problemsOf(sourceText(''))).toEqual([]);
});
