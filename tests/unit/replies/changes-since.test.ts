import { expect, test } from 'vitest';
import { changesSince } from '#replies/changes-since.ts';
import { pinnedUrl } from '#replies/titled-link.ts';
import { articleOf, sourceText } from '../../support/article.ts';
import { dataOf } from './reply-fixture.ts';

const article = dataOf(
  articleOf(
    sourceText('## A {/* #a */}\n\nText.\n\n## B {/* #b */}\n\nText.\n', {
      revised: '2026-11-28',
      change: 'A says more.',
      changed: '[old-a]',
      earlier:
        '[{ revised: 2026-11-20, change: New figures. }, { revised: 2026-11-10, change: B is new., changed: [b] }, { revised: 2026-11-01, change: First edition. }]',
      sectionAliases: '{ old-a: a }',
    }),
  ),
  'en',
);
const since = (day: string, section?: string) =>
  changesSince(article, day, section).map(({ revised }) => revised.slice(8));

test('changesSince returns changes after the day of the link, the latest first', () => {
  expect(since('2026-11-01')).toEqual(['28', '20', '10']);
  expect(since('2026-11-20')).toEqual(['28']);
});

test('changesSince returns nothing if nothing changed', () => {
  expect(since('2026-11-28')).toEqual([]);
  expect(since('2026-11-20', 'b')).toEqual([]);
});

test('changesSince of a section, by current or former id, returns its changes and those of the whole article', () => {
  expect(since('2026-11-01', 'b')).toEqual(['20', '10']);
  expect(since('2026-11-01', 'a')).toEqual(['28', '20']);
  expect(since('2026-11-01', 'old-a')).toEqual(['28', '20']);
});

test('pinnedUrl has the day of the revision', () => {
  expect(pinnedUrl('https://help.example/en/kb/7/', '2026-11-23')).toBe(
    'https://help.example/en/kb/7/?r=2026-11-23',
  );
});
