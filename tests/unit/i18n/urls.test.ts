import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allLangs, type Lang } from '#i18n/languages.ts';
import * as assets from '#i18n/urls/assets.ts';
import * as base from '#i18n/urls/base.ts';
import * as files from '#i18n/urls/files.ts';
import { articleLinkRe, oldArticlePaths, parseOldAddress } from '#i18n/urls/old.ts';
import * as pages from '#i18n/urls/pages.ts';
import * as reports from '#i18n/urls/reports.ts';
import * as search from '#i18n/urls/search.ts';

interface Parts {
  lang: Lang;
  kb: number;
  id: string;
  file: string;
  text: string;
  hash: string;
}

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}$/);
const parts: fc.Arbitrary<Parts> = fc.record({
  lang: fc.constantFrom(...allLangs),
  kb: fc.integer({ min: 1, max: 9_999_999 }),
  id: slug.filter((id) => !['kb', 'search', 'topics'].includes(id)),
  file: fc.stringMatching(/^[\w-]{1,12}\.(png|svg|webp)$/),
  text: fc.string({ unit: 'grapheme' }),
  hash: fc.stringMatching(/^[0-9a-f]{12}$/),
});

interface Kind {
  build: (parts: Parts) => string;
  parse: (path: string) => object | undefined;
  /** What the parser gives for the address of `parts`. */
  gives: (parts: Parts) => object;
}

const { pagePath, parsePagePath } = pages;
/** Every kind of address below the base, each with its parser. */
const kinds: Record<string, Kind> = {
  home: kind(({ lang }) => pages.homePath(lang), pages.parseHomePath, 'lang'),
  article: kind(({ lang, kb }) => pages.articlePath(lang, kb), pages.parseArticlePath, 'lang', 'kb'),
  section: {
    build: ({ lang, kb, id }) => pages.articlePath(lang, kb, id),
    parse: pages.parseArticlePath,
    gives: ({ lang, kb, id }) => ({ lang, kb, section: id }),
  },
  step: {
    build: ({ lang, kb, id }) => pages.guideStepPath(lang, kb, id),
    parse: pages.parseGuideStepPath,
    gives: ({ lang, kb, id }) => ({ lang, kb, step: id }),
  },
  neutral: kind(({ kb }) => pages.neutralPath(kb), pages.parseNeutralPath, 'kb'),
  topic: {
    build: ({ lang, id }) => pages.topicPath(lang, id),
    parse: pages.parseTopicPath,
    gives: ({ lang, id }) => ({ lang, topic: id }),
  },
  search: kind(({ lang }) => pages.searchPath(lang), pages.parseSearchPath, 'lang'),
  results: {
    build: ({ lang, text }) => pages.searchPath(lang, text),
    parse: pages.parseSearchPath,
    gives: ({ lang, text }) => ({ lang, query: text }),
  },
  page: {
    build: ({ lang, id }) => pagePath(lang, id),
    parse: parsePagePath,
    gives: ({ lang, id }) => ({ lang, page: id }),
  },
  desk: kind(({ lang }) => pages.deskPath(lang), pages.parseDeskPath, 'lang'),
  defaultDesk: kind(() => pages.deskPath(), pages.parseDeskPath),
  comparison: kind(({ kb }) => pages.comparePath(kb), pages.parseComparePath, 'kb'),
  picture: kind(({ kb, file }) => assets.picturePath(kb, file), assets.parsePicturePath, 'kb', 'file'),
  icon: {
    build: ({ id }) => assets.iconPath(id),
    parse: assets.parseIconPath,
    gives: ({ id }) => ({ name: id }),
  },
  sharedPicture: {
    build: ({ lang, id }) => assets.sharedPicturePath(lang, id),
    parse: assets.parseSharedPicturePath,
    gives: ({ lang, id }) => ({ lang, name: id }),
  },
  webManifest: kind(({ lang }) => assets.webManifestPath(lang), assets.parseWebManifestPath, 'lang'),
  offlineList: kind(
    ({ lang, hash }) => assets.offlineListPath(lang, hash),
    assets.parseOfflineListPath,
    'lang',
    'hash',
  ),
  markdown: kind(({ lang, kb }) => files.markdownPath(lang, kb), files.parseMarkdownPath, 'lang', 'kb'),
  feed: {
    build: ({ lang, kb }) => files.feedPath(pages.articlePath(lang, kb), 'json'),
    parse: files.parseFeedPath,
    gives: ({ lang, kb }) => ({ path: pages.articlePath(lang, kb), format: 'json' }),
  },
  articleData: kind(
    ({ lang, kb }) => files.articleDataPath(lang, kb),
    files.parseArticleDataPath,
    'lang',
    'kb',
  ),
  oembed: kind(({ lang, kb }) => files.oembedPath(lang, kb), files.parseOembedPath, 'lang', 'kb'),
  embed: {
    build: ({ id }) => files.embedPath(id),
    parse: files.parseEmbedPath,
    gives: ({ id }) => ({ component: id }),
  },
  llms: kind(({ lang }) => files.llmsPath(lang), files.parseLlmsPath, 'lang'),
  llmsOfAll: kind(() => files.llmsPath(), files.parseLlmsPath),
  openSearch: kind(({ lang }) => files.openSearchPath(lang), files.parseOpenSearchPath, 'lang'),
  hostConfig: {
    build: ({ id }) => files.hostConfigPath(id),
    parse: files.parseHostConfigPath,
    gives: ({ id }) => ({ name: id }),
  },
  searchData: kind(
    ({ lang, file }) => search.searchDataPath(lang, file),
    search.parseSearchDataPath,
    'lang',
    'file',
  ),
  searchIndex: kind(
    ({ lang, file }) => search.searchIndexPath(lang, file),
    search.parseSearchIndexPath,
    'lang',
    'file',
  ),
};

