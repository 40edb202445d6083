import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFiles, strengthFor } from '#integration/compress.ts';
import { manifestKey } from '#integration/site-build.ts';
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

test('only text files that are large enough get compressed copies', async () => {
  await compress({ '/a.html': text, '/b.html': text, '/small.css': 'p {}', '/a.png': text });
  for (const path of ['/a.html', '/b.html']) expectCopies(path, text);
  expect(existsSync(at('/small.css.br'))).toBe(false);
  expect(existsSync(at('/a.png.gz'))).toBe(false);
});

test('each of many files gets its own copies when threads share the work', async () => {
  const files = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`/${i}.html`, `${i} ${text}`]));
  await compress(files);
  for (const [path, content] of Object.entries(files)) expectCopies(path, content);
});

test('compressFiles rejects if a file is missing', async () => {
  const files = new Map(Array.from({ length: 50 }, (_, i) => [`/${i}.html`, String(i)]));
  await expect(compressFiles(folder, files, strengthFor(1))).rejects.toThrow('ENOENT');
});

test('the manifest key changes if the number of articles changes the compression level', () => {
  expect(strengthFor(40)).not.toEqual(strengthFor(41));
  const site = emptySite;
  const of = (articles: number) =>
    manifestKey('tests/fixtures/sites/subpath', site, {
      strength: strengthFor(articles),
      rendersAll: false,
      audience: 'public',
    });
  expect(of(41)).not.toBe(of(40));
  expect(of(42)).toBe(of(41));
});
