import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { status as apiStatus } from '#replies/api/lists.ts';
import { run } from '#cli/run.ts';
import type { LangStatus } from '#lint/translation-status.ts';
import { contentOf } from '../../support/built-site.ts';
import { quietShell } from '../../support/shell.ts';

let cwd: string;
let written = '';
const shell = () => quietShell(cwd, (text) => void (written += text));
const kb = (...args: string[]) => run(args, shell());
const file = (name: string, text: string | Uint8Array) => {
  writeFileSync(join(cwd, name), text);
  return name;
};

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'kb-'));
  cpSync(contentOf('main'), join(cwd, 'src/content'), { recursive: true });
  file('en.mdx', 'Wait 2 days.\n');
  file('es.mdx', 'Espere 3 días.\n');
  file('right.es.mdx', 'Espere dos días.\n');
});

describe('exit codes and messages', () => {
  test.each([
    [['check', '--source', 'en.mdx', '--target', 'right.es.mdx'], 0],
    [['check', '--source', 'en.mdx', '--target', 'es.mdx'], 1],
    [['check', '--help'], 0],
    [['--help'], 0],
    [[], 0],
    [['explain', 'figures'], 0],
    [['status'], 0],
  ])('%j ends with %i', async (args, code) => {
    expect((await kb(...args)).exitCode).toBe(code);
  });

  test.each([
    [['chek'], 'Did you mean `kb check`?'],
    [['check', '--formt', 'json'], 'Did you mean `--format`?'],
    [['check', '--format', 'jsn'], 'Did you mean `json`?'],
    [['check', '--format'], 'without a value'],
    [['check', '9999'], 'There is no article `9999`'],
    [['check', '--lang', 'fr'], 'Unexpected language `fr`'],
    [['check', '--source', 'en.mdx'], 'Expected both'],
    [['check', '--source', 'en.mdx', '--target', 'nowhere.mdx'], 'does not exist'],
    [['check', '--source', 'en.mdx', '--target', 'src'], 'is a folder'],
    [['check', '--source', 'en.mdx', '--target', 'es.mdx', '--config', 'nowhere.json'], 'does not exist'],
    [['check', '--pairs', 'en.mdx'], 'expected a JSON object'],
    [
      ['check', '--root', 'src', '--layout', 'starligt', '--source', 'en', '--target', 'es'],
      'Did you mean `starlight`?',
    ],
    [['check', '--root', 'nowhere', '--source', 'en', '--target', 'es'], 'does not exist'],
    [['check', '--today', 'tomorrow'], 'Write a day'],
    [['check', '--config', 'x.json'], 'x.json` does not exist'],
    [['explain', 'figure'], 'Did you mean `kb explain figures`?'],
    [['stamp'], 'Expected the number of an article'],
    [['stamp', '69', '--confirm', ''], 'Expected a reason'],
    [['diff', '69'], 'Expected the number of an article and a language'],
    [['diff', '69', 'en'], 'is written in `en`'],
    [['new', 'abc'], 'expected one number'],
    [['new', '1e3'], 'expected one number'],
    [['new', '99999999999999999999'], 'expected one number'],
    [['new', '69'], 'KB69 exists'],
  ])('%j says so and ends with 2', async (args, message) => {
    const { exitCode, failure, output } = await kb(...args);
    expect([exitCode, output]).toEqual([2, '']);
    expect(failure).toContain(message);
  });

  test.each([
    ['{ "severity": { "figurs": "off" } }', 'Did you mean `figures`?'],
    ['{ "dontTranslate": [] }', 'Did you mean `doNotTranslate`?'],
    ['{ "severity": ', 'config.json'],
    ['[]', 'config.json'],
    ['', 'config.json'],
  ])('config %j', async (text, message) => {
    file('config.json', text);
    const { exitCode, failure } = await kb(
      'check',
      '--source',
      'en.mdx',
      '--target',
      'es.mdx',
      '--config',
      'config.json',
    );
    expect(exitCode).toBe(2);
    expect(failure).toContain(message);
  });
});

