import { expect, test } from 'vitest';
import { checkSite } from '#lint/check-site.ts';
import { articleOf, sourceText } from '../../../support/article.ts';

const body = '## A {/* #a */}\n\nText.\n';
const site = (titles: string[]) => ({
  articles: titles.map((title, i) =>
    articleOf(sourceText(body, { title, kb: String(i + 1) }), {}, String(i + 1)),
  ),
  glossary: { doNotTranslate: [], terms: [] },
  site: {},
});
const found = (titles: string[]) =>
  checkSite(site(titles), '2026-11-23').filter(({ ruleId }) => ruleId === 'titles');

test('a title that two articles share is reported', () => {
  const [first, ...more] = found(['Locked out', 'Other', 'locked out']);
  expect(more).toEqual([]);
  expect(first).toMatchObject({ path: 'articles/3/en.mdx', related: [{ path: 'articles/1/en.mdx' }] });
});

test('different titles are not reported', () => {
  expect(found(['Locked out', 'Other'])).toEqual([]);
});
