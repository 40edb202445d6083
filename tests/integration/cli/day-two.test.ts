import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import prettierConfig from '../../../prettier.config.mjs';
import { run } from '#cli/run.ts';
import { quietShell } from '../../support/shell.ts';
import { useContent } from '../../support/use-content.ts';

// What happens to a help centre after it was published.
const site = useContent(() => {});
const kb = (...args: string[]) => run([...args, '--content', 'content'], quietShell(site.home));
const [en, es] = ['articles/1002/en.mdx', 'articles/1002/es.mdx'];

beforeEach(async () => {
  rmSync(site.content, { recursive: true, force: true });
  await run(['init', 'content', '--languages', 'en,es'], quietShell(site.home));
});

const check = async () => {
  const { output, exitCode } = await kb('check', '--format', 'unix', '--severity', 'warning');
  return { lines: output.trim().split('\n').filter(Boolean), exitCode };
};

describe('a translation that was written by hand', () => {
  beforeEach(() => site.edit(es, /^translated:\n(?: .*\n)+/m, ''));

  test('is no error, and is told to be stamped', async () => {
    const { output, exitCode } = await kb('check');
    expect(output).not.toMatch(/\berror\b/);
    expect(output).toContain('`npm run kb -- stamp 1002`');
    expect(exitCode).toBe(0);
  });

  test.each([[['1002']], [['1002', '--lang', 'es']], [['--all']]])('kb stamp %j stamps it', async (args) => {
    expect((await kb('stamp', ...args)).output).toContain(
      'content/articles/1002/es.mdx  stamped top, forgot-password, account-locked',
    );
    expect((await kb('check')).output).toBe('4 files checked, nothing found\n');
    expect((await kb('stamp', '--all')).output).toBe('Everything is stamped.\n');
  });

  test('may stand before its source in the languages of the site', async () => {
    site.edit('site.yaml', '[en, es]', '[es, en]');
    expect((await kb('stamp', '--all')).output).toContain('1002/es.mdx  stamped');
  });
});

describe('a figure that cannot wait for its translation', () => {
  beforeEach(() => site.edit(en, 'works for **24 hours**', 'works for **12 hours**'));

  test('is an error until somebody says that the translation follows', async () => {
    expect((await check()).lines.join('\n')).toContain('Unexpected `24 horas`, expected `12 hours`');
    expect((await kb('stamp', '1002')).output).toContain('refused forgot-password');
    const said = await kb('stamp', '1002', '--lang', 'es', '--behind', 'the agency delivers on Monday');
    expect([said.output, said.exitCode]).toEqual([
      'content/articles/1002/es.mdx  goes out behind forgot-password\n',
      0,
    ]);
    const { lines } = await check();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^content\/articles\/1002\/es\.mdx:\d+:\d+: warning: .*`24 horas`/);
    expect((await kb('check')).output).toContain('Known to be behind: the agency delivers on Monday.');
    // Said once, it needs not be said again.
    expect((await kb('stamp', '--all')).exitCode).toBe(0);
    expect((await kb('status')).output).toContain('KB1002 es  behind: forgot-password');
  });

  test('is an error again when the source changes once more, or elsewhere', async () => {
    await kb('stamp', '1002', '--behind', 'the agency delivers on Monday');
    site.edit(en, '**5 wrong passwords**', '**6 wrong passwords**');
    expect((await check()).lines.filter((line) => / error: /.test(line))).toHaveLength(1);
    site.edit(en, 'works for **12 hours**', 'works for **6 hours**');
    expect((await check()).lines.filter((line) => / error: /.test(line))).toHaveLength(2);
  });

  test('is forgotten when the translation has followed', async () => {
    await kb('stamp', '1002', '--behind', 'the agency delivers on Monday');
    site.edit(es, '**24 horas**', '**12 horas**');
    expect((await kb('stamp', '1002')).output).toContain('stamped forgot-password');
    expect(site.read(es)).not.toContain('behind');
    expect((await kb('check')).output).toBe('4 files checked, nothing found\n');
  });

  test('needs a reason, and not two', async () => {
    expect((await kb('stamp', '1002', '--behind', 'x')).failure).toContain(
      'Expected a reason with `--behind`',
    );
    const both = await kb('stamp', '1002', '--behind', 'on Monday', '--confirm', 'a typing error');
    expect(both.failure).toContain('Unexpected `--confirm` together with `--behind`');
  });
});

