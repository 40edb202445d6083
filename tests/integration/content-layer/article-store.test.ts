import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, test } from 'vitest';
import { textOfBlocks } from '#article/blocks.ts';
import type { Article } from '#article/model.ts';
import { cacheFolder, openCache } from '#content-layer/cache.ts';
import { pruneArticles } from '#content-layer/article-store.ts';
import { readContent } from '#content-layer/read-content.ts';
import { useCopy } from '../../support/use-content.ts';

const { content } = useCopy('tests/fixtures/sites/subpath');
const cacheFile = (name: string) => join(cacheFolder(content), name);
const cutInHalf = (name: string) => {
  const text = readFileSync(cacheFile(name), 'utf8');
  writeFileSync(cacheFile(name), text.slice(0, text.length / 2));
};
const load = () => readContent(content, process.cwd(), { cache: openCache(content) }).articles;

beforeEach(() => {
  rmSync(cacheFolder(content), { recursive: true, force: true });
  expect(load()[0]!.translations[0]!.lead).toBeDefined();
});

test.each<[string, () => void]>([
  ['nothing', () => {}],
  ['the texts', () => rmSync(cacheFile('texts'), { recursive: true })],
  ['half of a text', () => cutInHalf('texts/1.json')],
  ['all of a text', () => writeFileSync(cacheFile('texts/1.json'), '')],
  ['the frontmatter', () => rmSync(cacheFile('articles'), { recursive: true })],
  ['half of the frontmatter of an article', () => cutInHalf('articles/1.json')],
  ['everything', () => rmSync(cacheFolder(content), { recursive: true })],
])('articles are complete if %s is missing from the cache', (_, lose) => {
  lose();
  const translation = load()[0]!.translations[0]!;
  expect(translation.sections.map(({ id }) => id)).toContain('hold');
  expect(textOfBlocks(translation.sections[0]!.blocks)).toContain('5 segundos');
  expect(translation.open().text).toContain('5 segundos');
});

test('pruneArticles removes all entries of deleted articles, and no others', () => {
  const cache = openCache(content);
  const groups = ['articles', 'texts', 'lint'];
  for (const group of groups) cache.write(`${group}/9`, 'key', '');
  pruneArticles(cache, load());
  for (const group of groups) expect(cache.read(`${group}/9`, 'key')).toBeUndefined();
  expect(readdirSync(cacheFile('texts'))).toEqual(['1.json']);
});

test('articles that were read do not keep their syntax trees in memory', async () => {
  rmSync(cacheFolder(content), { recursive: true });
  const parsed: WeakRef<object>[] = [];
  const onParsed = () => (article: Article) => void parsed.push(new WeakRef(article.source));
  const { articles } = readContent(content, process.cwd(), { cache: openCache(content), onParsed });
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  await setImmediate();
  collectGarbage();
  expect(parsed.length).toBe(articles.length);
  expect(parsed.filter((article) => article.deref())).toEqual([]);
});
