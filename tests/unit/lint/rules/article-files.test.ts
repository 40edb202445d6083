import { expect, test } from 'vitest';
import type { ArticleFolder } from '#lint/site-content.ts';
import { findInContent } from '../../../support/content.ts';

const folder = (parts: Partial<ArticleFolder>): ArticleFolder => ({
  path: `articles/${parts.name ?? '7'}`,
  name: '7',
  files: ['en.mdx', 'es.mdx', 'window.png', 'window.es.png'],
  folders: [],
  isSourceless: false,
  ...parts,
});
const find = (folders: ArticleFolder[], files: string[] = []) =>
  findInContent('article-files', { folders: { path: 'articles', files, folders } }).map(
    ({ path, message, hint }) => `${path} ${message} | ${hint}`,
  );

test('a folder with a file for each language and pictures is not reported', () => {
  expect(find([folder({}), folder({ name: '8', files: ['en.mdx', 'pt.mdx'] })])).toEqual([]);
});

test('a site without articles is reported', () => {
  expect(find([])).toEqual([
    'articles Unexpected folder without articles | Make a folder for each, named by its number.',
  ]);
});

test('a file next to the article folders is reported', () => {
  expect(find([folder({})], ['8'])).toEqual([
    'articles/8 Unexpected file `8`, expected a folder for each article | Move it, or remove it; a link to a folder does not count as one.',
  ]);
});

test.each(['one', '007', '7b'])(
  'a folder named `%s` is reported once, because its name is not a number',
  (name) => {
    expect(find([folder({ name, files: ['x'], folders: ['y'] })])).toEqual([
      `articles/${name} Unexpected folder \`${name}\`, expected a KB number | Rename it to the number of the article, without zeros before it.`,
    ]);
  },
);

test.each<[Partial<ArticleFolder>, string]>([
  [
    { folders: ['old'] },
    'articles/7/old Unexpected folder `old`, expected files only | Move its files up, or remove it.',
  ],
  [
    { files: ['window.png'] },
    'articles/7 Unexpected folder without an article | Add `en.mdx`, or remove the folder.',
  ],
  [
    { files: ['en.mdx', 'es.md'] },
    'articles/7/es.md Unexpected file `es.md`, expected `en.mdx` or `es.mdx` | Did you mean `es.mdx`?',
  ],
  [
    { files: ['en.mdx', 'xx.mdx'] },
    'articles/7/xx.mdx Unexpected file `xx.mdx`, expected `en.mdx` or `es.mdx` | Did you mean `en.mdx`?',
  ],
  [
    { isSourceless: true, files: ['es.mdx'] },
    'articles/7 Unexpected translation without a source, expected one file without `translated` | Add `en.mdx`, or remove the folder.',
  ],
])('a folder with %j gets one finding', (parts, found) => {
  expect(find([folder(parts)])).toEqual([found]);
});
