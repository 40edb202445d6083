import { describe, expect, test } from 'vitest';
import { kbIn } from '../../support/kb.ts';

const right = ['Wait 2 days.\n', 'Espere dos días.\n'] as const;
const wrong = ['Wait 2 days.\n', 'Espere 3 días.\n'] as const;

interface Tree {
  /** Pairs of source and translation. The last one is wrong. */
  pairs: readonly [source: string, target: string][];
  /** Files beside them, empty. */
  files?: readonly string[];
  /** Translations without a source. */
  orphans?: readonly string[];
  missing?: readonly string[];
  flags?: readonly string[];
  config?: object;
}

const trees: Record<string, Tree> = {
  'Starlight, from the root of the project': {
    files: ['astro.config.mjs', 'README.md'],
    pairs: [
      ['src/content/docs/index.mdx', 'src/content/docs/es/index.mdx'],
      ['src/content/docs/guides/a.md', 'src/content/docs/es/guides/a.mdx'],
    ],
    missing: ['src/content/docs/b.md'],
  },
  'Docusaurus, with an instance of a plugin': {
    files: ['docusaurus.config.ts', 'README.md'],
    pairs: [
      ['docs/a.md', 'i18n/pt-BR/docusaurus-plugin-content-docs/current/a.md'],
      ['versioned_docs/version-1.0/a.md', 'i18n/es/docusaurus-plugin-content-docs/version-1.0/a.md'],
      ['api/c.md', 'i18n/es/docusaurus-plugin-content-docs-api/current/c.md'],
      ['src/pages/d.mdx', 'i18n/es/docusaurus-plugin-content-pages/d.mdx'],
      ['blog/b.md', 'i18n/es/docusaurus-plugin-content-blog/b.md'],
    ],
    orphans: ['i18n/es/docusaurus-plugin-content-docs/current/gone.md'],
  },
  'Docusaurus in a folder': {
    files: ['website/docusaurus.config.js', 'README.md'],
    pairs: [['website/docs/a.md', 'website/i18n/es/docusaurus-plugin-content-docs/current/a.md']],
  },
  'VitePress below docs': {
    files: ['docs/.vitepress/config.ts', 'README.md'],
    pairs: [
      ['docs/index.md', 'docs/es/index.md'],
      ['docs/guide/a.md', 'docs/es/guide/a.md'],
    ],
  },
  'Hugo, a suffix': {
    files: ['hugo.toml'],
    pairs: [
      ['content/_index.md', 'content/_index.es.md'],
      ['content/posts/a.en.md', 'content/posts/a.es.md'],
    ],
  },
  'Hugo, a folder for each language': {
    files: ['hugo.yaml'],
    pairs: [['content/en/a.md', 'content/es/a.md']],
  },
  'MkDocs i18n': {
    files: ['mkdocs.yml', 'README.md'],
    pairs: [
      ['docs/index.md', 'docs/index.es.md'],
      ['docs/a/b.md', 'docs/a/b.es.md'],
    ],
  },
  'MkDocs, folders': { files: ['mkdocs.yml'], pairs: [['docs/en/a.md', 'docs/es/a.md']] },
  Jekyll: {
    files: ['_config.yml'],
    pairs: [
      ['_i18n/en/a.md', '_i18n/es/a.md'],
      ['_i18n/en/_posts/2024-01-02-b.md', '_i18n/es/_posts/2024-01-02-b.md'],
    ],
  },
  mdBook: { files: ['book.toml'], pairs: [['src/a.md', 'es/src/a.md']] },
  'a folder in the middle of the path': {
    pairs: [
      ['2021/docs/en/a.md', '2021/docs/es/a.md'],
      ['sites/shop/en/b.md', 'sites/shop/es/b.md'],
    ],
    orphans: ['2021/docs/es/c.md'],
    missing: ['sites/shop/en/d.md'],
  },
  'regional tags, with a hyphen or an underscore': {
    pairs: [
      ['docs/en-US/a.md', 'docs/pt_BR/a.md'],
      ['docs/en-US/b.md', 'docs/es-ES/b.md'],
      ['docs/en-US/c.md', 'docs/es_MX/c.md'],
    ],
    missing: ['a', 'a', 'b', 'b', 'c', 'c'].map((name) => `docs/en-US/${name}.md`),
  },
  'a suffix with a region': { pairs: [['a.md', 'a.es-MX.md']] },
  'a language asked for without its region': {
    pairs: [['docs/en-US/a.md', 'docs/es-419/a.md']],
    flags: ['--source', 'en', '--target', 'es'],
  },
  'the language behind a folder name': { pairs: [['pages/common/a.md', 'pages.es/common/a.md']] },
  'README-es.md': { pairs: [['README.md', 'README-es.md']] },
  'README_es.md': { pairs: [['x/README.md', 'x/README_es.md']] },
  'a source without a folder': { pairs: [['docs/a.md', 'docs/es/a.md']], missing: ['docs/to/do.md'] },
  'i18n beside the source': { pairs: [['docs/a.md', 'i18n/es/a.md']] },
  'a pattern as a flag': {
    pairs: [['book/english/en/a.md', 'book/english/es/a.md']],
    flags: ['--layout', 'book/english/{lang}/**'],
  },
  'patterns of the config file': {
    pairs: [['src/text/a.md', 'translated/es/text/a.md']],
    config: { layout: { source: 'src/**', target: 'translated/{lang}/**' } },
  },
  'a root for each language': {
    pairs: [['react/content/a.md', 'es.react/content/a.md']],
    config: { roots: { en: 'react', es: 'es.react' } },
  },
  'translated names, by a map': {
    pairs: [
      ['docs/en/a.md', 'docs/es/a.md'],
      ['docs/en/guide.md', 'docs/es/guia.md'],
    ],
    config: { pages: { 'docs/es/guia.md': 'docs/en/guide.md' } },
  },
  'include and exclude': {
    pairs: [['docs/en/a.md', 'docs/es/a.md']],
    files: ['docs/en/old/b.md', 'other/en/c.md', 'docs/es/d.draft.md'],
    config: { include: ['docs'], exclude: ['docs/*/old', '**/*.draft.md'] },
  },
};

