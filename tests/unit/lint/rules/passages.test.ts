import { expect, test } from 'vitest';
import { parsePassage } from '#article/parse.ts';
import { checkPassage } from '#lint/run.ts';
import { checkSite } from '#lint/check-site.ts';
import type { Lang } from '#i18n/languages.ts';
import { articleOf, sourceText } from '../../../support/article.ts';
import { findInContent } from '../../../support/content.ts';

const passage = (text: string, lang: Lang = 'en', name = 'lock') =>
  parsePassage({ folder: name, lang, path: `passages/${name}/${lang}.mdx`, text });

const article = (name = 'lock') => articleOf(sourceText(`## One {/* #one */}\n\n<Passage of="${name}" />\n`));

const found = (passages: ReturnType<typeof passage>[], name?: string) =>
  findInContent('passages', { articles: [article(name)], passages }).map(
    ({ severity, message, hint }) => `${severity} ${message} ${hint}`,
  );

test('a passage that exists and is included is fine', () => {
  expect(found([passage('Wait.')])).toEqual([]);
});

test('an unknown passage is an error that names the one that is meant', () => {
  expect(found([passage('Wait.')], 'lokc')).toEqual([
    'error Unexpected passage `lokc` Did you mean `lock`?',
    expect.stringContaining('warning Unexpected passage `lock` that no article includes'),
  ]);
});

test('a passage that is missing in the language of the article is an error', () => {
  expect(found([passage('Espere.', 'es')])[0]).toMatch(
    /^error Unexpected passage `lock` without a text in English/,
  );
});

test.each([
  '---\na: 1\n---\n\nWait.',
  '## Wait',
  'Wait {/* #s1 */}',
  '{/* reply */}\n\nWait.',
  '<Situations />',
  '<Passage of="b" />',
])('what belongs to one article is an error: %j', (text) => {
  expect(found([passage(text)])).toHaveLength(1);
});

test('an unknown component in a passage is an error in its file', () => {
  const [problem] = checkPassage(passage('<Nota>\n\nWait.\n\n</Nota>'));
  expect(problem).toMatchObject({ ruleId: 'vocabulary', path: 'passages/lock/en.mdx' });
});

test('the languages of a passage are compared once, in its own files', () => {
  const passages = [passage('Wait **2 days**.'), passage('Espere **3 días**.', 'es')];
  const site = { articles: [article()], glossary: { doNotTranslate: [], terms: [] }, site: {}, passages };
  expect(checkSite(site, '2026-11-28').map(({ ruleId, path }) => `${ruleId} ${path}`)).toEqual([
    'figures passages/lock/es.mdx',
  ]);
});