describe('another number for an article', () => {
  beforeEach(() => kb('publish'));

  test('moves it, edits what refers to it, keeps translations up to date and leads the old number on', async () => {
    const { output, exitCode } = await kb('renumber', '1001', '1200');
    expect([output, exitCode]).toEqual([
      'KB1001 is KB1200.\n' +
        'content/articles/1002/en.mdx  edited\ncontent/articles/1002/es.mdx  edited\n' +
        'content/retired.yaml  leads from KB1001 to KB1200\nNow run `kb publish`.\n',
      0,
    ]);
    expect(existsSync(site.at('articles/1001'))).toBe(false);
    expect(site.read('articles/1200/es.mdx')).toContain('kb: 1200\n');
    for (const file of [en, es]) expect(site.read(file)).toContain('(kb:1200#write)');
    expect(site.read(en)).toContain('related: [1200]');
    expect(site.read('site.yaml')).toContain('mostAsked: [1002, 1200]');
    expect(site.read('site.yaml')).toContain('essential: [1200]');
    expect(parse(site.read('retired.yaml'))).toEqual([
      {
        kb: 1001,
        on: '2026-11-23',
        by: 1200,
        because: {
          en: 'This article now has the number KB1200.',
          es: 'Este artículo tiene ahora el número KB1200.',
        },
      },
    ]);
    await kb('publish');
    expect((await kb('check')).output).toBe('4 files checked, nothing found\n');
    expect((await kb('stamp', '--all')).output).toBe('Everything is stamped.\n');
  });

  test('leaves no page behind if the old one was never published', async () => {
    rmSync(site.at('ids.lock'));
    await kb('renumber', 'KB1001', 'KB1200');
    expect(existsSync(site.at('retired.yaml'))).toBe(false);
    expect((await kb('check')).output).toBe('4 files checked, nothing found\n');
  });

  test.each([
    [['1001'], 'Expected the number of an article and its new one'],
    [['1001', '1002'], 'KB1002 is, or was, another article'],
    [['1009', '1010'], 'There is no article `1009`'],
    [['1001', 'x'], 'Unexpected `x`, expected a number'],
  ])('%j is refused', async (args, message) => {
    expect((await kb('renumber', ...args)).failure).toContain(message);
    expect(existsSync(site.at('articles/1001'))).toBe(true);
  });
});

test('kb retire writes what the formatter accepts', async () => {
  await kb('publish');
  site.edit(en, '(kb:1001#write)', '(kb:1002#forgot-password)');
  site.edit(es, '(kb:1001#write)', '(kb:1002#forgot-password)');
  site.edit(en, 'related: [1001]\n', '');
  site.edit('site.yaml', 'essential: [1001]', 'essential: []');
  site.edit('site.yaml', '[1002, 1001]', '[1002]');
  const long = 'It says the same as another article, which is kept up to date and is easier to find. '.repeat(
    3,
  );
  for (const reason of ['It said "it": twice.', "It's gone", long.trim()]) {
    const { failure } = await kb(
      'retire',
      '1001',
      '--because',
      `en: ${reason}`,
      '--because',
      `es: ${reason}`,
      '--by',
      '1002',
    );
    if (failure) throw new Error(failure);
    const text = site.read('retired.yaml');
    expect(await format(text, { ...prettierConfig, plugins: [], parser: 'yaml' })).toBe(text);
    rmSync(site.content, { recursive: true });
    await run(['init', 'content', '--languages', 'en,es'], quietShell(site.home));
    site.edit(en, '(kb:1001#write)', '(kb:1002#forgot-password)');
    site.edit(es, '(kb:1001#write)', '(kb:1002#forgot-password)');
    site.edit(en, 'related: [1001]\n', '');
    site.edit('site.yaml', 'essential: [1001]', 'essential: []');
    site.edit('site.yaml', '[1002, 1001]', '[1002]');
  }
});

