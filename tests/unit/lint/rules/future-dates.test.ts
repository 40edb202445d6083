import { expect, test } from 'vitest';
import { checkSite } from '#lint/check-site.ts';
import { articleOf, sourceText, translationText } from '../../../support/article.ts';

const body = '## A {/* #a */}\n\nText.\n';

function found(source: Record<string, string>, translation: Record<string, string> = {}) {
  const articles = [articleOf(sourceText(body, source), { es: translationText(body, translation) })];
  const site = { articles, glossary: { doNotTranslate: [], terms: [] }, site: {} };
  return checkSite(site, '2026-11-23')
    .filter(({ ruleId }) => ruleId === 'future-dates')
    .map(({ lang, range, message }) => `${lang} ${range.start.line} ${message}`);
}

test('today and tomorrow are not reported, because tomorrow may have begun elsewhere', () => {
  expect(found({ reviewed: '2026-11-23', revised: '2026-11-24' })).toEqual([]);
});

test('every future date of every language is reported', () => {
  expect(found({ reviewed: '2031-01-01', revised: '2026-11-25' }, { revised: '2062-01-01' })).toEqual([
    'en 5 Unexpected `2026-11-25` in `revised`, expected a day up to today',
    'en 11 Unexpected `2031-01-01` in `reviewed`, expected a day up to today',
    'es 5 Unexpected `2062-01-01` in `revised`, expected a day up to today',
  ]);
  expect(found({ earlier: '[{ revised: 2030-01-01, change: Earlier. }]' })).toEqual([
    'en 13 Unexpected `2030-01-01` in `earlier.0.revised`, expected a day up to today',
  ]);
});
