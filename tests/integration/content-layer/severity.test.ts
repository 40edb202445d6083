import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '#content-layer/read-content.ts';

// What `severity` in site.yaml does to the rules that look at files and at the whole content folder.
const root = mkdtempSync(join(tmpdir(), 'lockstep-'));
const content = join(root, 'content');
const at = (path: string) => join(content, path);
const [en, es] = ['articles/1/en.mdx', 'articles/1/es.mdx'];

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/sites/subpath', content, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(at(path), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(at(path), text.replace(from, to));
}

function find(severity = ''): string[] {
  if (severity)
    writeFileSync(at('site.yaml'), `${readFileSync(at('site.yaml'), 'utf8')}\nseverity: { ${severity} }\n`);
  return readContent(content, root).diagnostics.map((each) => `${each.severity} ${each.ruleId}`);
}

describe.each<[string, string, () => void]>([
  ['references', 'an unknown topic', () => edit(en, /topics: \[.*\]/, 'topics: [nothing]')],
  ['links', 'a link to nowhere', () => edit(es, 'kb:1#hold', 'kb:12')],
  ['pictures', 'a picture that is empty', () => writeFileSync(at('articles/1/button.png'), '')],
  ['vocabulary', 'an unknown component', () => edit(en, '<Figure', '<Figur')],
  ['section-ids', 'a heading without an id', () => edit(en, '<Figure', '## Again\n\n<Figure')],
  ['frontmatter', 'another number than the folder', () => edit(en, 'kb: 1\n', 'kb: 2\n')],
  ['article-files', 'a file that does not belong', () => writeFileSync(at('articles/1/en.md'), 'x')],
  ['ids-lock', 'a published section that is gone', () => writeFileSync(at('ids.lock'), '1\n1#gone\n')],
])('%s: %s', (rule, _, plant) => {
  test('has the severity that site.yaml sets', () => {
    plant();
    expect(find()).toContain(`error ${rule}`);
    expect(find(`${rule}: info`)).toContain(`info ${rule}`);
  });

  test('is not reported if the rule is off', () => {
    plant();
    expect(find(`${rule}: off`).filter((each) => each.endsWith(` ${rule}`))).toEqual([]);
  });
});

describe('a problem that makes a file unusable stays an error if its rule is off', () => {
  test.each<[string, string, () => void]>([
    ['mdx-syntax', 'MDX that cannot be read', () => edit(en, '<Figure', '<Figure <')],
    ['mdx-syntax', 'the same in a translation', () => edit(es, 'kb:1#hold)', 'kb:1#hold) <')],
    ['frontmatter', 'a missing field', () => edit(en, /^summary:.*\n/m, '')],
    ['frontmatter', 'an empty file', () => writeFileSync(at(es), '')],
    ['encoding', 'Latin-1', () => writeFileSync(at(es), Buffer.from('Sesión', 'latin1'))],
    ['article-files', 'a translation without a source', () => rmSync(at(en))],
    ['article-files', 'no articles', () => renameSync(at('articles'), at('nothing'))],
    ['data', 'a data file with an unknown field', () => writeFileSync(at('topics.yaml'), '- { x: 1 }\n')],
  ])('%s: %s', (rule, _, plant) => {
    plant();
    expect(find(`${rule}: off`)).toContain(`error ${rule}`);
  });
});

test('an unknown rule in `severity` is an error at its line in site.yaml', () => {
  const lines = readFileSync(at('site.yaml'), 'utf8').split('\n').length;
  find('figurs: off');
  expect(readContent(content, root).diagnostics).toMatchObject([
    {
      ruleId: 'data',
      severity: 'error',
      path: 'content/site.yaml',
      range: { start: { line: lines + 1, column: 13 } },
      message: 'Unexpected rule `figurs` in `severity`',
      hint: 'Did you mean `figures`?',
    },
  ]);
});
