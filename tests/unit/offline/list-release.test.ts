import { expect, test } from 'vitest';
import {
  isFollowed,
  listRelease,
  searchLimit,
  type BuiltFile,
  type ReleaseOptions,
} from '#offline/list-release.ts';

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
  expect(shellOf(300_000)).toEqual(['/help/redirects.json']);
  expect(shellOf(300_001)).toEqual([]);
});

/** The lists of the site above; `more` adds files to it. */
function release(more: Record<string, string[]> = {}, { languages }: Partial<ReleaseOptions> = {}) {
  const lists = listRelease(built({ ...files, ...more }), { ...options, languages: languages ?? ['en'] });
  return { shell: lists.shell, ...lists.languages['en']!, es: lists.languages['es'] };
}

test('the shell contains what the pages of readers load, through scripts too, but no desk and no feeds', () => {
  expect(paths(release().shell).sort()).toEqual([
    '/help/',
    '/help/_astro/part.js',
    '/help/_astro/search.js',
    '/help/_astro/site.css',
    '/help/manifest.en.webmanifest',
  ]);
});

test('files that refer to each other are listed once', () => {
  const { shell } = release({ '/_astro/part.js': ['/_astro/search.js', '/_astro/missing.js'] });
  expect(paths(shell).filter((path) => path === '/help/_astro/search.js')).toHaveLength(1);
});

test('a file is listed with its hash and its size', () => {
  expect(release().shell[0]).toEqual(['/help/', 'hash of /', 10]);
});

test('the core of a language is its home, search page, offline page, search table and index', () => {
  const { core, largeSearch } = release();
  expect(paths(core)).toEqual([
    '/help/en/',
    '/help/en/search/',
    '/help/en/offline/',
    '/help/find/en/table.json',
    '/help/pagefind/en/0/pagefind.js',
  ]);
  expect(largeSearch).toEqual([]);
});

test('the core leaves out a page that a site does not have', () => {
  const { languages } = listRelease(built({ '/en/': [] }), options);
  expect(paths(languages['en']!.core)).toEqual(['/help/en/']);
});

test('the essential list leaves out an article that does not exist', () => {
  expect(release().essential).toEqual(['/help/en/kb/1/']);
});

test('the pages of a language are those below its home page, without other files', () => {
  const { pages, es } = release({ '/es/': [], '/en/kb/1.md': [] }, { languages: ['en', 'es'] });
  expect(Object.keys(pages)).toEqual([
    '/help/en/',
    '/help/en/search/',
    '/help/en/offline/',
    '/help/en/kb/1/',
    '/help/en/kb/1/path/a1/',
    '/help/en/topics/login/',
  ]);
  expect(Object.keys(es!.pages)).toEqual(['/help/es/']);
});

test('a page lists its pictures and path steps, and no file of the shell', () => {
  const { pages } = release();
  expect(pages['/help/en/kb/1/']!.file[0]).toBe('/help/en/kb/1/');
  expect(paths(pages['/help/en/kb/1/']!.parts)).toEqual(['/help/kb/1/window.png', '/help/en/kb/1/path/a1/']);
  expect(pages['/help/en/']!.parts).toEqual([]);
});

test('a topic lists its articles that exist in the language', () => {
  const { topics } = release({
    '/es/kb/1/': [],
    '/en/topics/login/': ['/en/', '/en/kb/1/', '/en/kb/2/', '/es/kb/1/'],
  });
  expect(topics).toEqual({ '/help/en/topics/login/': ['/help/en/kb/1/'] });
});

test('a search index above the limit is not part of the core', () => {
  const search = ({ bytes }: { bytes: number }) => {
    const sizes = { '/find/en/table.json': bytes, '/pagefind/en/0/pagefind.js': 0 };
    const { core, largeSearch } = listRelease(built(files, sizes), options).languages['en']!;
    return { core: paths(core).length, largeSearch: paths(largeSearch).length };
  };
  expect(search({ bytes: searchLimit })).toEqual({ core: 5, largeSearch: 0 });
  expect(search({ bytes: searchLimit + 1 })).toEqual({ core: 3, largeSearch: 2 });
});

test('references to page resources, and those of topics, are followed', () => {
  expect(isFollowed('/en/', '/_astro/site.css')).toBe(true);
  expect(isFollowed('/en/', '/en/kb/1/')).toBe(false);
  expect(isFollowed('/en/topics/login/', '/en/kb/1/')).toBe(true);
});
