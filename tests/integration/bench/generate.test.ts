import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent, type Content } from '#content-layer/read-content.ts';
import { languageState } from '#article/language-state.ts';
import { inLanguage } from '#article/model.ts';
import { plainText } from '#article/visit.ts';
import { generateContent } from '../../../bench/generate.ts';
import { mostPairs, planArticles } from '../../../bench/content/plan.ts';

const pairs = 60;
let home: string;
let content: Content;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'bench-'));
  generateContent(join(home, 'one'), pairs);
  generateContent(join(home, 'two'), pairs);
  generateContent(join(home, 'other'), pairs, 'another seed');
  content = readContent(join(home, 'one'));
});

afterAll(() => rmSync(home, { recursive: true }));

describe('generateContent', () => {
  test('writes the same bytes for the same arguments, others for another seed', () => {
    expect(hashOf('one')).toBe(hashOf('two'));
    expect(hashOf('one')).not.toBe(hashOf('other'));
  });

  test('writes content without a single finding, every translation in step', () => {
    expect(content.diagnostics).toEqual([]);
    expect(content.articles).toHaveLength(pairs);
    for (const article of content.articles)
      expect(languageState(article.source, inLanguage(article, 'es')).kind).toBe('in-step');
  });

  test('writes what real articles have', () => {
    const text = content.articles.map(({ source }) => source.open().text).join('\n');
    for (const part of [
      '<Steps>',
      '<Note>',
      '<Figure',
      '| --- |',
      '<Msg>',
      '<Kbd>',
      '<Ui>',
      '](kb:',
      '<Contact',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/\]\(kb:\d+#[a-z-]+\)/);
    const sizes = content.articles.map(({ source }) => source.sections.length);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([5, 12]);
    const words = content.articles.map(({ source }) => countWords(plainText(source.open().tree)));
    expect(Math.min(...words)).toBeGreaterThanOrEqual(250);
    expect(Math.max(...words)).toBeLessThanOrEqual(2500);
  });
});

test('no two articles of the largest site have the same title, none is too long', () => {
  const plans = planArticles(mostPairs, 'lockstep');
  for (const lang of ['en', 'es'] as const) {
    const titles = plans.map(({ title }) => title[lang]);
    expect(new Set(titles).size).toBe(mostPairs);
    expect(Math.max(...titles.map((title) => title.length))).toBeLessThanOrEqual(65);
  }
});

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)!.length;
}

function hashOf(name: string): string {
  const folder = join(home, name);
  const hash = createHash('sha256');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (statSync(join(folder, file)).isFile()) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}