function kind(build: Kind['build'], parse: Kind['parse'], ...keys: (keyof Parts)[]): Kind {
  return { build, parse, gives: (of) => Object.fromEntries(keys.map((key) => [key, of[key]])) };
}

const parsers = new Set(Object.values(kinds).map(({ parse }) => parse));

describe.each(Object.entries(kinds))('%s', (_, { build, parse, gives }) => {
  test('the parser returns the arguments of the builder', () => {
    fc.assert(
      fc.property(parts, (of) => {
        expect(parse(build(of))).toEqual(gives(of));
      }),
    );
  });

  test('no other parser accepts the address', () => {
    fc.assert(
      fc.property(parts, (of) => {
        const address = build(of);
        expect([...parsers].filter((other) => other !== parse && other(address))).toEqual([]);
      }),
    );
  });

  test('the parser returns undefined for any other path', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom('/x', '/help', '/es/x', '/xx/es'), (of, prefix) => {
        expect(parse(prefix + build(of))).toBeUndefined();
      }),
    );
    expect(['/', '', '/xx/kb/1/', '/x/kb/1.md', '/nothing.txt', '/kb/'].filter(parse)).toEqual([]);
  });
});

test('the addresses of API files and of feeds in both formats parse back', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom('xml' as const, 'json' as const), ({ lang, id, file }, format) => {
      expect(files.parseApiPath(files.apiPath(file))).toEqual({ file });
      for (const path of [pages.homePath(lang), pages.topicPath(lang, id)])
        expect(files.parseFeedPath(files.feedPath(path, format))).toEqual({ path, format });
    }),
  );
  expect(files.parseApiPath('/api/v2/index.json')).toBeUndefined();
});

test('an address with an unsupported language is undefined', () => {
  expect(pages.parseArticlePath('/xx/kb/69/')).toBeUndefined();
  expect(files.parseArticleDataPath('/api/v1/kb/69.xx.json')).toBeUndefined();
});

test('an article number parses in one spelling only', () => {
  expect(pages.parseNeutralPath('/kb/069/')).toBeUndefined();
  expect(pages.parseNeutralPath('/kb/0/')).toBeUndefined();
});

test('isSearchFile accepts search data and index files, of one language or of any', () => {
  const table = search.searchDataPath('es', search.tableFile);
  const index = search.searchIndexPath('es', '0/pagefind.js');
  expect([table, index].map((path) => search.isSearchFile(path))).toEqual([true, true]);
  expect(search.isSearchFile(index, 'en')).toBe(false);
  expect(search.isSearchFile(search.searchDataPath('es', reports.reportFile('flag')))).toBe(false);
});

test('parseReportPath reads any report from a log line, below any base', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom(...reports.reportKinds), ({ lang, text }, kind) => {
      const values = Object.fromEntries(
        reports.reportFields[kind].map((field) => [field, `${field} ${text}`]),
      );
      const path = reports.reportPath(kind, lang, values);
      for (const line of [
        `1.2.3.4 - "GET /help${path} HTTP/2" 200 1`,
        JSON.stringify({ uri: `/help${path}` }).replaceAll('&', '\\u0026'),
      ])
        expect(reports.parseReportPath(line)).toEqual({ lang, kind, values });
    }),
  );
  expect(reports.parseReportPath('GET /find/es/table.json')).toBeUndefined();
  expect(reports.parseReportPath('GET /find/xx/miss.txt?q=a')).toBeUndefined();
  expect(reports.parseReportPath('GET /find/es/miss.txt?q=%E0%A4%A')).toBeUndefined();
  expect(reports.parseReportPath('GET /find/es/miss.txt?q=a&user=b')?.values).toEqual({ query: 'a' });
});

test('reportUrl fills in the values of the report and nothing else', () => {
  const values = { kb: '7', section: 'a-b', reason: 'no & no' };
  expect(
    reports.reportUrl('https://x.example/{lang}/new?t=KB{kb}+{section}{step}&why={reason}', 'es', values),
  ).toBe('https://x.example/es/new?t=KB7+a-b&why=no%20%26%20no');
});

test('an old address parses to its article', () => {
  fc.assert(
    fc.property(parts, ({ lang, kb, id }) => {
      for (const path of oldArticlePaths(kb, [id])) {
        const found = parseOldAddress(`/${lang}${path}`);
        expect(found).toEqual({ lang, id: path.endsWith(id) ? id.replace(/^kb-?(?=.)/, '') : String(kb) });
        expect(`see https://a.example${path}`.match(articleLinkRe)).toHaveLength(1);
      }
    }),
  );
});

describe('the base path', () => {
  test.each(['/', '/help/', '/a/b/'])('withoutBase reverses withBase for %s', (of) => {
    fc.assert(
      fc.property(parts, ({ lang, kb }) => {
        const path = pages.articlePath(lang, kb);
        const address = base.withBase(of, path);
        expect(base.withoutBase(of, address)).toBe(path);
        expect(base.splitBase(address, pages.parseArticlePath)).toEqual({
          base: of,
          parts: { lang, kb, section: undefined },
        });
      }),
    );
  });

  test('an address outside the base is not below it', () => {
    expect(base.withoutBase('/help/', '/helpers/es/')).toBeUndefined();
    expect(base.splitBase('/about/', pages.parseArticlePath)).toBeUndefined();
  });

  test.each(['/', '/es/kb/69/', '/sw.js'])('addressOfFile reverses fileOfAddress for %s', (address) => {
    expect(base.addressOfFile(base.fileOfAddress(address))).toBe(address);
  });
});
