import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheFolder, openCache } from '#content-layer/cache.ts';
import { describeInto, listFiles, type BuiltFiles } from '#integration/built-files.ts';
import {
  readManifest,
  removeManifest,
  stampsAfter,
  writeManifest,
  type Manifest,
  type ReadList,
} from '#integration/manifest.ts';

let folder: string;
let manifest: Manifest;
const cache = () => openCache(join(folder, 'content'));
const out = (name = 'dist') => join(folder, name);
const write = (path: string, text: string) => {
  mkdirSync(dirname(out() + path), { recursive: true });
  writeFileSync(out() + path, text);
};
const last = (name?: string, base = 'base') => readManifest(cache(), out(name), base);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  write('/en/index.html', '<a href="/_astro/a.css">old</a>');
  write('/en/kb/7/index.html', 'seven');
  write('/sw.js', 'old');
  const files: BuiltFiles = new Map();
  describeInto(files, out(), '/');
  const list: ReadList = [
    ['articles/7', 'a'],
    ['topics/*', 'b'],
  ];
  const reads = new Map([
    ['/en/kb/7/index.html', list],
    ['/es/kb/7/index.html', list],
    ['/en/index.html', []],
  ]);
  const stamps = stampsAfter(out(), new Map(), { put: listFiles(out()), removed: [] });
  manifest = { files, reads, stamps };
  writeManifest(cache(), out(), 'base', manifest);
});
afterEach(() => {
  rmSync(cacheFolder(join(folder, 'content')), { recursive: true, force: true });
  rmSync(folder, { recursive: true });
});

test('readManifest returns the files and reads that were written', () => {
  expect(last()).toEqual(manifest);
  const { reads } = last()!;
  // Compared once for all pages that share it.
  expect(reads.get('/en/kb/7/index.html')).toBe(reads.get('/es/kb/7/index.html'));
});

test('a site has no manifest under another cache key, in another folder, or after removal', () => {
  expect(last('dist', 'other')).toBeUndefined();
  expect(last('elsewhere')).toBeUndefined();
  removeManifest(cache(), out());
  expect(last()).toBeUndefined();
});

test.each<[string, () => void]>([
  ['added', () => write('/added.txt', '')],
  ['removed', () => rmSync(`${out()}/sw.js`)],
  ['made longer', () => write('/sw.js', 'longer')],
  ['written again', () => utimesSync(`${out()}/sw.js`, new Date(), new Date(2020, 1))],
])('a site in which a file was %s has no manifest', (_, touch) => {
  touch();
  expect(last()).toBeUndefined();
});

test('stampsAfter covers the files that were written and drops those that were removed', () => {
  write('/sw.js', 'longer');
  write('/new.txt', '');
  rmSync(`${out()}/en/index.html`);
  const stamps = stampsAfter(out(), manifest.stamps, {
    put: ['/sw.js', '/new.txt'],
    removed: ['/en/index.html'],
  });
  writeManifest(cache(), out(), 'base', { ...manifest, stamps });
  expect([...last()!.stamps.keys()].sort()).toEqual(['/en/kb/7/index.html', '/new.txt', '/sw.js']);
});
