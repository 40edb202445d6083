import { readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { CompiledArticle } from '#article/view.ts';
import { cacheFolder, openCache } from '#content-layer/cache.ts';
import { compileContent } from '#content-layer/load-content.ts';
import { readContent } from '#content-layer/read-content.ts';
import { packDigest, unpackDigest } from '#integration/search-digests.ts';
import { openSearchLanguage } from '#integration/search-language.ts';
import { createTextDigester } from '#search/digest.ts';
import { useCopy } from '../../support/use-content.ts';

const { content: root } = useCopy('tests/fixtures/sites/subpath');
const content = readContent(root);
const [article] = compileContent(root, content) as [CompiledArticle];
const made = { inputs: 'all', files: [['/find/es/table.json', 'abc'] as [string, string]] };
const file = join(cacheFolder(root), 'search-terms/es.json');

const open = (glossary = content.glossary) =>
  openSearchLanguage('es', openCache(root), { ...content, glossary });

/** An article whose text must not be read. */
const closed = { ...article, byLang: new Map(), source: undefined } as unknown as CompiledArticle;

beforeEach(() => {
  rmSync(cacheFolder(root), { recursive: true, force: true });
});

test('a digest is the same after it was packed', () => {
  const text = 'La contraseña «caducó»:\nel 日本 y 12,50 € — ¿otra contraseña?';
  const digest = {
    ...createTextDigester('es')([[{ text, weight: 4 }], [], [{ text: 'Y más', weight: 11 }]]),
    referrals: [[2, 1133] as [number, number]],
  };
  expect(unpackDigest(packDigest(digest))).toEqual(digest);
});

test('an article that has not changed is not taken apart again, and its language is as it was', () => {
  const first = open();
  expect(first.made).toBeUndefined();
  first.take(article, 'key').card = 'def';
  first.save(made);
  const next = open();
  expect(next.take(closed, 'key')).toHaveProperty('card', 'def');
  expect(next.made).toEqual(made);
  expect(next.inputs()).toBe(first.inputs());
  expect([...next.digests()]).toEqual([...first.digests()]);
  expect(() => open().take(closed, 'another key')).toThrow();
});

test('nothing comes back if the glossary is another, or the file was cut', () => {
  const first = open();
  first.take(article, 'key');
  first.save(made);
  expect(open({ doNotTranslate: ['Hold'], terms: [] }).made).toBeUndefined();
  for (const length of [readFileSync(file).length - 10, 100, 1]) {
    truncateSync(file, length);
    const next = open();
    expect(next.made).toBeUndefined();
    expect(() => next.take(closed, 'key')).toThrow();
  }
});
