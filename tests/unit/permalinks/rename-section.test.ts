import { expect, test } from 'vitest';
import { renameSection } from '#permalinks/rename-section.ts';
import { parseSource } from '#article/parse.ts';
import { articleOf, numbered, sourceText, translationText } from '../../support/article.ts';

const body = '## A {/* #a */}\n\nSee [here](#a) and [there](kb:7#a).\n\n## B {/* #b */}\n';
const pair = () =>
  articleOf(sourceText(body, { errors: '[{ message: M, section: a }]' }), {
    es: translationText(body, { translated: '{ from: en, sections: { a: aaaaaaaaaaaa, b: bbbbbbbbbbbb } }' }),
  });

function edited(result: ReturnType<typeof renameSection>): Record<string, string> {
  if (!('edits' in result)) throw new Error(result.problem);
  return Object.fromEntries(result.edits.map(({ path, text }) => [path, text]));
}

test('renaming a section changes its id and every reference, and keeps the old id as an alias', () => {
  const files = edited(renameSection([pair(), numbered(8, 'See [it](kb:7#a).')], 7, 'a', 'z'));
  expect(Object.keys(files)).toEqual(['articles/7/en.mdx', 'articles/7/es.mdx', 'articles/8/en.mdx']);
  const source = files['articles/7/en.mdx']!;
  expect(source).toContain('## A {/* #z */}\n\nSee [here](#z) and [there](kb:7#z).\n\n## B {/* #b */}');
  expect(source).toContain('section: z }');
  expect(source).toContain('sectionAliases:\n  a: z\n---');
  expect(files['articles/7/es.mdx']).toContain('sections: { z: aaaaaaaaaaaa, b: bbbbbbbbbbbb }');
  expect(files['articles/8/en.mdx']).toContain('[it](kb:7#z)');
});

test('after a second renaming, the first id leads to the newest', () => {
  for (const before of ['{ old: a }', '\n  old: a']) {
    const article = articleOf(sourceText('## A {/* #a */}\n', { sectionAliases: before }));
    const text = edited(renameSection([article], 7, 'a', 'z'))['articles/7/en.mdx']!;
    const { translation } = parseSource({ folder: '7', lang: 'en', path: 'en.mdx', text });
    expect(translation?.frontmatter.sectionAliases).toEqual({ old: 'z', a: 'z' });
  }
});

test('the id of a removed section leads to another section or to the top', () => {
  for (const target of ['b', 'top']) {
    const text = edited(renameSection([pair()], 7, 'gone', target))['articles/7/en.mdx']!;
    expect(text).toContain(`sectionAliases:\n  gone: ${target}\n---`);
  }
});

test.each([
  [9, 'a', 'z'],
  [7, 'x', 'y'],
  [7, 'a', 'b'],
  [7, 'a', 'top'],
  [7, 'a', 'Not An Id'],
])('refuses %i %s → %s', (kb, from, to) => {
  expect(renameSection([pair()], kb, from, to)).toHaveProperty('problem');
});
