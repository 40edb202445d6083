import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesBase } from '#integration/article-keys.ts';
import type { BuiltFiles } from '#integration/built-files.ts';
import { compilePages, type CompiledPages } from '#integration/compile-pages.ts';
import { renderPages } from '#integration/render-pages.ts';
import { cacheFolder } from '#content-layer/cache-folder.ts';
import { snapshotOf } from '#content-layer/content-snapshot.ts';
import { loadContent } from '#content-layer/load-content.ts';

const home = mkdtempSync(resolve('.cache', 'render-'));
const contentRoot = join(home, 'content');
let pages: CompiledPages;

beforeAll(async () => {
  cpSync('tests/fixtures/sites/subpath', contentRoot, { recursive: true });
  pages = await compilePages(contentRoot, pagesBase(loadContent(contentRoot).site));
});

afterAll(() => {
  rmSync(cacheFolder(contentRoot), { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

test('what was checked is rendered, also when somebody edits it meanwhile', async () => {
  const checked = snapshotOf(loadContent(contentRoot));
  appendFileSync(join(contentRoot, 'articles/1/en.mdx'), '\nAn edit that nobody has checked.\n');
  const folder = join(home, 'site');
  const files: BuiltFiles = new Map();
  await renderPages(pages, checked, { contentRoot, folder, kept: new Set(), today: undefined }, files);
  expect(files.has('/en/kb/1/index.html')).toBe(true);
  const page = readFileSync(join(folder, 'en/kb/1/index.html'), 'utf8');
  expect(page).toContain('Hold the button');
  expect(page).not.toContain('nobody has checked');
});
