import { expect, test } from 'vitest';
import type { RedirectEntry } from '#schema/redirects.ts';
import { redirects as schema } from '#schema/redirects.ts';
import { emptySite } from '#schema/site.ts';
import { articleOf, sourceText } from '../../../support/article.ts';
import { findInContent, placedFields } from '../../../support/content.ts';

function problems(entries: RedirectEntry[]): string[] {
  const articles = [articleOf(sourceText('## One {/* #one */}\n\nText.\n'))];
  const site = { ...emptySite, base: '/help/', url: 'https://help.example' };
  return findInContent('redirects', {
    articles,
    site: { ...site, ...placedFields('site.yaml') },
    redirects: { entries, ...placedFields('redirects.yaml', '1.to') },
  }).map(({ path, range, message }) => `${path}:${range.start.line} ${message}`);
}

const fine = { from: '/hc/1', to: '/es/kb/7/' };

test('redirects to articles, topics, home pages and other sites are not reported', () => {
  expect(
    problems([
      fine,
      { from: '/hc/2-*', to: '/kb/7/' },
      { from: '/hc/sections/*', to: '/es/topics/devices/' },
      { from: '/hc', to: '/' },
      { from: '/shop', to: 'https://shop.example/' },
      // What only the build knows.
      { from: '/about', to: '/en/about/' },
    ]),
  ).toEqual([]);
  expect(findInContent('redirects', {})).toEqual([]);
});

test.each([
  [{ from: '/hc/2', to: '/es/kb/8/' }, 'redirects.yaml:9', 'which is no page'],
  [{ from: '/hc/2', to: '/es/topics/device/' }, 'redirects.yaml:9', 'which is no page'],
  [{ from: '/hc/1/', to: '/kb/7/' }, 'redirects.yaml:1', 'leads to `/help/es/kb/7/` and to `/help/kb/7/`'],
  [{ from: '/help/*', to: 'https://new.example/' }, 'redirects.yaml:1', 'takes in the page'],
  [{ from: '/help/es/kb/7', to: '/kb/7/' }, 'redirects.yaml:1', 'cannot lead away'],
])('an invalid redirect is reported at its field: %j', (entry, place, message) => {
  const found = problems([fine, entry]);
  expect(found.join('\n')).toContain(message);
  expect(found.at(-1)).toContain(place);
});

test.each(['/guide', '/guide/', '/hc/en-us/articles/360-*', '/gu%C3%ADa'])('%j is an old address', (from) => {
  expect(schema.safeParse([{ from, to: '/' }]).success).toBe(true);
});

test.each(['guide', '/', '//other.example/', '/a b', '/a?b', '/a#b', '/a*b', '/%', '/a%0Ab', '/a%22'])(
  '%j is no old address',
  (from) => {
    expect(schema.safeParse([{ from, to: '/' }]).success).toBe(false);
  },
);

test.each(['/kb/7', 'kb:7', '//other.example/', 'javascript:alert(1)', '/kb/7/#a'])(
  '%j is no target',
  (to) => {
    expect(schema.safeParse([{ from: '/a', to }]).success).toBe(false);
  },
);

test.each(['/', '/es/kb/1133/', '/kb/7/', 'https://shop.example/a'])('%j is a target', (to) => {
  expect(schema.safeParse([{ from: '/a', to }]).success).toBe(true);
});
