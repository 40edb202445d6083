import { expect, test } from 'vitest';
import { problemsOf, sourceText } from '../../../support/article.ts';

const body = (text: string) => sourceText(`## One {/* #one */}\n\n${text}\n`);

test.each([
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
])('an invalid heading or id is reported: %s', (_, text, problem) => {
  expect(problemsOf(text)).toContain(problem);
});

test('the reserved id of the lead is reported as a section id', () => {
  expect(problemsOf(body('## Two {/* #top */}'))).toEqual([
    '17:8 section-ids Unexpected section id `top`, expected another id',
  ]);
});

test('headings with unique ids are not reported', () => {
  expect(problemsOf(body('### Two {/* #two */}'))).toEqual([]);
  expect(problemsOf(sourceText('Text.'))).toEqual([]);
});

test.each([
  ['a no-break space', '\u00a0', 'U+00A0'],
  ['a space of no width', '\u200b', 'U+200B'],
  ['a mark of direction', ' \u200e', 'U+200E'],
])('the message names %s behind an id by its code point', (_, sign, code) => {
  expect(problemsOf(sourceText(`## One {/* #one */}${sign}\n\nText.\n`))).toEqual([
    `15:8 section-ids Unexpected invisible character ${code} behind a section id, expected the end of the line`,
  ]);
});
