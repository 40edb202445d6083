import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId, Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheFolder, openCache, type Cache } from '#content-layer/cache.ts';

// No content is read: the folder only names the cache.
const root = `nowhere/cache-test-${process.pid}`;
const folder = cacheFolder(root);
const file = join(folder, 'articles/7.json');
const module = new URL('../../../src/content-layer/cache.ts', import.meta.url).href;
let cache: Cache;

beforeEach(() => {
  cache = openCache(root);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const value = { title: 'Título', sections: [1, 2] };
const names = () => readdirSync(join(folder, 'articles')).sort();

test('an entry is found only under its own name and key', () => {
  expect(cache.read('articles/7', 'key')).toBeUndefined();
  cache.write('articles/7', 'key', value);
  expect(cache.read('articles/7', 'key')).toEqual(value);
  expect(cache.read('articles/7', 'other')).toBeUndefined();
  expect(cache.read('articles/8', 'key')).toBeUndefined();
  expect(openCache('nowhere/else').read('articles/7', 'key')).toBeUndefined();
  cache.write('articles/7', 'other', 1);
  expect(cache.read('articles/7', 'key')).toBeUndefined();
  expect(cache.read('articles/7', 'other')).toBe(1);
  expect(names()).toEqual(['7.json']);
});

test.each<[string, () => void]>([
  ['changed', () => writeFileSync(file, readFileSync(file, 'utf8').replace('Título', 'Titulo'))],
  ['given another key', () => writeFileSync(file, readFileSync(file, 'utf8').replace('key', 'yek'))],
  ['cut at its end', () => truncateSync(file, readFileSync(file).length - 1)],
  ['cut in its head', () => truncateSync(file, 10)],
  ['emptied', () => truncateSync(file)],
  ['longer', () => writeFileSync(file, ' ', { flag: 'a' })],
  ['removed', () => rmSync(file)],
  ['replaced by a folder', () => (rmSync(file), mkdirSync(file))],
])('an entry whose file was %s is not returned', (_, change) => {
  cache.write('articles/7', 'key', value);
  change();
  expect(cache.read('articles/7', 'key')).toBeUndefined();
});

test('remove deletes an entry, and prune the unwanted entries of one group', () => {
  for (const name of ['articles/7', 'articles/8', 'texts/8']) cache.write(name, 'key', name);
  cache.remove('articles/7');
  cache.remove('articles/7');
  expect(names()).toEqual(['8.json']);
  cache.write('articles/7', 'key', value);
  // Left by a write that was killed.
  writeFileSync(join(folder, 'articles/8.json.123-0'), '');
  cache.prune('articles', (name) => name === 'articles/7');
  cache.prune('nothing', () => false);
  expect(names()).toEqual(['7.json']);
  expect(cache.read('texts/8', 'key')).toBe('texts/8');
});

describe('a write to the cache', () => {
  const large = (length: number) => 'x'.repeat(length);

  test('leaves a whole entry if the process is killed', async () => {
    const write = `
      const { openCache } = await import(${JSON.stringify(module)});
      const cache = openCache(${JSON.stringify(root)});
      for (let i = 0; ; i++) {
        cache.write('articles/7', 'key', 'x'.repeat(1_000_000 + i));
        process.stdout.write('.');
      }`;
    for (let turn = 0; turn < 5; turn++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', write]);
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, 5 * turn));
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(cache.read<string>('articles/7', 'key')).toMatch(/^x{1000000,}$/);
    }
  });

  test.runIf(process.platform === 'linux')('fails on a full disk and leaves the old entry', () => {
    cache.write('articles/7', 'key', value);
    symlinkSync('/dev/full', `${file}.${process.pid}-${threadId}`);
    expect(() => cache.write('articles/7', 'key', large(10_000))).toThrow('ENOSPC');
    expect(cache.read('articles/7', 'key')).toEqual(value);
  });

  test('is atomic if two threads write the same entry', async () => {
    const write = `
      const { root, module, text } = require('node:worker_threads').workerData;
      import(module).then(({ openCache }) => {
        for (let i = 0; i < 500; i++) openCache(root).write('articles/7', 'key', text);
      });`;
    const texts = [large(10_000), large(20_000)];
    const ends = texts.map((text) =>
      once(new Worker(write, { eval: true, workerData: { root, module, text } }), 'exit'),
    );
    await expect(Promise.all(ends)).resolves.toEqual([[0], [0]]);
    expect(texts).toContain(cache.read('articles/7', 'key'));
    expect(readdirSync(dirname(file))).toEqual(['7.json']);
  });
});
