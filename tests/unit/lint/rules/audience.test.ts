import { expect, test } from 'vitest';
import { articleOf, sourceText } from '../../../support/article.ts';
import { findInContent } from '../../../support/content.ts';

const secret = articleOf(sourceText('## A {/* #a */}\n\nText.\n', { kb: '8', audience: 'agents' }), {}, '8');

function found(body: string, fields: Record<string, string> = {}): string[] {
  const article = articleOf(sourceText(body, fields));
  return findInContent('audience', { articles: [article, secret] }).map(
    ({ range, message }) => `${range.start.line} ${message}`,
  );
}

const expected = 'expected an article for everybody: it is for agents only';

test('a public article that links, relates to or is replaced by an internal article is reported', () => {
  expect(found('## A {/* #a */}\n\nSee [it](kb:8#a).\n')).toEqual([
    `17 Unexpected KB8 in a link, ${expected}`,
  ]);
  expect(found('Text.\n', { related: '[8]' })).toEqual([`13 Unexpected KB8 in \`related\`, ${expected}`]);
  expect(found('Text.\n', { status: 'superseded', supersededBy: '8' })).toHaveLength(1);
});

test('a link to an internal article inside a passage for agents is not reported', () => {
  expect(found('## A {/* #a */}\n\n<Agent>\n\nSee [it](kb:8).\n\n</Agent>\n')).toEqual([]);
  expect(found('')).toEqual([]);
  expect(findInContent('audience', {})).toEqual([]);
});