describe('kb check of other sites', () => {
  test('a config switches a rule off', async () => {
    file('off.json', '{ "severity": { "figures": "off" } }');
    const result = await kb('check', '--source', 'en.mdx', '--target', 'es.mdx', '--config', 'off.json');
    expect(result.exitCode).toBe(0);
  });

  test('a list of pairs gives a line for each', async () => {
    written = '';
    file(
      'list.jsonl',
      '{"id":"a","source":"en.mdx","target":"es.mdx"}\n\n{"id":"b","source":"en.mdx","target":"right.es.mdx"}\n',
    );
    const { exitCode } = await kb('check', '--pairs', 'list.jsonl', '--format', 'jsonl');
    const lines = written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; diagnostics: object[] });
    expect(lines.map(({ id, diagnostics }) => [id, diagnostics.length])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
    expect(lines[0]!.diagnostics[0]).toMatchObject({
      rule: 'figures',
      severity: 'error',
      source: { file: 'en.mdx', line: 1 },
      target: { file: 'es.mdx', line: 1, column: 8 },
    });
    expect(exitCode).toBe(1);
  });

  test.each([
    ['a binary file', new Uint8Array([0, 1, 2, 255, 254])],
    ['an empty file', ''],
    ['broken MDX', 'a\n\n<b\n'],
    ['braces without end', '{'.repeat(100_000)],
  ])('%s is a diagnostic at most', async (_, content) => {
    file('odd.mdx', content);
    const { exitCode } = await kb('check', '--source', 'en.mdx', '--target', 'odd.mdx', '--format', 'json');
    expect([0, 1]).toContain(exitCode);
  });
});

