import { describe, expect, test } from 'vitest';
import { stepsIn, textOf } from '#article/blocks.ts';
import { articleOf, problemsOf, sourceText } from '../../support/article.ts';

const whole = `- Does it open? {/* #a1 */}
  - **No.** Call somebody. {/* #a2 */}
  - **Yes**
    - Is it blocked? {/* #b1 */}
      - **No.** Read [KB2807](kb:2807). {/* #b2 */}
      - **Yes, or I do not know.** Open it. {/* #b3 */}`;
const inside = (list: string) => sourceText(`## One {/* #one */}\n\n<Path>\n\n${list}\n\n</Path>\n`);

test('a path has the questions, answers and ends of its list, and the origin of each step', () => {
  const text = inside(whole);
  expect(problemsOf(text)).toEqual([]);
  const steps = stepsIn(articleOf(text).source);
  expect(
    steps.map(({ id, kind, text, answers, from }) =>
      [
        id,
        kind,
        textOf(text).trim(),
        answers.map(({ label, to }) => `${label}>${to}`).join(),
        from ? `${from.id}:${from.answer}` : '',
      ].join(' | '),
    ),
  ).toEqual([
    'a1 | question | Does it open? | No>a2,Yes>b1 | ',
    'a2 | end | Call somebody. |  | a1:No',
    'b1 | question | Is it blocked? | No>b2,Yes, or I do not know>b3 | a1:Yes',
    'b2 | end | Read KB2807. |  | b1:No',
    'b3 | end | Open it. |  | b1:Yes, or I do not know',
  ]);
});

describe('a list that is not a valid path is an error at the wrong item', () => {
  test.each([
    [
      whole.replace(' {/* #b2 */}', ''),
      '23:7 vocabulary Unexpected step without an id, expected `{/* #a1 */}` at its end',
    ],
    [whole.replace('#b3', '#b2'), '24:7 vocabulary Unexpected second step `b2`, expected another id'],
    [
      whole.replace('**No.** Call', 'No. Call'),
      'Unexpected answer, expected one that begins with bold words, such as `**No.**`',
    ],
    [whole.split('\n').slice(0, 2).join('\n'), 'Unexpected question with 1 answers, expected two or more'],
    ['- A {/* #a1 */}\n- B {/* #a2 */}', 'Unexpected 2 items, expected one question to begin with'],
  ])('%j', (list, expected) => {
    expect(problemsOf(inside(list)).join('\n')).toContain(expected);
  });
});
