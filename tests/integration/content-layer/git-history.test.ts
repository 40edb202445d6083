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

describe.runIf(hasGit())('where git is', () => {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });

  test('every text it knows has the address of its history, each language its own', () => {
    git('init', '-q');
    git('add', 'articles/1/es.mdx');
    expect(fileHistory('articles', address, folder)).toEqual(
      new Map([['articles/1/es.mdx', 'https://git.example/log/articles/1/es.mdx']]),
    );
    git('add', 'articles');
    expect(fileHistory('articles', address, folder).size).toBe(2);
  });

  test('the path is that of the repository, also where the project is a folder of it', () => {
    git('init', '-q');
    git('add', '.');
    expect(fileHistory('1', address, join(folder, 'articles')).get('1/en.mdx')).toBe(
      'https://git.example/log/articles/1/en.mdx',
    );
  });
});

test('outside a repository, and without an address, there is none', () => {
  expect(fileHistory('articles', address, folder)).toEqual(new Map());
  expect(fileHistory('articles', undefined, folder)).toEqual(new Map());
});
