import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentKey, pagesBase } from '#build/article-keys.ts';
import { compilePages, type CompiledPages } from '#build/compile-pages.ts';
import { renderPages } from '#build/render-pages.ts';
import { cacheFolder } from '#workspace/cache-folder.ts';
import { loadContent } from '#workspace/load-content.ts';

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

const render = async (checked: string, name: string) => {
  const folder = join(home, name);
  const files = new Map();
  const rendering = { contentRoot, folder, base: '/help/', checked, kept: new Set<number>(), count: 1 };
  await renderPages(pages, { ...rendering, today: undefined }, files);
  return files;
};

test('the content that was checked is rendered, and no other', async () => {
  const content = loadContent(contentRoot);
  expect(await render(contentKey(content), 'same')).toHaveProperty('size', expect.any(Number));
  expect(existsSync(join(home, 'same/en/kb/1/index.html'))).toBe(true);

  const edited = { ...content, keys: new Map([[1, 'another text']]) };
  const renamed = { ...content, site: { ...content.site, name: 'Another name' } };
  for (const other of [edited, renamed])
    await expect(render(contentKey(other), 'other')).rejects.toThrow('The content was edited');
  expect(existsSync(join(home, 'other/en'))).toBe(false);
});
