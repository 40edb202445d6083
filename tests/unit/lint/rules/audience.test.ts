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

test('a link, a related article and a successor of the public that only agents have are reported', () => {
  expect(found('## A {/* #a */}\n\nSee [it](kb:8#a).\n')).toEqual([
    `17 Unexpected KB8 in a link, ${expected}`,
  ]);
  expect(found('Text.\n', { related: '[8]' })).toEqual([`13 Unexpected KB8 in \`related\`, ${expected}`]);
  expect(found('Text.\n', { status: 'superseded', supersededBy: '8' })).toHaveLength(1);
});

test('a link inside a passage for agents is fine, and so is an article without any', () => {
  expect(found('## A {/* #a */}\n\n<Agent>\n\nSee [it](kb:8).\n\n</Agent>\n')).toEqual([]);
  expect(found('')).toEqual([]);
  expect(findInContent('audience', {})).toEqual([]);
});
