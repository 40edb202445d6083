import { expect, test } from 'vitest';
import { parseSource, parseTranslation } from '#article/parse.ts';
import { checkSite } from '#lint/check-site.ts';
import { articleOf, sourceText, translationText } from '../../../support/article.ts';

const old = sourceText('## A {/* #a */}\n\nText.\n\n## B {/* #b */}\n\nMore.\n');
const [path, pathEs] = ['articles/7/en.mdx', 'articles/7/es.mdx'];

function found(now: string, before: string | undefined, es?: { now: string; before: string }): string[] {
  const files = new Map(
    before === undefined ? [] : [[path, parseSource({ folder: '7', lang: 'en', path, text: before })]],
  );
  if (es)
    files.set(pathEs, parseTranslation({ folder: '7', lang: 'es', path: pathEs, text: es.before }) as never);
  const articles = [articleOf(now, es ? { es: es.now } : {})];
  const site = { articles, glossary: { doNotTranslate: [], terms: [] }, site: {}, before: files };
  return checkSite(site, '2026-11-23')
    .filter(({ ruleId }) => ruleId === 'change-note')
    .map(({ path: at, range, message }) => `${at}:${range.start.line} ${/in (.*)$/.exec(message)![1]}`);
}

test.each([
  ['a section', old.replace('More.', 'Much more.'), '`b`'],
  ['two sections', old.replace('More.', 'Much more.').replace('Text.', 'A text.'), '`a`, `b`'],
  ['the title', old.replace('A title', 'Another title'), '`top`'],
  ['a new section', `${old}\n## C {/* #c */}\n\nNew.\n`, '`c`'],
  ['a section that is gone', old.slice(0, old.indexOf('## B')), '`b`'],
])('a change of %s without a new note is reported', (_, now, sections) => {
  expect(found(now, old)).toEqual([`${path}:6 ${sections}`]);
});

test('a translation that changed without its source is reported', () => {
  const before = translationText('## A {/* #a */}\n\nTexto.\n\n## B {/* #b */}\n\nMás.\n');
  expect(found(old, old, { before, now: before.replace('Más.', 'Mucho más.') })).toEqual([
    `${pathEs}:6 \`b\``,
  ]);
});

test.each([
  ['nothing changed', old, old],
  ['only its lines are broken elsewhere', old.replace('Text.\n', 'Text.\n\n\n'), old],
  ['the note changed too', old.replace('More.', 'Much more.').replace('First edition.', 'Says more.'), old],
  [
    'the day changed too',
    old.replace('More.', 'Much more.').replace('revised: 2026-11-01', 'revised: 2026-11-20'),
    old,
  ],
  ['the file is new', old, undefined],
  ['it could not be read before', old, '---\nkb: [\n---\n'],
  ['it was empty before', old, ''],
])('no note is required: %s', (_, now, before) => {
  expect(found(now, before)).toEqual([]);
});
