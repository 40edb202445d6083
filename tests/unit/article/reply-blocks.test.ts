import { describe, expect, test } from 'vitest';
import { articleOf, sourceText } from '../../support/article.ts';

/** The indexes of the blocks a reply gives of a section. */
function replyTo(body: string, heading = 'Heading'): number[] {
  return articleOf(sourceText(`## ${heading} {/* #one */}\n\n${body}\n`)).source.sections[0]!.reply;
}

const steps = '<Steps>\n\n1. **Open it.**\n2. **Close it.**\n\n</Steps>';

describe('without reply marks, a reply quotes', () => {
  test.each([
    ['the first paragraph', 'Call us.\n\nWe answer.', [0]],
    ['the first paragraph and the list it announces', 'Check two things:\n\n- One\n- Two\n\nMore.', [0, 1]],
    ['a procedure with the paragraph before it', `Background.\n\nDo this:\n\n${steps}\n\nMore.`, [0, 1, 2]],
    ['a procedure alone', `${steps}\n\nMore.`, [0]],
    ['every procedure', `On Windows:\n\n${steps}\n\nOn a Mac:\n\n${steps}`, [0, 1, 2, 3]],
    [
      'what stands between two parts of a procedure',
      '1. One\n2. Two\n\nRestart.\n\nWait.\n\n3. Three',
      [0, 1, 2, 3],
    ],
    ['the warnings of the section', `${steps}\n\nMore.\n\n<Warning>\n\nNever twice.\n\n</Warning>`, [0, 2]],
    ['no note or tip', '<Note>\n\nOld.\n\n</Note>\n\nCall us.', [1]],
    ['a table', '| A | B |\n| - | - |\n| 1 | 2 |\n\nMore.', [0]],
    ['a note if there is nothing else', '<Note>\n\nOld.\n\n</Note>', [0]],
    ['no announcement of nothing', 'These are the cases:\n\nCall us.', [1]],
    ['an announcement if there is nothing else', 'These are the cases:', [0]],
  ])('%s', (_, body, reply) => {
    expect(replyTo(body)).toEqual(reply);
  });

  test('no paragraph that repeats the message of the heading', () => {
    const heading = 'I see <Msg>Login failed</Msg>';
    expect(replyTo('TWS shows <Msg>Login failed</Msg> at start.\n\nType it again.', heading)).toEqual([1]);
    expect(replyTo('Type it again. <Msg>Login failed</Msg> means a slip.\n\nMore.', heading)).toEqual([0]);
    expect(replyTo('TWS shows <Msg>Login failed</Msg>.', heading)).toEqual([0]);
  });

  test('nothing of a section without text', () => {
    expect(replyTo('### Two {/* #two */}\n\nText.')).toEqual([]);
  });
});

test('a reply quotes the marked blocks and the warnings of the section', () => {
  expect(replyTo('Background.\n\n{/* reply */}\n\nCall us.\n\n{/* reply */}\n- One')).toEqual([1, 2]);
  expect(replyTo(`${steps}\n\n{/* reply */}\n\nCall us.\n\n<Warning>\n\nNo.\n\n</Warning>`)).toEqual([1, 2]);
});

test('a mark before a heading adds the section to the reply of the article', () => {
  const { sections } = articleOf(
    sourceText('## One {/* #one */}\n\nText.\n\n{/* reply */}\n\n## Two {/* #two */}\n\nText.\n'),
  ).source;
  expect(sections.map(({ isInReply }) => isInReply)).toEqual([false, true]);
});
