import { describe, expect, test } from 'vitest';
import { apacheRedirects, netlifyRedirects, nginxMap, redirectStub } from '#publish/redirect-files.ts';
import { parseOldAddress } from '#i18n/urls/old.ts';
import { formerStepTable, redirectProblems, redirectTable } from '#publish/redirects.ts';

const pages = new Set(['/kb/7/', '/en/kb/7/', '/es/kb/7/', '/en/']);
const isPage = (path: string) => pages.has(path);

test('old addresses lead to the neutral page, with a language to that of the language', () => {
  const table = redirectTable([{ kb: 7, aliases: ['first-steps'] }], ['en', 'es']);
  const targets = new Map(table.map(({ from, to }) => [from, to]));
  for (const from of [
    '/article/7',
    '/node/7',
    '/article/KB7',
    '/kb/KB7',
    '/kb/first-steps',
    '/node/first-steps',
  ])
    expect([from, targets.get(from), targets.get(`/es${from}`)]).toEqual([from, '/kb/7/', '/es/kb/7/']);
  expect(targets.has('/kb/7')).toBe(false);
  expect(redirectProblems(table, isPage)).toEqual([]);
});

describe('errors in a table', () => {
  test.each([
    [[{ from: '/a', to: '/a/' }], 'leads back to itself'],
    [
      [
        { from: '/a', to: '/b' },
        { from: '/b', to: '/a' },
      ],
      'leads back to itself',
    ],
    [
      [
        { from: '/a', to: '/b/' },
        { from: '/b', to: '/kb/7/' },
      ],
      'which leads on to `/kb/7/`',
    ],
    [[{ from: '/a', to: '/nowhere/' }], 'which is no page'],
    [
      [
        { from: '/a', to: '/kb/7/' },
        { from: '/a', to: '/en/' },
      ],
      'leads to `/kb/7/` and to `/en/`',
    ],
    [[{ from: '/en', to: '/kb/7/' }], 'is a page and cannot lead away'],
    [
      [
        { from: '/article/KB7', to: '/kb/7/' },
        { from: '/article/kb7', to: '/kb/7/' },
      ],
      '`/article/kb7` stands twice',
    ],
  ])('%j', (table, problem) => {
    expect(redirectProblems(table, isPage).join('\n')).toContain(problem);
  });
});

test('steps of a path that are gone lead to another step, or to the article', () => {
  expect(
    formerStepTable(
      [
        { kb: 7, step: 'b1', to: 'a1' },
        { kb: 9, step: 'c1' },
      ],
      ['en', 'es'],
    ),
  ).toEqual([
    { from: '/en/kb/7/path/b1', to: '/en/kb/7/path/a1/' },
    { from: '/es/kb/7/path/b1', to: '/es/kb/7/path/a1/' },
    { from: '/en/kb/9/path/c1', to: '/en/kb/9/' },
    { from: '/es/kb/9/path/c1', to: '/es/kb/9/' },
  ]);
});

test.each([
  ['/es/article/KB1133', { lang: 'es', id: '1133' }],
  ['/article/1133/', { lang: undefined, id: '1133' }],
  ['/node/login-problems/', { lang: undefined, id: 'login-problems' }],
  ['/en/kb/kb1133', { lang: 'en', id: '1133' }],
  ['/es/kb/1133/path/z9/', { lang: 'es', id: '1133' }],
  ['/es/about/', undefined],
  ['/article/', undefined],
  ['/article/../kb/7/', undefined],
])('reads the old address %s', (path, parts) => {
  expect(parseOldAddress(path)).toEqual(parts);
});

test('the files of the hosts keep the base path', () => {
  const table = [{ from: '/article/7', to: '/kb/7/' }];
  expect(netlifyRedirects(table, '/help/')).toBe('/help/article/7 /help/kb/7/ 301\n');
  expect(nginxMap(table, '/help/')).toContain('  /help/article/7/ /help/kb/7/;\n');
  const many = Array.from({ length: 3000 }, (_, kb) => ({ from: `/article/${kb}`, to: `/kb/${kb}/` }));
  expect(nginxMap(many, '/')).toContain('map_hash_max_size 16384;');
  expect(apacheRedirects(table, '/')).toBe('RedirectMatch 301 "^/article/7/?$" "/kb/7/"\n');
  const stub = redirectStub(table[0]!, 'en', { url: 'https://help.example', base: '/help/' });
  expect(stub).toContain('content="0; url=/help/kb/7/"');
  expect(stub).toContain('<link rel="canonical" href="https://help.example/help/kb/7/">');
});
