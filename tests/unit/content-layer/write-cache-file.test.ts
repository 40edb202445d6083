import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'lockstep-'));
const file = join(folder, 'deep/kept.json');
afterAll(() => rmSync(folder, { recursive: true }));

const module = new URL('../../../src/content-layer/write-cache-file.ts', import.meta.url).href;
const writer = `
  const { file, text } = require('node:worker_threads').workerData;
  import('${module}').then(({ writeCacheFile }) => {
    for (let i = 0; i < 500; i++) writeCacheFile(file, text);
  });`;

test('two who write the same file do not get in the way of each other', async () => {
  const texts = ['a'.repeat(10_000), 'b'.repeat(20_000)];
  const ends = texts.map((text) =>
    once(new Worker(writer, { eval: true, workerData: { file, text } }), 'exit'),
  );
  await expect(Promise.all(ends)).resolves.toEqual([[0], [0]]);
  expect(texts).toContain(readFileSync(file, 'utf8'));
  expect(readdirSync(join(folder, 'deep'))).toEqual(['kept.json']);
});
