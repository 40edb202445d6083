import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';
import { schemaOf, schemas } from '#replies/api/schemas.ts';
import { redirectProblems } from '#permalinks/redirects.ts';
import { siteNames } from '../support/built-site.ts';
import { bases } from '../support/use-sites.ts';

describe.each(siteNames)('the site %s', (name) => {
  const folder = inject('sites')[name];
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const paths = readdirSync(join(folder, 'api'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => `/api/${path}`);

  test('every file of the API follows its published schema', () => {
    const checked = paths.filter((path) => !path.startsWith('/api/v1/schema/'));
    expect(checked.length).toBeGreaterThan(6);
    for (const path of checked) {
      const schema = schemaOf(path);
      expect([path, schema]).not.toContain(undefined);
      const { success, error } = schemas[schema!].safeParse(JSON.parse(read(path)));
      expect([path, success, error?.message]).toEqual([path, true, undefined]);
    }
  });

  test('and so it does for a validator that knows only the published JSON Schemas', () => {
    // Formats are checked above; this one is for structure, which is what the export of a schema may lose.
    const validator = new Ajv({ validateFormats: false });
    const compiled = new Map(
      Object.keys(schemas).map((schema) => {
        const published = JSON.parse(read(`api/v1/schema/${schema}.json`)) as { $id: string };
        expect(published.$id).toMatch(new RegExp(`^https://.*/api/v1/schema/${schema}\\.json$`));
        return [schema, validator.compile(published)] as const;
      }),
    );
    for (const path of paths.filter((each) => !each.startsWith('/api/v1/schema/'))) {
      const validate = compiled.get(schemaOf(path)!)!;
      expect([path, validate(JSON.parse(read(path))), validate.errors]).toEqual([path, true, null]);
    }
    const article = compiled.get('article')!;
    expect(article({ version: 1, kb: '69' })).toBe(false);
  });

  test('every article has a twin, and llms.txt leads to it', () => {
    const { articles, languages } = JSON.parse(read('api/v1/index.json')) as {
      articles: { kb: number; status: string }[];
      languages: string[];
    };
    for (const lang of languages) {
      const list = read(`${lang}/llms.txt`);
      for (const { kb, status } of articles) {
        expect(read(`${lang}/kb/${kb}.md`)).toMatch(/^# .+\n\nKB\d+ · /);
        if (status === 'current') expect(list).toContain(`/${lang}/kb/${kb}.md)`);
      }
    }
    expect(read('llms.txt')).toContain(`/${languages[0]}/llms.txt`);
  });

  test('redirects lead to pages, without loops and chains', () => {
    const table = read('_redirects')
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string])
      .map(([from, to]) => ({ from, to }));
    expect(table.length).toBeGreaterThan(10);
    const below = (path: string) => path.slice(bases[name].length);
    const isPage = (path: string) => existsSync(join(folder, below(path), 'index.html'));
    expect(redirectProblems(table, [bases[name]], 'https://help.example', isPage)).toEqual([]);
  });

  test('pages say what they are to search engines and chats', () => {
    const { articles, languages } = JSON.parse(read('api/v1/index.json')) as {
      articles: { kb: number }[];
      languages: string[];
    };
    const page = read(`${languages[0]}/kb/${articles[0]!.kb}/index.html`);
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
    const graph = (JSON.parse(json!) as { '@graph': { '@type': string }[] })['@graph'];
    expect(graph.map((node) => node['@type'])).toEqual(['Article', 'BreadcrumbList']);
    expect(page).toContain('property="og:title"');
    expect(page).toContain('type="application/opensearchdescription+xml"');
  });

  test('every article page leads a chat to its oEmbed answer, and a browser to the search', () => {
    const {
      articles,
      languages,
      name: siteName,
    } = JSON.parse(read('api/v1/index.json')) as {
      articles: { kb: number }[];
      languages: string[];
      name: string;
    };
    const below = (href: string) => new URL(href).pathname.slice(bases[name].length);
    for (const lang of languages) {
      const search = read(`opensearch.${lang}.xml`);
      expect(search).toContain(`/${lang}/search/?q={searchTerms}`);
      for (const { kb } of articles) {
        const page = read(`${lang}/kb/${kb}/index.html`);
        const [link = ''] = /<link[^>]*application\/json\+oembed[^>]*>/.exec(page) ?? [];
        const [, href] = /href="([^"]+)"/.exec(link) ?? [];
        const answer = JSON.parse(read(below(new URL(href!, 'https://any.example').href))) as object;
        expect(answer).toMatchObject({ type: 'link', provider_name: siteName });
        expect(answer).toHaveProperty('title', expect.stringContaining(`KB${kb}`));
      }
    }
  });
});
