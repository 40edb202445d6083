import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildSite, tryToBuild } from '../support/build.ts';
import { useCopy } from '../support/use-content.ts';

// Runs the real build over a copy of a small site with one thing broken: the message, the exit code, and an old site that stays.
const { home, content, at, edit: replace, reset } = useCopy('tests/fixtures/sites/subpath');
const out = join(home, 'dist');
const en = at('articles/1/en.mdx');
const es = at('articles/1/es.mdx');
const edit = (name: 'en' | 'es', from: string | RegExp, to: string) =>
  replace(`articles/1/${name}.mdx`, from, to);

beforeEach(() => {
  reset();
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the site of yesterday');
});

const cases: [string, () => void, RegExp][] = [
  [
    'broken MDX',
    () => edit('en', 'button for **5', '<button for **5'),
    /articles\/1\/en\.mdx[\s\S]*mdx-syntax/,
  ],
  [
    'an unclosed tag',
    () => edit('en', '<Figure', '<Note>\n\n<Figure'),
    /en\.mdx[\s\S]*Unexpected `<Note>` without an end/,
  ],
  [
    'a path that is no list',
    () => edit('en', '<Figure', '<Path>\n\nText\n\n</Path>\n\n<Figure'),
    /en\.mdx[\s\S]*Unexpected content in `<Path>`, expected one bullet list/,
  ],
  [
    'an unknown component',
    () => edit('en', '<Figure', '<Figur'),
    /en\.mdx[\s\S]*Unexpected component `<Figur>`[\s\S]*Did you mean `<Figure>`\?/,
  ],
  [
    'a component that every object has',
    () => edit('en', '<Figure', '<constructor />\n\n<Figure'),
    /en\.mdx[\s\S]*Unexpected component `<constructor>`/,
  ],
  [
    'an import',
    () => edit('en', '<Figure', "import x from 'y'\n\n<Figure"),
    /en\.mdx[\s\S]*Unexpected `import`/,
  ],
  [
    'an expression',
    () => edit('en', '**5 seconds**', '{2 + 3} seconds'),
    /en\.mdx[\s\S]*Unexpected expression `\{2 \+ 3\}`/,
  ],
  ['a missing field', () => edit('en', /^summary:.*\n/m, ''), /en\.mdx[\s\S]*Missing field `summary`/],
  [
    'an unknown field',
    () => edit('en', 'summary:', 'sumary:'),
    /en\.mdx[\s\S]*Unexpected field `sumary`[\s\S]*Did you mean `summary`\?/,
  ],
  [
    'a number unlike the folder',
    () => edit('en', 'kb: 1\n', 'kb: 2\n'),
    /en\.mdx[\s\S]*Unexpected `2` in `kb`, expected `1` like the folder/,
  ],
  [
    'a duplicate alias',
    () => edit('en', 'owner:', 'aliases: [one, one]\nowner:'),
    /en\.mdx[\s\S]*Unexpected alias `one`/,
  ],
  [
    'an unknown id in related',
    () => edit('en', 'related: []', 'related: [12]'),
    /en\.mdx[\s\S]*Unexpected id `12` in `related`/,
  ],
  [
    'an unknown id in a link',
    () => edit('es', 'kb:1#hold', 'kb:12'),
    /es\.mdx[\s\S]*Unexpected link to `12`, expected an article/,
  ],
  [
    'an unknown section in a link',
    () => edit('es', 'kb:1#hold', 'kb:1#holt'),
    /es\.mdx[\s\S]*Unexpected link to section `holt` of KB1[\s\S]*Did you mean `hold`\?/,
  ],
  [
    'a missing picture',
    () => rmSync(at('articles/1/button.png')),
    /en\.mdx[\s\S]*Missing picture `button\.png`/,
  ],
  [
    'a duplicate section id',
    () => edit('en', '<Figure', '## Again {/* #hold */}\n\n<Figure'),
    /en\.mdx[\s\S]*Unexpected second section id `hold`/,
  ],
  ['an empty file', () => writeFileSync(es, ''), /es\.mdx[\s\S]*Unexpected empty file/],
  [
    'a file that is not UTF-8',
    () => writeFileSync(es, Buffer.from(readFileSync(es, 'utf8'), 'latin1')),
    /es\.mdx\s+\d+:\d+[\s\S]*Unexpected bytes that are not UTF-8/,
  ],
  [
    'a translation without source',
    () => rmSync(en),
    /articles\/1\S*[\s\S]*Unexpected translation without a source/,
  ],
  [
    'a folder that is no number',
    () => renameSync(at('articles/1'), at('articles/one')),
    /articles\/one[\s\S]*Unexpected folder `one`, expected a KB number/,
  ],
  [
    'a file that does not belong',
    () => writeFileSync(at('articles/1/en.md'), 'x'),
    /en\.md[\s\S]*Unexpected file `en\.md`[\s\S]*Did you mean `en\.mdx`\?/,
  ],
  [
    'a data file that is not right',
    () => replace('site.yaml', 'base: /help/', 'base: help'),
    /site\.yaml\s+\d+:7[\s\S]*Unexpected `help` in `base`/,
  ],
  [
    'a contradiction between the languages',
    () => edit('es', '5 segundos', '6 segundos'),
    /es\.mdx[\s\S]*\b6\b[\s\S]*\b5\b/,
  ],
  ['a missing data file', () => rmSync(at('topics.yaml')), /topics\.yaml[\s\S]*Missing file/],
];

