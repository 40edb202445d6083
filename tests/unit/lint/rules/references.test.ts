import { describe, expect, test } from 'vitest';
import { emptySite } from '#schema/site.ts';
import { articleOf, sourceText } from '../../../support/article.ts';
import { findInContent, placedFields } from '../../../support/content.ts';

const content = {
  externalIds: new Set([70]),
  unparsedIds: new Set([99]),
  contactIds: new Set(['desk']),
  pictures: () => new Set(['button.png']),
};

function problems(body: string, fields = {}): string[] {
  const article = articleOf(sourceText(`## One {/* #one */}\n\n${body}\n`, fields));
  return findInContent('references', { ...content, articles: [article] }).map(
    ({ lang, range, message, hint }) => `${lang} ${range.start.line}: ${message} | ${hint}`,
  );
}

test('references to existing entries are not reported', () => {
  expect(problems('Call <Contact of="desk" />.', { related: '[70, 99]' })).toEqual([]);
  expect(findInContent('references', {})).toEqual([]);
});

describe('a reference without a target is reported at its place', () => {
  test.each([['<Contact of="dosk" />', 'en 17: Unexpected contact `dosk` | Did you mean `desk`?']])(
    '%s',
    (body, problem) => {
      expect(problems(body)).toEqual([problem]);
    },
  );

  test.each([
    [
      { related: '[71]' },
      'en 13: Unexpected id `71` in `related`, expected an article | An id that exists elsewhere goes into external.yaml.',
    ],
    [{ related: '[7]' }, 'en 13: Unexpected own id `7` in `related` | Remove it.'],
    [{ topics: '[device]' }, 'en 8: Unexpected topic `device` | Did you mean `devices`?'],
    [
      { errors: '[{ message: Oops, section: two }]' },
      'en 13: Unexpected section `two` in `errors` | What this article has: one.',
    ],
    [
      { supersededBy: '70' },
      'en 1: Unexpected `status: current` with `supersededBy` | A superseded article, and only that, names the article that replaces it.',
    ],
    [
      { status: 'superseded' },
      'en 13: Unexpected `status: superseded` without `supersededBy` | A superseded article, and only that, names the article that replaces it.',
    ],
    [
      { aliases: '[seven, seven]' },
      'en 13: Unexpected alias `seven`, expected one that is free | It belongs to KB7.',
    ],
  ])('%j', (fields, problem) => {
    expect(problems('Text.', fields)).toEqual([problem]);
  });
});

describe('the lists of articles in site.yaml', () => {
  const check = (essential: number[], mostAsked: number[]) =>
    findInContent('references', {
      articles: [1, 2].map((kb) => articleOf(sourceText('', { kb: String(kb) }), {}, String(kb))),
      unparsedIds: new Set([3]),
      site: { ...emptySite, essential, mostAsked, ...placedFields('site.yaml', 'mostAsked.1') },
    });

  test('existing articles and empty lists are not reported', () => {
    expect(check([1, 3], [2])).toEqual([]);
    expect(check([], [])).toEqual([]);
  });

  test('a number without an article is reported', () => {
    expect(check([], [1, 9])).toMatchObject([
      {
        path: 'site.yaml',
        range: { start: { line: 9 } },
        message: 'Unexpected id `9` in `mostAsked`, expected an article of this site',
      },
    ]);
    expect(check([7], [8])).toHaveLength(2);
  });
});

test('an unknown contact of a topic is reported at its place', () => {
  const name = { en: 'Login' };
  const check = (contacts: string[]) =>
    findInContent('references', {
      ...content,
      topics: {
        entries: [{ id: 'login', name, description: name, contacts }],
        ...placedFields('topics.yaml', '0.contacts.1'),
      },
    });
  expect(check(['desk'])).toEqual([]);
  expect(check(['desk', 'dosk'])).toMatchObject([
    {
      path: 'topics.yaml',
      range: { start: { line: 9 } },
      message: 'Unexpected contact `dosk`',
      hint: 'Did you mean `desk`?',
    },
  ]);
});

describe('products and owners of an article', () => {
  const check = (fields: Record<string, string>, own: Partial<typeof emptySite>) =>
    findInContent('references', {
      articles: [articleOf(sourceText('', fields))],
      site: { ...emptySite, ...own, ...placedFields('site.yaml') },
    }).map(({ message, hint }) => `${message} | ${hint}`);
  const name = { en: 'Name' };

  test('an unlisted product is reported', () => {
    const own = { products: [{ id: 'duo', name }] };
    expect(check({ products: '[duo]' }, own)).toEqual([]);
    expect(check({ products: '[duet, duo]' }, own)).toEqual([
      'Unexpected product `duet` | What `products` of site.yaml has: duo.',
    ]);
    expect(check({ products: '[duo]' }, {})).toEqual([
      'Unexpected product `duo` | There is none in `products` of site.yaml.',
    ]);
  });

  test('an unlisted owner is reported if the site lists owners', () => {
    expect(check({ owner: 'nobody' }, { owners: [{ id: 'editors', name }] })).toEqual([
      'Unexpected owner `nobody` | What `owners` of site.yaml has: editors.',
    ]);
    expect(check({ owner: 'nobody' }, {})).toEqual([]);
  });
});

test('a header or footer link to an unknown page is reported at its place', () => {
  const found = findInContent('references', {
    site: {
      ...emptySite,
      links: { header: [], footer: [{ page: 'imprint' }] },
      ...placedFields('site.yaml', 'links.footer.0.page'),
    },
  });
  expect(found).toMatchObject([
    { path: 'site.yaml', range: { start: { line: 9 } }, message: 'Unexpected page `imprint`' },
  ]);
});
