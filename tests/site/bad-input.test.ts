import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

// Runs the real build over a copy of a small site with one thing broken: the message, the exit code, and an old dist that stays.
const folder = mkdtempSync(join(tmpdir(), 'lockstep-'));
const content = join(folder, 'content');
const out = join(folder, 'dist');
const en = join(content, 'articles/1/en.mdx');
const es = join(content, 'articles/1/es.mdx');

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/sites/subpath', content, { recursive: true });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'index.html'), 'the site of yesterday');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

const main = 'src/integration/main.ts';
const build = () =>
  spawnSync(process.execPath, [main, '--content', content, '--out', out], {
    encoding: 'utf8',
  });

const cases: [string, () => void, RegExp][] = [
  [
    'broken MDX',
    () => edit(en, 'button for **5', '<button for **5'),
    /articles\/1\/en\.mdx[\s\S]*mdx-syntax/,
  ],
  [
    'an unclosed tag',
    () => edit(en, '<Figure', '<Note>\n\n<Figure'),
    /en\.mdx[\s\S]*Unexpected `<Note>` without an end/,
  ],
  [
    'a path that is no list',
    () => edit(en, '<Figure', '<Path>\n\nText\n\n</Path>\n\n<Figure'),
    /en\.mdx[\s\S]*Unexpected content in `<Path>`, expected one bullet list/,
  ],
  [
    'an unknown component',
    () => edit(en, '<Figure', '<Figur'),
    /en\.mdx[\s\S]*Unexpected component `<Figur>`[\s\S]*Did you mean `<Figure>`\?/,
  ],
  [
    'a component that every object has',
    () => edit(en, '<Figure', '<constructor />\n\n<Figure'),
    /en\.mdx[\s\S]*Unexpected component `<constructor>`/,
  ],
  [
    'an import',
    () => edit(en, '<Figure', "import x from 'y'\n\n<Figure"),
    /en\.mdx[\s\S]*Unexpected `import`/,
  ],
  [
    'an expression',
    () => edit(en, '**5 seconds**', '{2 + 3} seconds'),
    /en\.mdx[\s\S]*Unexpected expression `\{2 \+ 3\}`/,
  ],
  ['a missing field', () => edit(en, /^summary:.*\n/m, ''), /en\.mdx[\s\S]*Missing field `summary`/],
  [
    'an unknown field',
    () => edit(en, 'summary:', 'sumary:'),
    /en\.mdx[\s\S]*Unexpected field `sumary`[\s\S]*Did you mean `summary`\?/,
  ],
  [
    'a number unlike the folder',
    () => edit(en, 'kb: 1\n', 'kb: 2\n'),
    /en\.mdx[\s\S]*Unexpected `2` in `kb`, expected `1` like the folder/,
  ],
  [
    'a duplicate alias',
    () => edit(en, 'owner:', 'aliases: [one, one]\nowner:'),
    /en\.mdx[\s\S]*Unexpected alias `one`/,
  ],
  [
    'an unknown id in related',
    () => edit(en, 'related: []', 'related: [12]'),
    /en\.mdx[\s\S]*Unexpected id `12` in `related`/,
  ],
  [
    'an unknown id in a link',
    () => edit(es, 'kb:1#hold', 'kb:12'),
    /es\.mdx[\s\S]*Unexpected link to `12`, expected an article/,
  ],
  [
    'an unknown section in a link',
    () => edit(es, 'kb:1#hold', 'kb:1#holt'),
    /es\.mdx[\s\S]*Unexpected link to section `holt` of KB1[\s\S]*Did you mean `hold`\?/,
  ],
  [
    'a missing picture',
    () => rmSync(join(content, 'articles/1/button.png')),
    /en\.mdx[\s\S]*Missing picture `button\.png`/,
  ],
  [
    'a duplicate section id',
    () => edit(en, '<Figure', '## Again {/* #hold */}\n\n<Figure'),
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
    () => renameSync(join(content, 'articles/1'), join(content, 'articles/one')),
    /articles\/one[\s\S]*Unexpected folder `one`, expected a KB number/,
  ],
  [
    'a file that does not belong',
    () => writeFileSync(join(content, 'articles/1/en.md'), 'x'),
    /en\.md[\s\S]*Unexpected file `en\.md`[\s\S]*Did you mean `en\.mdx`\?/,
  ],
  [
    'a data file that is not right',
    () => edit(join(content, 'site.yaml'), 'base: /help/', 'base: help'),
    /site\.yaml\s+\d+:7[\s\S]*Unexpected `help` in `base`/,
  ],
  ['a missing data file', () => rmSync(join(content, 'topics.yaml')), /topics\.yaml[\s\S]*Missing file/],
];

describe('the build stops, says what and where, and leaves the old site alone', () => {
  test.each(cases)('%s', (_, breakIt, message) => {
    breakIt();
    const { status, stderr } = build();
    expect(stderr).toMatch(message);
    expect(stderr).toContain('hint:');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the site of yesterday');
  });
});

test('a link stays, and the folder it leads to has the site', () => {
  const link = join(folder, 'link');
  symlinkSync(out, link, 'junction');
  const { status } = spawnSync(process.execPath, [main, '--content', content, '--out', link]);
  expect(status).toBe(0);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(out, 'en/kb/1/index.html'), 'utf8')).toContain('KB1');
});

test('byte-order marks and CRLF are simply accepted', () => {
  for (const file of [en, es])
    writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
  const { status, stderr } = build();
  expect(stderr).toMatch(/\d+ pages in /);
  expect(status).toBe(0);
  expect(existsSync(join(out, 'help'))).toBe(false);
  expect(readFileSync(join(out, 'en/kb/1/index.html'), 'utf8')).toContain('Restart the device');
});
