import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFiles, strengthFor } from '#integration/compress.ts';
import { baseOf } from '#integration/site-build.ts';
import { emptySite } from '#schema/site.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (path: string) => join(folder, path);
const text = 'word '.repeat(400);

/** Compresses files, each with its content for a hash. */
async function compress(files: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(files)) writeFileSync(at(path), content);
  await compressFiles(folder, new Map(Object.entries(files)), strengthFor(1));
}

function expectCopies(path: string, content: string): void {
  expect(brotliDecompressSync(readFileSync(at(`${path}.br`))).toString()).toBe(content);
  expect(gunzipSync(readFileSync(at(`${path}.gz`))).toString()).toBe(content);
}

test('text that is worth it has a copy in both formats', async () => {
  await compress({ '/a.html': text, '/b.html': text, '/small.css': 'p {}', '/a.png': text });
  for (const path of ['/a.html', '/b.html']) expectCopies(path, text);
  expect(['/small.css.br', '/a.png.gz'].map((path) => existsSync(at(path)))).toEqual([false, false]);
});

test('each of many files, which threads share, has its own copies', async () => {
  const files = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`/${i}.html`, `${i} ${text}`]));
  await compress(files);
  for (const [path, content] of Object.entries(files)) expectCopies(path, content);
});

test('a file that is gone stops the build', async () => {
  const files = new Map(Array.from({ length: 50 }, (_, i) => [`/${i}.html`, String(i)]));
  await expect(compressFiles(folder, files, strengthFor(1))).rejects.toThrow('ENOENT');
});

test('a site that has become large is not brought up to date: all of it is compressed otherwise', () => {
  expect(strengthFor(40)).not.toEqual(strengthFor(41));
  const site = emptySite;
  const of = (articles: number) =>
    baseOf('tests/fixtures/sites/subpath', site, {
      strength: strengthFor(articles),
      rendersAll: false,
      audience: 'public',
    });
  expect(of(41)).not.toBe(of(40));
  expect(of(42)).toBe(of(41));
});
