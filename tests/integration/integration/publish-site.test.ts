import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '#integration/built-files.ts';
import { checkFolders } from '#integration/check-folders.ts';
import { replaceSite, updateSite } from '#integration/publish-site.ts';

let folder: string;
const at = (path: string) => join(folder, path);
const write = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const read = (path: string) => readFileSync(at(path), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  write('dist/en/index.html', 'old');
  write('dist/en/kb/7/index.html', 'seven');
  write('dist/sw.js', 'old');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('updateSite moves changed files, removes others with their empty folders, and leaves the rest', () => {
  write('staging/sw.js', 'new');
  write('staging/es/index.html', 'neu');
  updateSite(at('staging'), at('dist'), ['/sw.js', '/es/index.html'], ['/en/kb/7/index.html']);
  expect(read('dist/sw.js')).toBe('new');
  expect(read('dist/es/index.html')).toBe('neu');
  expect(read('dist/en/index.html')).toBe('old');
  expect(existsSync(at('dist/en/kb'))).toBe(false);
  expect(existsSync(at('dist/en'))).toBe(true);
});

test('updateSite moves the service worker after all other files', () => {
  // The worker is missing in staging, so moving it fails after everything else was moved.
  write('staging/en/index.html', 'new');
  write('staging/_astro/a.css', 'new');
  const changed = ['/sw.js', '/en/index.html', '/_astro/a.css'];
  expect(() => updateSite(at('staging'), at('dist'), changed, [])).toThrow('sw.js');
  expect(read('dist/en/index.html')).toBe('new');
  expect(read('dist/_astro/a.css')).toBe('new');
  expect(read('dist/sw.js')).toBe('old');
});

test('updateSite moves assets before pages', () => {
  write('staging/_astro/a.css', 'new');
  const changed = ['/en/index.html', '/_astro/a.css'];
  expect(() => updateSite(at('staging'), at('dist'), changed, [])).toThrow('index.html');
  expect(read('dist/_astro/a.css')).toBe('new');
  expect(read('dist/en/index.html')).toBe('old');
});

test('replaceSite replaces a whole site, and creates one where there is none', () => {
  write('staging/en/index.html', 'new');
  replaceSite(at('staging'), at('dist'));
  expect(read('dist/en/index.html')).toBe('new');
  expect(existsSync(at('dist/sw.js'))).toBe(false);
  write('staging/en/index.html', 'first');
  replaceSite(at('staging'), at('elsewhere/dist'));
  expect(read('elsewhere/dist/en/index.html')).toBe('first');
});

describe.runIf(existsSync('/dev/shm'))('if staging and the site are on different file systems', () => {
  let other: string;
  beforeEach(() => void (other = mkdtempSync('/dev/shm/publish-')));
  afterEach(() => rmSync(other, { recursive: true, force: true }));
  const stage = (path: string, text: string) => {
    mkdirSync(dirname(join(other, path)), { recursive: true });
    writeFileSync(join(other, path), text);
  };

  test('replaceSite replaces a whole site file by file', () => {
    stage('en/index.html', 'new');
    replaceSite(other, at('dist'));
    expect(read('dist/en/index.html')).toBe('new');
    expect(existsSync(at('dist/sw.js'))).toBe(false);
    expect(existsSync(at('dist/en/kb'))).toBe(false);
  });

  test('replaceSite can continue in a folder where an earlier call failed', () => {
    // The name is too long once `.new` is appended.
    const long = 'z'.repeat(253);
    stage('a.css', 'new');
    stage(long, 'new');
    expect(() => replaceSite(other, at('first'))).toThrow('ENAMETOOLONG');
    expect(existsSync(at('first'))).toBe(true);
    expect(() => checkFolders('src/content', at('first'))).not.toThrow();

    rmSync(join(other, long));
    stage('a.css', 'new');
    replaceSite(other, at('first'));
    expect(listFiles(at('first'))).toEqual(['/a.css']);
  });

  test('updateSite copies changed files', () => {
    stage('sw.js', 'new');
    updateSite(other, at('dist'), ['/sw.js'], []);
    expect(read('dist/sw.js')).toBe('new');
    expect(existsSync(at('dist/sw.js.new'))).toBe(false);
  });
});
