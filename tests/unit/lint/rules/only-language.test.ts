import { expect, test } from 'vitest';
import { checkSite } from '#lint/check-site.ts';
import { articleOf, sourceText, translationText } from '../../../support/article.ts';

const body = '## A {/* #a */}\n\nText.\n';
function found(only: string | undefined, translations: string[]): string[] {
  const others = Object.fromEntries(translations.map((lang) => [lang, translationText(body)]));
  const articles = [articleOf(sourceText(body, { only }), others)];
  return checkSite({ articles, glossary: { doNotTranslate: [], terms: [] }, site: {} }, '2026-11-23')
    .filter(({ ruleId }) => ruleId === 'only-language')
    .map(({ path, range, severity }) => `${path}:${range.start.line} ${severity}`);
}

test('every file in another language is one finding', () => {
  expect(found('en', ['es', 'pt'])).toEqual(['articles/7/es.mdx:1 error', 'articles/7/pt.mdx:1 error']);
});

test('a source in a language other than `only` is reported', () => {
  expect(found('es', [])).toEqual(['articles/7/en.mdx:13 error']);
});

test.each([
  [undefined, ['es']],
  [undefined, []],
  ['en', []],
])('is not reported: only %s, translations %j', (only, translations) => {
  expect(found(only, translations)).toEqual([]);
});