test('reviews that are due are listed by owner, the oldest first', async () => {
  expect((await kb('status', '--reviews')).output).toBe('');
  site.edit(en, 'reviewEvery: 6 months', 'reviewEvery: 90 days');
  expect((await kb('status', '--reviews', '--today', '2027-08-01')).output).toBe(
    '## the help team\n\n- [ ] KB1002 I cannot sign in, due 2027-02-21\n- [ ] KB1001 How do I reach you?, due 2027-05-23\n',
  );
  expect((await kb('status', '--today', 'soon')).failure).toContain('Write a day');
});

describe('in a repository', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
      cwd: site.content,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const commit = (message: string) => {
    git('add', '-A');
    git('commit', '-qm', message);
  };
  const add = async (id: string) => {
    const text = (lang: string) =>
      site
        .read(`articles/1001/${lang}.mdx`)
        .replace('kb: 1001', `kb: ${id}`)
        .replace(/^title: .*/m, `title: Article ${id}`);
    const files = { en: text('en'), es: text('es') };
    await kb('new', id);
    for (const [lang, content] of Object.entries(files))
      writeFileSync(site.at(`articles/${id}/${lang}.mdx`), content);
    await kb('stamp', id);
    await kb('publish');
  };

  beforeEach(async () => {
    git('init', '-q', '-b', 'main');
    await kb('publish');
    commit('Begin');
  });

  test('two branches that both add ids merge, and the next `kb publish` sorts them', async () => {
    git('checkout', '-qb', 'one');
    await add('1010');
    commit('One');
    git('checkout', '-q', 'main');
    git('checkout', '-qb', 'two');
    await add('1020');
    commit('Two');
    git('merge', '-q', 'one', '-m', 'Both');
    expect((await check()).lines).toEqual([]);
    await kb('publish');
    const ids = site
      .read('ids.lock')
      .split('\n')
      .filter((line) => /^\d+$/.test(line));
    expect(ids).toEqual(['1001', '1002', '1010', '1020']);
  });

  test('ids that vanish from the lock are missed', async () => {
    writeFileSync(site.at('ids.lock'), site.read('ids.lock').replace(/^1002.*\n/gm, ''));
    rmSync(site.at('articles/1002'), { recursive: true });
    const { lines } = await check();
    expect(lines.join('\n')).toContain('expected every id that was ever recorded');
  });

  test('ids of content that was exchanged for another are no error', async () => {
    rmSync(site.at('articles'), { recursive: true });
    rmSync(site.at('ids.lock'));
    await run(['init', 'other', '--languages', 'en,es'], quietShell(site.home));
    const other = (lang: string) =>
      readFileSync(join(site.home, `other/articles/1001/${lang}.mdx`), 'utf8')
        .replaceAll('#write', '#post')
        .replaceAll('#never-ask', '#secrets')
        .replace('related: [1002]\n', '');
    const files = { en: other('en'), es: other('es') };
    rmSync(join(site.home, 'other'), { recursive: true });
    await kb('new', '1001');
    for (const [lang, text] of Object.entries(files))
      writeFileSync(site.at(`articles/1001/${lang}.mdx`), text);
    site.edit('site.yaml', '[1002, 1001]', '[1001]');
    await kb('stamp', '--all');
    expect((await check()).lines).toEqual([]);
    commit('Another help centre');
    await kb('publish');
    commit('Publish');
    expect((await check()).lines).toEqual([]);
  });
});
