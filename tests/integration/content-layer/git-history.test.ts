import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileHistory } from '#content-layer/git-history.ts';

const address = 'https://git.example/log/{path}';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
  for (const lang of ['en', 'es']) {
    mkdirSync(join(folder, 'articles/1'), { recursive: true });
    writeFileSync(join(folder, `articles/1/${lang}.mdx`), lang);
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

function hasGit(): boolean {
  try {
    return execFileSync('git', ['--version']).length > 0;
  } catch {
    return false;
  }
}

describe.runIf(hasGit())('in a git repository', () => {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });

  test('every tracked text has the address of its own history', () => {
    git('init', '-q');
    git('add', 'articles/1/es.mdx');
    expect(fileHistory('articles', address, folder)).toEqual(
      new Map([['articles/1/es.mdx', 'https://git.example/log/articles/1/es.mdx']]),
    );
    git('add', 'articles');
    expect(fileHistory('articles', address, folder).size).toBe(2);
  });

  test('the path in the address is relative to the repository, even if the project is a subfolder', () => {
    git('init', '-q');
    git('add', '.');
    expect(fileHistory('1', address, join(folder, 'articles')).get('1/en.mdx')).toBe(
      'https://git.example/log/articles/1/en.mdx',
    );
  });
});

test('no text has a history address outside a repository or without a configured address', () => {
  expect(fileHistory('articles', address, folder)).toEqual(new Map());
  expect(fileHistory('articles', undefined, folder)).toEqual(new Map());
});
