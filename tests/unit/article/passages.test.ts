import { expect, test } from 'vitest';
import { textOfBlocks } from '#article/blocks.ts';
import { parseSource } from '#article/parse.ts';
import { sourceText } from '../../support/article.ts';

const body = '## One {/* #one */}\n\n{/* reply */}\n\n<Passage of="lock" />\n\nThen call.\n';
const passages = { lock: 'Wait **2 days**.\n\n<Warning>\n\nSee [how](kb:12).\n\n</Warning>\n' };

const parse = (given: Record<string, string>, text = body) =>
  parseSource({ folder: '7', lang: 'en', path: '7/en.mdx', text: sourceText(text), passages: given });

test('the blocks of a passage are those of the section that includes it', () => {
  const { blocks } = parse(passages).translation!.sections[0]!;
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'callout', 'paragraph']);
  expect(textOfBlocks(blocks)).toBe('Wait 2 days. See how. Then call.');
});

test('a reply mark before a passage marks all its blocks', () => {
  expect(parse(passages).translation!.sections[0]!.reply).toEqual([0, 1]);
});

test('the references of a passage stand where the article includes it', () => {
  const file = parse(passages);
  const { references } = file.translation!;
  expect(references).toEqual([
    { kind: 'passage', value: 'lock' },
    { kind: 'link', value: 'kb:12' },
  ]);
  expect(file.referenceRange(1)).toEqual(file.referenceRange(0));
});

test.each(["<Passage of='lock' />", '<Passage of="lock"></Passage>', '<Passage\n  of="lock"\n/>'])(
  'a change of a passage makes the section stale however the tag is written: %j',
  (tag) => {
    const text = body.replace('<Passage of="lock" />', tag);
    expect(parse({ lock: 'Wait **3 days**.' }, text).fingerprints).not.toEqual(
      parse(passages, text).fingerprints,
    );
  },
);

test('a change of a passage makes the sections that include it stale, and no others', () => {
  const text = `${body}\n## Two {/* #two */}\n\nText.\n`;
  const before = parse(passages, text).fingerprints;
  const after = parse({ lock: 'Wait **3 days**.' }, text).fingerprints;
  expect(after['one']).not.toBe(before['one']);
  expect(after['two']).toBe(before['two']);
});

test('a section has the same fingerprint whether its text stands in it or in a passage', () => {
  const written = parse({}, body.replace('<Passage of="lock" />', passages.lock.trim()));
  expect(parse(passages).fingerprints).toEqual(written.fingerprints);
});

test.each([
  ['is unknown', {}],
  ['is not valid', { lock: '<Warning>' }],
  ['includes itself', { lock: '<Passage of="lock" />' }],
])('a passage that %s adds nothing', (_, given: Record<string, string>) => {
  const { blocks } = parse(given).translation!.sections[0]!;
  expect(textOfBlocks(blocks)).toBe('Then call.');
});
