import { expect, test } from 'vitest';
import { checkSite } from '#lint/check-site.ts';
import { dueDay } from '#lint/rules/review-overdue.ts';
import { articleOf, sourceText } from '../../../support/article.ts';

const site = {
  articles: [
    articleOf(sourceText('## A {/* #a */}\n\nText.\n', { reviewed: '2026-05-01', reviewEvery: '6 months' })),
  ],
  glossary: { doNotTranslate: [], terms: [] },
  site: {},
};
const found = (today: string) => checkSite(site, today).filter(({ ruleId }) => ruleId === 'review-overdue');

test('a review is overdue on the day after the due day, not before', () => {
  expect(found('2026-11-01')).toEqual([]);
  expect(found('2026-11-02')).toHaveLength(1);
});

test.each([
  ['2026-08-31', '6 months', '2027-02-28'],
  ['2026-11-23', '90 days', '2027-02-21'],
])('the due day after %s with an interval of %s', (reviewed, every, due) => {
  expect(dueDay(reviewed, every)).toBe(due);
});
