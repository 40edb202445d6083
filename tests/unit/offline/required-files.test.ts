import { describe, expect, test } from 'vitest';
import type { OfflineState, LanguageList, ListedFile } from '#offline/release.ts';
import { pagesOf, savedFiles, sizeOf, requiredFiles, requiredPages } from '#offline/required-files.ts';

const file = (path: string, bytes = 1): ListedFile => [path, 'hash', bytes];
const page = (path: string, ...parts: string[]) => [
  path,
  { file: file(path), parts: parts.map((picture) => file(picture)) },
];
const list: LanguageList = {
  core: [file('/en/'), file('/en/search/')],
  largeSearch: [file('/index', 100)],
  essential: ['/en/kb/1/'],
  pages: Object.fromEntries([
    page('/en/'),
    page('/en/search/'),
    page('/en/kb/1/'),
    page('/en/kb/2/', '/kb/2/a.png'),
    page('/en/kb/3/'),
    page('/en/topics/t/'),
  ]) as LanguageList['pages'],
  topics: { '/en/topics/t/': ['/en/kb/1/', '/en/kb/2/'] },
};
const lists = { en: list };
const nothing: OfflineState = { languages: ['en'], saved: [], read: [] };

describe('the required pages, and why', () => {
  test.each([
    [nothing, { '/en/kb/1/': 'essential' }],
    [
      { ...nothing, read: ['/en/kb/3/', '/en/kb/1/'] },
      { '/en/kb/1/': 'essential', '/en/kb/3/': 'read' },
    ],
    [
      { ...nothing, saved: ['/en/topics/t/'] },
      { '/en/topics/t/': 'saved', '/en/kb/1/': 'saved', '/en/kb/2/': 'saved' },
    ],
    [{ ...nothing, saved: ['/en/kb/99/'], read: ['/es/kb/1/'] }, { '/en/kb/1/': 'essential' }],
  ])('of the state %j', (state, expected) => {
    expect(Object.fromEntries(requiredPages(lists, state))).toEqual(expected);
  });
});

test('saving a home page stores the whole language, with its large search index', () => {
  expect(pagesOf(lists, '/en/')).toEqual(Object.keys(list.pages));
  expect(sizeOf(savedFiles(lists, '/en/'))).toBe(107);
  expect(requiredFiles(lists, { ...nothing, saved: ['/en/'] })).toContainEqual(file('/index', 100));
  expect(requiredFiles(lists, nothing)).not.toContainEqual(file('/index', 100));
});

test('saving an article does not count the core files, which every reader has', () => {
  expect(savedFiles(lists, '/en/kb/2/').map(([path]) => path)).toEqual(['/en/kb/2/', '/kb/2/a.png']);
  expect(savedFiles(lists, '/en/search/')).toEqual([]);
});