describe('kb check of articles', () => {
  test('--fix mends what is certain, and nothing the second time', async () => {
    const path = join(cwd, 'src/content/articles/1133/es.mdx');
    const right = readFileSync(path, 'utf8');
    const wrong = right
      .replace('kb:2816', 'kb:2807')
      .replace('{/* #forgot-credentials */}', '{/* #forgot-credential */}');
    writeFileSync(path, wrong);
    await kb('check', '1133', '--fix');
    expect(readFileSync(path, 'utf8')).toBe(right);
    await kb('check', '1133', '--fix');
    expect(readFileSync(path, 'utf8')).toBe(right);
  });

  test('a suppression needs a reason and a cause; all are listed', async () => {
    const path = join(cwd, 'src/content/articles/69/es.mdx');
    const right = readFileSync(path, 'utf8');
    const at = right.indexOf('\n## ');
    writeFileSync(path, `${right.slice(0, at)}\n{/* kb-ignore figures: for the test */}\n${right.slice(at)}`);
    const listed = await kb('check', '--list-ignores');
    expect(listed.output).toMatch(/69\/es\.mdx:\d+:1 {2}kb-ignore figures: for the test\n/);
    expect((await kb('check', '69')).output).toContain('there is nothing here to ignore');
    writeFileSync(path, right);
  });

  test.each([
    ['en', ['diff', '185', 'es']],
    ['en', ['stamp', '185']],
    ['en', ['new', '185', '--lang', 'es']],
    ['es', ['diff', '185', 'es']],
    ['es', ['stamp', '185']],
  ])('an article whose %s file cannot be read: kb %j says why', async (lang, args) => {
    const path = join(cwd, `src/content/articles/185/${lang}.mdx`);
    const right = readFileSync(path, 'utf8');
    writeFileSync(path, right.replace(/^title: .*/m, 'title: ['));
    const { failure, exitCode } = await kb(...args);
    const status = await kb('status');
    writeFileSync(path, right);
    expect(failure).toContain(`185/${lang}.mdx:4:1  Missing \`]\` at the end of a list in brackets`);
    expect(exitCode).toBe(2);
    expect(status.output).toContain(`185/${lang}.mdx  cannot be read`);
  });

  test('status says which sections are behind, in the words of the API', async () => {
    const path = join(cwd, 'src/content/articles/69/en.mdx');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace('\n## ', '\nOne sentence more.\n\n## '));
    const { output } = await kb('status', '--format', 'json');
    const { languages } = JSON.parse(output) as { languages: LangStatus[] };
    const states = apiStatus.shape.articles.element.shape.translations.element.shape.state;
    for (const { state } of languages.flatMap(({ articles }) => articles))
      expect(states.safeParse(state).error).toBeUndefined();
    const es = languages.find(({ lang }) => lang === 'es')!.articles.find(({ kb: id }) => id === 69)!;
    expect([es.state, es.behind, es.missing]).toEqual(['behind', ['top'], []]);
    expect((await kb('status')).output).toContain('KB69 es  behind: top\n');
    writeFileSync(path, before);
  });

  test('stamp refuses a section that was not translated', async () => {
    const en = join(cwd, 'src/content/articles/69/en.mdx');
    await kb('stamp', '69');
    expect((await kb('stamp', '69')).output).toBe('Everything is stamped.\n');
    const before = readFileSync(en, 'utf8');
    writeFileSync(en, before.replace('\n## ', '\nOne sentence more.\n\n## '));
    const refused = await kb('stamp', '69');
    expect([refused.exitCode, refused.output]).toEqual([1, expect.stringContaining('refused top')]);
    expect((await kb('stamp', '69', '--confirm', 'only a sentence for us')).exitCode).toBe(0);
    expect((await kb('diff', '69', 'es')).output).toBe('KB69 es is up to date.\n');
    writeFileSync(en, before);
  });

  test.each([
    ['troubleshooting', '<Situations />'],
    ['how-to', '<Steps>'],
    ['faq', 'the question'],
    ['reference', '| --- | --- |'],
  ])('new takes the next free number, and begins a %s as such', async (kind, beginning) => {
    const { output, exitCode } = await kb('new', '--kind', kind);
    const path = /\S+\/articles\/(\d+)\/en\.mdx/.exec(output)!;
    const text = readFileSync(join(cwd, path[0]), 'utf8');
    rmSync(join(cwd, 'src/content/articles', path[1]!), { recursive: true });
    expect([exitCode, path[1]]).toEqual([0, '9004']);
    expect(text).toContain(`kind: ${kind}`);
    expect(text).toContain(beginning);
    expect((await kb('new', '--lang', 'es')).failure).toContain('Expected the number');
  });

  test('what the file system refuses is said in a line', async () => {
    const name = join(cwd, 'src/content/articles/9105');
    writeFileSync(name, 'a file, where new needs a folder');
    const { failure, exitCode } = await kb('new', '9105');
    rmSync(name);
    expect([failure, exitCode]).toEqual([
      expect.stringMatching(/cannot be written \((?:EEXIST|ENOTDIR)\)\nhint: /),
      2,
    ]);
    symlinkSync('folder', join(cwd, 'folder'));
    const list = await kb('check', '--content', 'folder');
    expect([list.failure, list.exitCode]).toEqual([expect.stringMatching(/^(?!.*\n\s+at ).*folder/), 2]);
  });

  test('new writes files that say what is to be done', async () => {
    expect((await kb('new', '9104', '--title', 'No sound')).exitCode).toBe(0);
    expect(readFileSync(join(cwd, 'src/content/articles/9104/en.mdx'), 'utf8')).toContain(
      "title: 'No sound'",
    );
    const early = await kb('new', '9104', '--lang', 'es');
    expect([early.exitCode, early.failure]).toEqual([
      2,
      expect.stringContaining('KB9104 is not written yet'),
    ]);
    const marks = (await kb('check', '9104')).output.match(/Unexpected `\[TODO: .*unfinished/g);
    expect(marks).toHaveLength(4);
  });
});
