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

describe('a site that hangs together', () => {
  test('has nothing to report', () => {
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

describe('a page that only leads on', () => {
  const stub = (href: string) =>
    `<meta http-equiv="refresh" content="0;url=${href}"><link rel="canonical" href="${new URL(href, site.url).href}"><a href="${href}">x</a>`;

  test.each(['/', '/en/', '/en', 'https://elsewhere.example/'])('may lead to %s', (href) => {
    const pages = { '/index.html': '<a href="/en/">x</a>', '/en/index.html': '' };
    expect(problems({ ...pages, '/old/index.html': stub(href) })).toEqual([]);
  });

  test('may not lead nowhere', () => {
    const pages = { '/index.html': '', '/old/index.html': stub('/en/') };
    expect(problems(pages)).toEqual(['/old/ `/en/` leads nowhere']);
  });
});

describe('each kind of break is found', () => {
  test.each([
    ['a page without its slash', { '/index.html': '<a href="/404">x</a>' }, '/ `/404` leads nowhere'],
    ['a page', { '/index.html': '<a href="/en/">x</a>' }, '/ `/en/` leads nowhere'],
    ['an asset', { '/index.html': '<script src="/a.js"></script>' }, '/ `/a.js` leads nowhere'],
    ['an anchor', { '/index.html': '<a href="#x">x</a>' }, '/ `#x` leads to a place the page does not have'],
    [
      'an address that cannot be decoded',
      { '/index.html': '<a href="/%E0%A4%A">x</a>' },
      '/ `/%E0%A4%A` leads nowhere',
    ],
    [
      'a hash that cannot be',
      { '/index.html': '<a href="#50%">x</a>' },
      '/ `#50%` leads to a place the page does not have',
    ],
    ['an orphan', { '/index.html': '', '/en/index.html': '' }, '/en/ No page links to this one'],
    [
      'a canonical',
      { '/index.html': '<link rel="canonical" href="https://a.example/en/">' },
      '/ canonical `https://a.example/en/` leads nowhere',
    ],
    [
      'a language claim that is not returned',
      {
        '/index.html':
          '<link rel="canonical" href="https://a.example/"><link rel="alternate" hreflang="es" href="https://a.example/es/"><a href="/es/">es</a>',
        '/es/index.html': '',
      },
      '/ hreflang es `https://a.example/es/` does not name this page in return',
    ],
    [
      'languages claimed by a page that is not its own canonical',
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

test('a help centre below a path of its company links the rest of the company by whole addresses', () => {
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
