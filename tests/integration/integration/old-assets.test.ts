import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheFolder, openCache } from '#content-layer/cache.ts';
import { isHashedFile } from '#i18n/urls/assets.ts';
import { describeInto, type BuiltFiles } from '#integration/built-files.ts';
import {
  assetsAfter,
  copyAssets,
  forgetAssets,
  oldAssetsIn,
  readAssets,
  writeAssets,
} from '#integration/old-assets.ts';

let home: string;
beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'assets-'))));
afterEach(() => {
  rmSync(cacheFolder(join(home, 'content')), { recursive: true, force: true });
  rmSync(home, { recursive: true });
});

const day = 24 * 60 * 60 * 1000;
const out = () => join(home, 'dist');

/** Puts files into the folder of the site, each with its path as text, and describes them. */
function filesOf(...paths: string[]): BuiltFiles {
  for (const path of paths) {
    mkdirSync(dirname(out() + path), { recursive: true });
    writeFileSync(out() + path, path);
  }
  const files: BuiltFiles = new Map();
  describeInto(files, out(), '/');
  return new Map([...files].filter(([path]) => paths.includes(path)));
}

const first = () => assetsAfter(new Map(), filesOf('/_astro/a.css', '/_astro/b.js', '/en/index.html'), 7, 0);

test.each([
  ['/_astro/Head.D3x_-9.css', true],
  ['/offline/es.0a1b2c.json', true],
  ['/pagefind/es/0/fragment/es_b6c688b.pf_fragment', true],
  ['/pagefind/es/12/index/es_b6c688b.pf_index', true],
  ['/pagefind/en/0/pagefind.en_bd6e81711f.pf_meta', true],
  ['/pagefind/en/0/pagefind-entry.json', false],
  ['/pagefind/en/0/wasm.en.pagefind', false],
  ['/find/en/table.json', false],
  ['/en/kb/7/index.html', false],
  ['/sw.js', false],
])('the name of %s contains a hash: %s', (path, isHashed) => {
  expect(isHashedFile(path)).toBe(isHashed);
});

test('an old asset expires some days after the first site without it', () => {
  const second = assetsAfter(first(), filesOf('/_astro/b.js'), 7, day);
  expect(oldAssetsIn(out(), second)).toEqual(['/_astro/a.css']);
  const third = assetsAfter(second, filesOf('/_astro/b.js'), 7, 8 * day - 1);
  expect(oldAssetsIn(out(), third)).toEqual(['/_astro/a.css']);
  expect([...assetsAfter(third, filesOf('/_astro/b.js'), 7, 8 * day).keys()]).toEqual(['/_astro/b.js']);
});

test('the days of an old asset start again if a later site had it in between', () => {
  const second = assetsAfter(first(), filesOf('/_astro/b.js'), 7, day);
  const third = assetsAfter(second, filesOf('/_astro/a.css'), 7, 2 * day);
  expect(oldAssetsIn(out(), third)).toEqual(['/_astro/b.js']);
  const fourth = assetsAfter(third, filesOf('/_astro/b.js'), 7, 8.5 * day);
  expect(oldAssetsIn(out(), fourth)).toEqual(['/_astro/a.css']);
});

test('with 0 days no old asset stays', () => {
  expect(oldAssetsIn(out(), assetsAfter(first(), filesOf('/_astro/b.js'), 0, 0))).toEqual([]);
});

test('an old asset that was removed or changed on disk does not stay', () => {
  const second = assetsAfter(first(), new Map(), 7, day);
  rmSync(`${out()}/_astro/a.css`);
  writeFileSync(`${out()}/_astro/b.js`, 'tampered');
  expect(oldAssetsIn(out(), second)).toEqual([]);
});

test('old assets are copied to the new site', () => {
  const second = assetsAfter(first(), new Map(), 7, day);
  copyAssets(out(), join(home, 'staging'), oldAssetsIn(out(), second));
  expect(readFileSync(join(home, 'staging/_astro/a.css'), 'utf8')).toBe('/_astro/a.css');
  expect(existsSync(join(home, 'staging/en'))).toBe(false);
});

test('stored assets are read for the same folder only, until they are forgotten', () => {
  const cache = openCache(join(home, 'content'));
  expect(readAssets(cache, out())).toEqual(new Map());
  writeAssets(cache, out(), first());
  expect(readAssets(cache, out())).toEqual(first());
  expect(readAssets(cache, join(home, 'other'))).toEqual(new Map());
  forgetAssets(cache, out());
  expect(readAssets(cache, out())).toEqual(new Map());
});
