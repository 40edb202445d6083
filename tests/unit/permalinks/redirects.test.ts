import { describe, expect, test } from 'vitest';
import { parseOldAddress } from '#i18n/urls/old.ts';
import {
  keyOf,
  readRedirectList,
  redirectFinder,
  toRedirect,
  writeRedirectList,
  type Redirect,
} from '#i18n/urls/redirects.ts';
import { formerStepTable, ownTable, redirectProblems, redirectTable } from '#permalinks/redirects.ts';
import { apacheConfig } from '#publish/hosts/apache.ts';
import { caddyConfig } from '#publish/hosts/caddy.ts';
import { netlifyRedirects } from '#publish/hosts/netlify.ts';
import { nginxHttp } from '#publish/hosts/nginx.ts';
import { redirectStub } from '#publish/redirect-stub.ts';

const pages = new Set(['/kb/7/', '/en/kb/7/', '/es/kb/7/', '/en/']);
const problemsOf = (table: readonly Redirect[]) =>
  redirectProblems(table, pages, 'https://help.example', (path) => pages.has(path)).map(
    ({ problem }) => problem,
  );

test('an old address leads to the neutral page, or to the page of the language it names', () => {
  const table = redirectTable([{ kb: 7, aliases: ['first-steps'] }], ['en', 'es'], '/');
  const targets = new Map(table.map(({ from, to }) => [from, to]));
  for (const from of [
    '/article/7',
    '/node/7',
    '/article/KB7',
    '/kb/KB7',
    '/kb/first-steps',
    '/node/first-steps',
  ]) {
    expect(targets.get(from), from).toBe('/kb/7/');
    expect(targets.get(`/es${from}`), from).toBe('/es/kb/7/');
  }
  expect(targets.has('/kb/7')).toBe(false);
  expect(problemsOf(table)).toEqual([]);
});

describe('redirectProblems reports each error in a table', () => {
  test.each<[Redirect[], string]>([
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
    [[{ from: '/a', to: '/nowhere' }], 'which is no page'],
    [
      [
        { from: '/a', to: '/kb/7/' },
        { from: '/a', to: '/en/' },
      ],
      'leads to `/kb/7/` and to `/en/`',
    ],
    [[{ from: '/en', to: '/kb/7/' }], 'is a page and cannot lead away'],
    [[{ from: '/es/', to: '/kb/7/', isPrefix: true }], '`/es/*` takes in the page `/es/kb/7/`'],
    [[{ from: '/old/', to: 'https://help.example/old/x', isPrefix: true }], 'leads back to itself'],
    [
      [
        { from: '/a', to: 'https://help.example/old/x' },
        { from: '/old/', to: '/en/', isPrefix: true },
      ],
      'which leads on to `/en/`',
    ],
    [
      [
        { from: '/a-', to: '/en/', isPrefix: true },
        { from: '/A-', to: '/kb/7/', isPrefix: true },
      ],
      '`/A-*` leads to `/en/` and to `/kb/7/`',
    ],
    [
      [
        { from: '/article/KB7', to: '/kb/7/' },
        { from: '/article/kb7', to: '/kb/7/' },
      ],
      '`/article/kb7` stands twice',
    ],
  ])('%j', (table, problem) => {
    expect(problemsOf(table).join('\n')).toContain(problem);
  });
});

test('a redirect that takes in several pages is reported once', () => {
  expect(problemsOf([{ from: '/e', to: 'https://new.example/', isPrefix: true }])).toEqual([
    '`/e*` takes in the page `/en/kb/7/`',
  ]);
});

test.each(['https://other.example/a', 'https://help.example/gone/', 'no address'])(
  'a target with a host is not looked for among the pages: %s',
  (to) => {
    expect(problemsOf([{ from: '/a', to }])).toEqual([]);
  },
);

test('a former step leads to its replacement, or to the article', () => {
  expect(
    formerStepTable(
      [
        { kb: 7, step: 'b1', to: 'a1' },
        { kb: 9, step: 'c1' },
      ],
      ['en', 'es'],
      '/',
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

describe('redirects of redirects.yaml', () => {
  const table = ownTable(
    [
      { from: '/hc/articles/360', to: '/kb/7/' },
      { from: '/hc/articles/360-*', to: '/es/kb/7/' },
      { from: '/hc/articles/*', to: '/en/' },
      { from: '/gu%C3%ADa', to: 'https://shop.example/' },
    ],
    '/help/',
  );

  test.each([
    ['/hc/articles/360', '/help/kb/7/'],
    ['/hc/articles/360/', '/help/kb/7/'],
    ['/HC/articles/360-My-coffee', '/help/es/kb/7/'],
    ['/hc/articles/3601', '/help/en/'],
    ['/gu%C3%ADa', 'https://shop.example/'],
    ['/guía/', 'https://shop.example/'],
    ['/hc/sections/1', undefined],
    ['/%', undefined],
  ])('%s', (path, target) => {
    expect(redirectFinder(table)(path)?.to).toBe(target);
  });

  test('the longest prefix wins, whatever the order of the table', () => {
    expect(redirectFinder(table.toReversed())('/hc/articles/360-My-coffee')?.to).toBe('/help/es/kb/7/');
  });

  test('the first of two equal addresses wins', () => {
    const twice = [toRedirect('/a', '/en/'), toRedirect('/A/', '/es/')];
    expect(redirectFinder(twice)('/a')?.to).toBe('/en/');
  });

  test('the key of an address is in lower case, without a slash at its end', () => {
    expect(keyOf('/article/KB7/')).toBe('/article/kb7');
  });

  test('the list for browsers reads back as the same table', () => {
    expect(readRedirectList(writeRedirectList(table))).toEqual(table);
  });
});

const hostOf = (redirects: Redirect[]) => ({ base: '/', rules: [], redirects });

test('host configurations list exact addresses first, then the longest prefix', () => {
  const table = [
    toRedirect('/hc/*', '/help/en/'),
    toRedirect('/hc/1-*', '/help/kb/7/'),
    toRedirect('/guía', '/help/kb/7/'),
  ];
  expect(netlifyRedirects(hostOf(table))).toBe(
    '/gu%C3%ADa /help/kb/7/ 301\n/hc/1-* /help/kb/7/ 301\n/hc/* /help/en/ 301\n',
  );
  expect(nginxHttp(hostOf(table))).toContain(
    '  "/guía" "/help/kb/7/";\n  "/guía/" "/help/kb/7/";\n  "~*^/hc/1-" "/help/kb/7/";\n  "~*^/hc/" "/help/en/";\n',
  );
  const many = Array.from({ length: 3000 }, (_, kb) => ({ from: `/article/${kb}`, to: `/kb/${kb}/` }));
  expect(nginxHttp(hostOf(many))).toContain('map_hash_max_size 16384;');
  expect(nginxHttp(hostOf([{ from: `/${'a'.repeat(600)}`, to: '/' }]))).toContain(
    'map_hash_bucket_size 1024;',
  );
  expect(apacheConfig(hostOf(table))).toContain('RedirectMatch 301 "(?i)^/guía/?$" "/help/kb/7/"\n');
  expect(caddyConfig(hostOf(table))).toContain('  "~(?i)^/hc/1-" "/help/kb/7/"\n');
  const stub = redirectStub({ from: '/article/7', to: '/help/kb/7/' }, 'en', 'https://help.example');
  expect(stub).toContain('content="0; url=/help/kb/7/"');
  expect(stub).toContain('<link rel="canonical" href="https://help.example/help/kb/7/">');
});
