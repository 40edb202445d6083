import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { siteBase } from '#integration/article-keys.ts';
import { compressFiles, strengthFor } from '#integration/compress.ts';
import { loadContent } from '#content-layer/load-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'lockstep-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (path: string) => join(folder, path);

test('text that is worth it has a copy in both formats', async () => {
  const text = 'word '.repeat(400);
  const files = { '/a.html': text, '/b.html': text, '/small.css': 'p {}', '/a.png': text };
  for (const [path, content] of Object.entries(files)) writeFileSync(at(path), content);
  await compressFiles(folder, new Map(Object.entries(files)), strengthFor(1));
  for (const path of ['/a.html', '/b.html']) {
    expect(brotliDecompressSync(readFileSync(at(`${path}.br`))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(at(`${path}.gz`))).toString()).toBe(text);
  }
  expect(['/small.css.br', '/a.png.gz'].map((path) => existsSync(at(path)))).toEqual([false, false]);
});

test('a site that has become large is not brought up to date: all of it is compressed otherwise', () => {
  expect(strengthFor(40)).not.toEqual(strengthFor(41));
  const content = loadContent('tests/fixtures/sites/subpath');
  const of = (count: number) =>
    siteBase({ ...content, articles: Array.from({ length: count }, () => content.articles[0]!) });
  expect(of(41)).not.toBe(of(40));
  expect(of(42)).toBe(of(41));
});