describe('the build stops, says what and where and nothing else, and leaves the old site alone', () => {
  test.each(cases)('%s', (_, breakIt, message) => {
    breakIt();
    const { status, stdout, stderr } = tryToBuild({ content, outDir: out });
    expect(stderr).toMatch(message);
    expect(stderr).toContain('hint:');
    expect(stderr).toMatch(
      /\d+ files? checked: \d+ errors?.*\n\nNothing was written; .*dist is as it was\.\n$/,
    );
    expect(stderr).not.toMatch(/\n\s+at |\[ERROR\]/);
    expect(stdout).not.toMatch(/error|generating/i);
    expect(status).toBe(1);
    expectNothingLeft();
  });

  test('a link that leads nowhere', () => {
    // The content is right: only the pages show that a picture of a page of the site's own is not there.
    replace('pages/about/en.mdx', /$/, '\n[The way](/help/en/nowhere/).\n');
    const { status, stderr } = tryToBuild({ content, outDir: out });
    expect(stderr).toMatch(
      /^\/en\/about\/\n {2}error {2}`\/help\/en\/nowhere\/` leads nowhere\nNothing was written/,
    );
    expect(status).toBe(1);
    expectNothingLeft();
  });

  test('a page of the site’s own that cannot be compiled', () => {
    replace('pages/about/en.mdx', /$/, '\n<Unfinished\n');
    const { status, stderr } = tryToBuild({ content, outDir: out });
    expect(stderr).toMatch(/about\/en\.mdx[\s\S]*\d+:\d+/);
    expect(status).toBe(1);
    expectNothingLeft();
  });
});

function expectNothingLeft(): void {
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the site of yesterday');
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(readdirSync(join(home, '.cache/staging'))).toEqual([]);
  expect(existsSync('.cache/build.lock')).toBe(false);
}

test('a link stays, and the folder it leads to has the site', () => {
  const link = join(home, 'link');
  symlinkSync(out, link, 'junction');
  buildSite({ content, outDir: link });
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(out, 'en/kb/1/index.html'), 'utf8')).toContain('KB1');
});

test('byte-order marks and CRLF are simply accepted', () => {
  for (const file of [en, es])
    writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
  const { stdout } = buildSite({ content, outDir: out });
  expect(stdout).toMatch(/\d+ pages in /);
  expect(existsSync(join(out, 'help'))).toBe(false);
  expect(readFileSync(join(out, 'en/kb/1/index.html'), 'utf8')).toContain('Restart the device');
});
