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

test('what has changed is moved, what is gone leaves no empty folder, the rest stays', () => {
  write('staging/sw.js', 'new');
  write('staging/es/index.html', 'neu');
  updateSite(at('staging'), at('dist'), ['/sw.js', '/es/index.html'], ['/en/kb/7/index.html']);
  expect([read('dist/sw.js'), read('dist/es/index.html'), read('dist/en/index.html')]).toEqual([
    'new',
    'neu',
    'old',
  ]);
  expect([existsSync(at('dist/en/kb')), existsSync(at('dist/en'))]).toEqual([false, true]);
});

test('what pages need comes before them, the service worker last', () => {
  // The worker is not in staging: everything else has been moved when that is noticed.
  write('staging/en/index.html', 'new');
  write('staging/_astro/a.css', 'new');
  const changed = ['/sw.js', '/en/index.html', '/_astro/a.css'];
  expect(() => updateSite(at('staging'), at('dist'), changed, [])).toThrow('sw.js');
  expect([read('dist/en/index.html'), read('dist/_astro/a.css'), read('dist/sw.js')]).toEqual([
    'new',
    'new',
    'old',
  ]);
});

test('a whole site takes the place of the other, and of none', () => {
  write('staging/en/index.html', 'new');
  replaceSite(at('staging'), at('dist'));
  expect([read('dist/en/index.html'), existsSync(at('dist/sw.js'))]).toEqual(['new', false]);
  write('staging/en/index.html', 'first');
  replaceSite(at('staging'), at('elsewhere/dist'));
  expect(read('elsewhere/dist/en/index.html')).toBe('first');
});

describe.runIf(existsSync('/dev/shm'))('between file systems, as with a volume for the site', () => {
  let other: string;
  beforeEach(() => void (other = mkdtempSync('/dev/shm/publish-')));
  afterEach(() => rmSync(other, { recursive: true, force: true }));
  const stage = (path: string, text: string) => {
    mkdirSync(dirname(join(other, path)), { recursive: true });
    writeFileSync(join(other, path), text);
  };

  test('a whole site takes the place of the other, file by file', () => {
    stage('en/index.html', 'new');
    replaceSite(other, at('dist'));
    expect(read('dist/en/index.html')).toBe('new');
    expect([existsSync(at('dist/sw.js')), existsSync(at('dist/en/kb'))]).toEqual([false, false]);
  });

  test('one that came to a stop on its way is known for a site, and goes on', () => {
    // Too long a name where it is written first.
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

  test('what has changed is copied', () => {
    stage('sw.js', 'new');
    updateSite(other, at('dist'), ['/sw.js'], []);
    expect([read('dist/sw.js'), existsSync(at('dist/sw.js.new'))]).toEqual(['new', false]);
  });
});
