import { describe, expect, test } from 'vitest';
import { readPage } from '#integration/read-page.ts';
import { checkBuiltSite } from '#integration/site-links.ts';

const site = { url: 'https://a.example', base: '/' };

function problems(pages: Record<string, string>, files: string[] = []): string[] {
  const all = Object.entries({ '/404.html': '', ...pages });
  const map = new Map(all.map(([path, html]) => [path, readPage(html)]));
  return checkBuiltSite(map, new Set([...map.keys(), ...files]), site).map(
    ({ page, problem }) => `${page} ${problem}`,
  );
}

describe('a site without broken links', () => {
  test('has no problems', () => {
    const alternates =
      '<link rel="alternate" hreflang="en" href="https://a.example/en/"><link rel="alternate" hreflang="es" href="https://a.example/es/">';
    expect(
      problems(
        {
          '/index.html':
            '<a href="/en/">en</a><a href="/es/#x">es</a><a href="/es/#q=a%20b">es</a><img src="/a.png"><a href="https://b.example/">b</a><a href="tel:1">1</a>',
          '/en/index.html': `<link rel="canonical" href="https://a.example/en/">${alternates}`,
          '/es/index.html': `<link rel="canonical" href="https://a.example/es/">${alternates}<h2 id="x">x</h2>`,
        },
        ['/a.png'],
      ),
    ).toEqual([]);
  });
});

describe('a redirect page', () => {
  const stub = (href: string) =>
    `<meta http-equiv="refresh" content="0;url=${href}"><link rel="canonical" href="${new URL(href, site.url).href}"><a href="${href}">x</a>`;

  test.each(['/', '/en/', '/en', 'https://elsewhere.example/'])('may lead to %s', (href) => {
    const pages = { '/index.html': '<a href="/en/">x</a>', '/en/index.html': '' };
    expect(problems({ ...pages, '/old/index.html': stub(href) })).toEqual([]);
  });

  test('must lead to a page that exists', () => {
    const pages = { '/index.html': '', '/old/index.html': stub('/en/') };
    expect(problems(pages)).toEqual(['/old/ `/en/` leads nowhere']);
  });
});

describe('checkBuiltSite reports', () => {
  test.each([
    [
      'a page address without its trailing slash',
      { '/index.html': '<a href="/404">x</a>' },
      '/ `/404` leads nowhere',
    ],
    ['a missing page', { '/index.html': '<a href="/en/">x</a>' }, '/ `/en/` leads nowhere'],
    ['a missing asset', { '/index.html': '<script src="/a.js"></script>' }, '/ `/a.js` leads nowhere'],
    [
      'a missing anchor',
      { '/index.html': '<a href="#x">x</a>' },
      '/ `#x` leads to a place the page does not have',
    ],
    [
      'an address that cannot be decoded',
      { '/index.html': '<a href="/%E0%A4%A">x</a>' },
      '/ `/%E0%A4%A` leads nowhere',
    ],
    [
      'a fragment that cannot be decoded',
      { '/index.html': '<a href="#50%">x</a>' },
      '/ `#50%` leads to a place the page does not have',
    ],
    ['an orphan', { '/index.html': '', '/en/index.html': '' }, '/en/ No page links to this one'],
    [
      'a missing canonical address',
      { '/index.html': '<link rel="canonical" href="https://a.example/en/">' },
      '/ canonical `https://a.example/en/` leads nowhere',
    ],
    [
      'a language alternate that does not name the page in return',
      {
        '/index.html':
          '<link rel="canonical" href="https://a.example/"><link rel="alternate" hreflang="es" href="https://a.example/es/"><a href="/es/">es</a>',
        '/es/index.html': '',
      },
      '/ hreflang es `https://a.example/es/` does not name this page in return',
    ],
    [
      'language alternates on a page that is not its own canonical',
      {
        '/index.html': '<a href="/en/">en</a>',
        '/en/index.html':
          '<link rel="canonical" href="https://a.example/"><link rel="alternate" hreflang="en" href="https://a.example/en/">',
      },
      '/en/ it claims languages but is not its own canonical',
    ],
  ])('%s', (_, pages, problem) => {
    expect(problems(pages as Record<string, string>)).toContain(problem);
  });

  test('a link that leaves the base path', () => {
    const pages = new Map([
      ['/index.html', readPage('<a href="/en/">x</a>')],
      ['/404.html', readPage('')],
    ]);
    expect(
      checkBuiltSite(pages, new Set(pages.keys()), { url: 'https://a.example', base: '/help/' }),
    ).toEqual([{ page: '/', problem: '`/en/` leaves the base path `/help/`' }]);
  });
});

test('a site with a base path may link to the rest of its host by full addresses', () => {
  const pages = new Map([
    [
      '/index.html',
      readPage('<a href="https://a.example/shop/">x</a><a href="https://a.example/help/none/">x</a>'),
    ],
    ['/404.html', readPage('')],
  ]);
  expect(checkBuiltSite(pages, new Set(pages.keys()), { url: 'https://a.example', base: '/help/' })).toEqual([
    { page: '/', problem: '`https://a.example/help/none/` leads nowhere' },
  ]);
});
