import { describe, expect, test } from 'vitest';
import { listRelease, searchLimit, type BuiltFile, type ReleaseOptions } from '#offline/list-release.ts';

function built(files: Record<string, string[]>, sizes: Record<string, number> = {}): Map<string, BuiltFile> {
  return new Map(
    Object.entries(files).map(([path, references]) => [
      path,
      { path, references, hash: `hash of ${path}`, bytes: sizes[path] ?? 10 },
    ]),
  );
}

const files = {
  '/': ['/_astro/site.css'],
  '/en/': ['/_astro/site.css', '/en/kb/1/', '/manifest.en.webmanifest', '/feeds/en.xml'],
  '/en/search/': ['/_astro/search.js'],
  '/en/offline/': [],
  '/en/kb/1/': ['/kb/1/window.png', '/_astro/site.css'],
  '/en/kb/1/path/a1/': [],
  '/en/topics/login/': ['/en/kb/1/', '/en/kb/2/'],
  '/agent/': ['/_astro/desk.js'],
  '/_astro/site.css': [],
  '/_astro/search.js': ['/_astro/part.js'],
  '/_astro/part.js': [],
  '/_astro/desk.js': [],
  '/manifest.en.webmanifest': [],
  '/feeds/en.xml': [],
  '/kb/1/window.png': [],
  '/kb/1/': [],
  '/find/en/table.json': [],
  '/find/en/miss.txt': [],
  '/pagefind/en/0/pagefind.js': [],
  '/find/es/table.json': [],
};
const options: ReleaseOptions = { base: '/help/', languages: ['en'], essential: [1, 99] };
const paths = (listed: readonly (readonly [string, string, number])[]) => listed.map(([path]) => path);

test('the shell contains the list of old addresses, unless it is too long', () => {
  const shellOf = (bytes: number) =>
    paths(listRelease(built({ '/redirects.json': [] }, { '/redirects.json': bytes }), options).shell);
  expect(shellOf(2)).toEqual(['/help/redirects.json']);
  expect(shellOf(300_001)).toEqual([]);
});

describe('the release lists', () => {
  const { shell, languages } = listRelease(built(files), options);
  const { core, essential, pages, topics } = languages['en']!;

  test('the shell contains what the pages of readers load, through scripts too, but no desk and no feeds', () => {
    expect(paths(shell).sort()).toEqual([
      '/help/',
      '/help/_astro/part.js',
      '/help/_astro/search.js',
      '/help/_astro/site.css',
      '/help/manifest.en.webmanifest',
    ]);
  });

  test('the core of a language is its home, search page, offline page, search table and index', () => {
    expect(paths(core)).toEqual([
      '/help/en/',
      '/help/en/search/',
      '/help/en/offline/',
      '/help/find/en/table.json',
      '/help/pagefind/en/0/pagefind.js',
    ]);
  });

  test('the essential list leaves out an article that does not exist', () => {
    expect(essential).toEqual(['/help/en/kb/1/']);
  });

  test('a page lists its pictures and path steps, a topic the articles that exist', () => {
    expect(paths(pages['/help/en/kb/1/']!.parts)).toEqual([
      '/help/kb/1/window.png',
      '/help/en/kb/1/path/a1/',
    ]);
    expect(topics['/help/en/topics/login/']).toEqual(['/help/en/kb/1/']);
  });
});

test('a large search index is not part of the core', () => {
  const { languages } = listRelease(built(files, { '/find/en/table.json': searchLimit }), options);
  expect(paths(languages['en']!.core)).toHaveLength(3);
  expect(paths(languages['en']!.largeSearch)).toHaveLength(2);
});
