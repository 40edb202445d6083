import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, inject, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { jsonFeedSchema } from '../support/schemas/json-feed-1.1.ts';

const schema = readFileSync('tests/support/schemas/rss-2.0.xsd', 'utf8');
const validateJson = new Ajv({ allErrors: true }).compile(jsonFeedSchema);

describe.each(['main', 'gaps', 'subpath'] as const)('the feeds of the site %s', (site) => {
  const folder = inject('sites')[site];
  const files = globSync('feeds/**/*.xml', { cwd: folder }).sort();

  test('are RSS 2.0', async () => {
    expect(files.length).toBeGreaterThan(4);
    const { valid, errors } = await validateXML({
      xml: files.map((name) => ({ fileName: name, contents: readFileSync(join(folder, name), 'utf8') })),
      schema: [schema],
    });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test('are JSON Feed 1.1, with the same entries as RSS', () => {
    for (const name of files) {
      const feed = JSON.parse(readFileSync(join(folder, name.replace(/xml$/, 'json')), 'utf8')) as {
        items: { id: string }[];
      };
      expect(validateJson(feed), JSON.stringify(validateJson.errors)).toBe(true);
      const xml = readFileSync(join(folder, name), 'utf8');
      const ids = [...xml.matchAll(/<guid isPermaLink="false">([^<]+)</g)].map(([, id]) => id);
      expect(feed.items.map(({ id }) => id)).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('are named by the pages they belong to', () => {
    const named = new Set<string>();
    for (const page of globSync('*/**/index.html', { cwd: folder })) {
      const html = readFileSync(join(folder, page), 'utf8');
      for (const [tag] of html.matchAll(/<link rel="alternate" type="application\/(?:rss|feed)[^>]*>/g))
        named.add(/href="([^"]+)"/.exec(tag)![1]!.replace(/^.*?\/feeds\//, 'feeds/'));
    }
    expect([...named].sort()).toEqual(globSync('feeds/**/*.{xml,json}', { cwd: folder }).sort());
  });
});

test('a broken feed is found', async () => {
  const xml = '<rss version="2.0"><channel><title>a</title></channel></rss>';
  expect((await validateXML({ xml, schema: [schema] })).valid).toBe(false);
  expect(validateJson({ version: 'https://jsonfeed.org/version/1', title: 'a', items: [] })).toBe(false);
});
