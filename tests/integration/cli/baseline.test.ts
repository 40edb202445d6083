import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kbIn } from '../../support/kb.ts';

const wrong = ['Wait 2 days.\n', 'Espere 3 días.\n'] as const;

function tree() {
  const dir = kbIn();
  for (const name of ['a', 'b']) {
    dir.write(`en/${name}.md`, wrong[0]);
    dir.write(`es/${name}.md`, wrong[1]);
  }
  return dir;
}

describe('a baseline', () => {
  test('keeps what is known silent, wherever it moves to, and nothing else', async () => {
    const { kb, write } = tree();
    expect((await kb('check', '--update-baseline')).output).toBe('kb-baseline.json has 2 findings\n');
    write('en/a.md', `# One\n\n${wrong[0]}`);
    write('es/a.md', `# Uno\n\n${wrong[1]}`);
    const known = await kb('check');
    expect([known.exitCode, known.output]).toEqual([
      0,
      '2 known from kb-baseline.json\n4 files checked, nothing found\n',
    ]);
    write('es/b.md', 'Espere 3 días.\n\nLlame al 4.\n');
    const { exitCode, output } = await kb('check');
    expect(exitCode).toBe(1);
    expect(output).not.toContain('`3 días`');
  });

  test('what is mended has to leave it', async () => {
    const { kb, write, cwd } = tree();
    await kb('check', '--update-baseline');
    write('es/a.md', 'Espere 2 días.\n');
    const { exitCode, failure } = await kb('check');
    expect(exitCode).toBe(1);
    expect(failure).toContain('es/a.md: Unexpected `3 días`');
    expect((await kb('check', 'es/b.md')).exitCode).toBe(0);
    await kb('check', '--update-baseline');
    expect((await kb('check')).exitCode).toBe(0);
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, 'kb-baseline.json'), 'utf8')) as object)).toEqual([
      'es/b.md',
    ]);
  });

  test('an update for one page keeps what is known of others', async () => {
    const { kb } = tree();
    await kb('check', '--update-baseline', 'es/a.md');
    expect((await kb('check', '--update-baseline', 'es/b.md')).output).toContain('2 findings');
  });

  test('a file that kb did not write', async () => {
    const { kb, write } = tree();
    write('kb-baseline.json', '[1]');
    expect((await kb('check')).failure).toContain('is not one that `kb` wrote');
  });
});

describe('--changed', () => {
  const committed = () => {
    const dir = tree();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { cwd: dir.cwd });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'one');
    return { ...dir, git };
  };
  const files = async (kb: ReturnType<typeof kbIn>['kb'], ...args: string[]) =>
    (await kb('check', '--format', 'unix', ...args)).output.match(/^[^:]+/gm) ?? [];

  test('without a value: what is not committed, new files included', async () => {
    const { kb, write } = committed();
    expect(await files(kb, '--changed')).toEqual([]);
    write('en/a.md', `${wrong[0]}\nMore.\n`);
    write('en/ñ.md', wrong[0]);
    write('es/ñ.md', wrong[1]);
    expect([...new Set(await files(kb, '--changed'))]).toEqual(['es/a.md', 'es/ñ.md']);
  });

  test('with a ref: what a branch changed, not what its base did since', async () => {
    const { kb, write, git } = committed();
    git('checkout', '-qb', 'topic');
    write('es/b.md', `${wrong[1]}\n`);
    git('commit', '-qam', 'two');
    git('checkout', '-q', 'main');
    write('es/a.md', `${wrong[1]}\n`);
    git('commit', '-qam', 'three');
    git('checkout', '-q', 'topic');
    expect(await files(kb, '--changed', 'main')).toEqual(['es/b.md']);
  });

  test('an unknown ref, and a folder without a repository', async () => {
    expect((await committed().kb('check', '--changed', 'nowhere')).failure).toContain('since `nowhere`');
    expect((await tree().kb('check', '--changed')).exitCode).toBe(2);
  });
});

describe('the config is found', () => {
  test.each([
    ['kb.config.json', '{ "severity": { "figures": "off" } }'],
    ['package.json', '{ "name": "x", "kb": { "severity": { "figures": "off" } } }'],
  ])('%s', async (name, text) => {
    const { kb, write } = tree();
    write(name, text);
    expect((await kb('check')).exitCode).toBe(0);
  });

  test.each([
    ['kb.config.json', '{\n  "exlude": []\n}', ['kb.config.json:2:3', 'Did you mean `exclude`?']],
    ['kb.config.json', '{ "severity": { "figurs": "off" } }', ['Did you mean `figures`?']],
    ['package.json', '{ "kb": { "layuot": "folders" } }', ['package.json (kb)', 'Did you mean `layout`?']],
    ['kb.config.json', '{ "layout": "starligt" }', ['Did you mean `starlight`?']],
    ['kb.config.json', '{ "pages": { "es/z.md": "en/a.md" } }', ['no such file']],
    ['kb.config.json', '{ "targets": ["español"] }', ['targets']],
  ])('a mistake in %s is an error: %s', async (name, text, messages) => {
    const { kb, write } = tree();
    write(name, text);
    const { failure, exitCode } = await kb('check');
    expect(exitCode).toBe(2);
    for (const message of messages) expect(failure).toContain(message);
  });

  test('a package.json without `kb` is none', async () => {
    const { kb, write } = tree();
    write('package.json', '{ "name": "x" }');
    expect((await kb('check')).exitCode).toBe(1);
  });
});