interface Report {
  files: number;
  diagnostics: { rule: string; message: string; target: { file: string } }[];
}

describe('nothing is said of the layout', () => {
  test.each(Object.entries(trees))(
    '%s',
    async (_, { pairs, files = [], orphans = [], missing = [], flags = [], config }) => {
      const { kb, write } = kbIn();
      for (const [i, [source, target]] of pairs.entries()) {
        const [from, to] = i === pairs.length - 1 ? wrong : right;
        write(source, from);
        write(target, to.replace('dos días', target.includes('pt') ? 'dois dias' : 'dos días'));
      }
      const paired = pairs.flat();
      for (const file of files) write(file, '');
      for (const file of [...orphans, ...missing]) if (!paired.includes(file)) write(file, '');
      if (config) write('kb.config.json', JSON.stringify(config));
      const { output, failure } = await kb('check', ...flags, '--format', 'json');
      expect(failure).toBeUndefined();
      const { diagnostics, files: count } = JSON.parse(output) as Report;
      const of = (text: string) =>
        diagnostics.filter(({ message }) => message.startsWith(text)).map(({ target }) => target.file);
      expect(of('Unexpected `3 días`')).toEqual([pairs.at(-1)![1]]);
      expect(of('Unexpected page without')).toEqual(orphans);
      expect(of('Missing translation')).toEqual(missing);
      expect(diagnostics).toHaveLength(1 + orphans.length + missing.length);
      expect(count).toBe(new Set(pairs.flat()).size);
    },
  );
});

test('two folders, of two repositories', async () => {
  const { kb, write } = kbIn();
  write('site/docs/a.md', wrong[0]);
  write('site-es/docs/a.md', wrong[1]);
  const check = (...args: string[]) => kb('check', '--source', 'site', '--target', 'site-es', ...args);
  expect((await check()).failure).toContain('--source-lang');
  expect((await check('--source-lang', 'en')).output).toContain('site-es/docs/a.md');
});

test('names are translated, and the frontmatter ties the pages together', async () => {
  const { kb, write } = kbIn();
  const head = (key: string) => `---\ntranslationKey: ${key}\n---\n\n`;
  write('content/en/guide.md', head('guide') + wrong[0]);
  write('content/en/start.md', head('start') + right[0]);
  write('content/es/guia.md', head('guide') + wrong[1]);
  write('content/es/inicio.md', head('start') + right[1]);
  write('kb.config.json', '{ "pairBy": "translationKey" }');
  const { output } = await kb('check', '--format', 'unix');
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(output).toContain('content/es/guia.md:5:8');
});

test('every language of a tree is checked, and a source is read once', async () => {
  const { kb, write } = kbIn();
  write('en/a.md', '<!-- kb-ignore figures: the Spanish counts the first day -->\n\nWait 2 days.\n');
  write('es/a.md', 'Espere 3 días.\n');
  write('pt/a.md', 'Espere dois dias.\n');
  expect((await kb('check')).output).toBe('3 files checked, nothing found\n');
  expect((await kb('check', '--list-ignores')).output).toBe(
    'en/a.md:1:1  kb-ignore figures: the Spanish counts the first day\n',
  );
});

test('the message says which languages there are', async () => {
  const { kb, write } = kbIn();
  write('en/a.md', right[0]);
  write('es/a.md', right[1]);
  const { failure } = await kb('check', '--target', 'fr');
  expect(failure).toContain('The languages that were seen are en, es.');
  expect((await kb('check', '--root', '.', '--target', 'doc')).failure).toContain(
    'Unexpected language `doc`',
  );
});

describe('a part of a tree', () => {
  const tree = () => {
    const dir = kbIn();
    for (const name of ['a', 'b/c']) {
      dir.write(`docs/en/${name}.md`, wrong[0]);
      dir.write(`docs/es/${name}.md`, wrong[1]);
    }
    return dir;
  };

  test.each([
    ['docs/es/a.md', 1],
    ['docs/en/a.md', 1],
    ['docs/es/b', 1],
    ['docs', 2],
  ])('%s', async (path, count) => {
    const { output } = await tree().kb('check', '--root', 'docs', path, '--format', 'unix');
    expect(output.trim().split('\n')).toHaveLength(count);
  });

  test('a page that is not there', async () => {
    const { failure } = await tree().kb('check', '--root', 'docs', 'docs/es/z.md');
    expect(failure).toContain('There is no page `docs/es/z.md`');
  });
});
