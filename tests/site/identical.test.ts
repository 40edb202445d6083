import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from '#content-layer/cache.ts';
import { buildSite } from '../support/build.ts';
import { hashesOf } from '../support/hashes.ts';
import { useCopy } from '../support/use-content.ts';

const { home, content } = useCopy('src/content');

test('two builds from nothing give identical files', () => {
  const [first, second] = ['first', 'second'].map((name) => {
    rmSync(cacheFolder(content), { recursive: true, force: true });
    const outDir = join(home, name);
    buildSite({ content, outDir });
    return hashesOf(outDir);
  });
  expect(first!.length).toBeGreaterThan(500);
  expect(second).toEqual(first);
});
