import { describe, expect, test } from 'vitest';
import { parseOwnPage } from '#article/own-page.ts';
import { findInContent } from '../../../support/content.ts';

const head = '---\ntitle: About\nsummary: Who we are.\n---\n\n';

function find(text: string, { page = 'about', name = 'es.mdx' } = {}): string[] {
  const path = `pages/${page}/${name}`;
  return findInContent('own-pages', { ownPages: [parseOwnPage({ page, name, path, text })] }).map(
    ({ range, message, unusable }) =>
      `${range.start.line}:${range.start.column} ${unusable ? message : 'usable'}`,
  );
}

describe('text is not reported', () => {
  test.each([
    'Text with <kbd>Ctrl</kbd>, <abbr title="x">y</abbr> and {/* a comment */}.',
    '<details>\n<summary>More</summary>\n\nText\n\n</details>',
    '[a](../search/), [b](#c), [d](?q=x), [e](https://example.com/?a=b:c@d), [f](mailto:a@example.com), [g](tel:+34911)',
    'import Icon from \'#components/Icon.astro\'\n\n<Icon name="search" />',
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
    '```js\nimport fs from "node:fs"\n```',
  ])('%s', (body) => {
    expect(find(head + body)).toEqual([]);
  });
});

describe('code, and elements that load something, are reported', () => {
  test.each([
    "import fs from 'node:fs'",
    "import Icon from '../../../evil.astro'",
    "import Icon from '#components/Icon.astro'; globalThis.x = 1",
    "import '#components/Icon.astro'",
    "import { Icon } from '#components/Icon.astro'",
    "import * as Icon from '#components/Icon.astro'",
    'export const a = process.env',
    "export { default } from '/etc/passwd'",
    'export const prerender = false',
    '{process.env.HOME}',
    'Text {1 + 1}',
    '<script>alert(1)</script>',
    '<script src="https://example.com/x.js" />',
    '<style>a</style>',
    '<link rel="stylesheet" href="https://example.com/x.css" />',
    '<iframe src="https://example.com/" />',
    '<object data="x" />',
    '<embed src="x" />',
    '<form action="https://example.com/"></form>',
    '<input name="card" />',
    '<meta http-equiv="refresh" content="0; url=https://example.com/" />',
    '<base href="https://example.com/" />',
    '<img src="x" onerror="alert(1)" />',
    '<svg><a href="javascript:alert(1)">x</a></svg>',
    '<a href="javascript:alert(1)">x</a>',
    '<Icon name="search" />',
    '<kbd onclick="alert(1)">x</kbd>',
    '<kbd style="position: fixed">x</kbd>',
    '<kbd title={process.env.HOME}>x</kbd>',
    '<kbd {...process.env}>x</kbd>',
    '<kbd set:html="<script>" />',
    '<kbd client:load>x</kbd>',
    '<kbd title>x</kbd>',
    '<abbr.x />',
    '<>x</>',
    'import Icon from \'#components/Icon.astro\'\n\n<Icon name="search" set:html="x" />',
    '![x](../../../../../etc/passwd)',
    '![x](https://example.com/x.png)',
    '![x][y]\n\n[y]: /x.png',
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](data:text/html,x)',
    '[a](vbscript:x)',
    '[a](//example.com/)',
    '[a](https://good.example@example.com/)',
    '[a](<https://good.example\u202E/>)',
    '[a][b]\n\n[b]: javascript:alert(1)',
    '[a](&#106;avascript:alert(1))',
    '[a](java&#10;script:alert(1))',
    '<javascript:alert(1)>',
  ])('%s', (body) => {
    expect(find(head + body)).not.toEqual([]);
  });
});

describe('frontmatter that Astro reads differently is reported', () => {
  test.each([
    '',
    'Text',
    '---\ntitle: a\nsummary: b\nlayout: ../../x.astro\n---\n\nText',
    '---\ntitle: a\n---\n\nText',
    '+++\ntitle = "a"\nsummary = "b"\n+++\n\nText',
    '\n---\ntitle: a\nsummary: b\nlayout: x\n---\n\nText',
    '---\ntitle: "a\n+++\nimport fs from \'node:fs\'\n"\nsummary: b\n---\n\nText',
    '---\ntitle: "a\n--- x\n{1}\n"\nsummary: b\n---\n\nText',
    '---\ntitle: a\nsummary: b\n"lay\\x6fut": x\n---\n\nText',
    '---\ntitle: &a a\nsummary: *a\n---\n\nText',
  ])('%j', (text) => {
    expect(find(text)).not.toEqual([]);
  });
});

test('every error of a file is reported at its place', () => {
  expect(find(`${head}Text\n\n  <script />\n\nexport const a = 1\nexport const b = 2`)).toEqual([
    '8:3 Unexpected `<script>`, expected text',
    '10:1 Unexpected `export const a = 1`, expected text',
    '11:1 Unexpected `export const b = 2`, expected text',
  ]);
});

test('an invalid file or folder name is reported', () => {
  expect(find(`${head}Text`, { name: 'evil.mdx' })).toEqual([
    '1:1 Unexpected file `evil.mdx`, expected a language of the site: en, es',
  ]);
  expect(find(`${head}Text`, { page: 'A b' })).toEqual([
    '1:1 Unexpected folder `A b`, expected small letters and hyphens',
  ]);
});
