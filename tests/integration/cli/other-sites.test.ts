import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kbIn } from '../../support/kb.ts';

const right = { en: 'Wait 2 days.\n', es: 'Espere dos días.\n' };
const wrong = { en: 'Wait 2 days.\n', es: 'Espere 3 días.\n' };

describe('layouts find the pages that are there in both languages', () => {
  const trees: Record<string, { files: Record<string, string>; wrong: string }> = {
    starlight: {
      files: {
        'index.mdx': right.en,
        'guides/setup.md': wrong.en,
        'es/index.mdx': right.es,
        'es/guides/setup.md': wrong.es,
        'es/only-spanish.md': right.es,
        'fr/guides/setup.md': 'Attendez 4 jours.\n',
        'node_modules/x/es/guides/setup.md': wrong.es,
      },
      wrong: 'es/guides/setup.md',
    },
    docusaurus: {
      files: {
        'docs/intro.md': right.en,
        'docs/tutorial/one.mdx': wrong.en,
        'blog/2026-01-02-news.md': right.en,
        'versioned_docs/version-2.0/intro.md': right.en,
        'i18n/es/docusaurus-plugin-content-docs/current/intro.md': right.es,
        'i18n/es/docusaurus-plugin-content-docs/current/tutorial/one.mdx': wrong.es,
        'i18n/es/docusaurus-plugin-content-docs/version-2.0/intro.md': right.es,
        'i18n/es/docusaurus-plugin-content-blog/2026-01-02-news.md': right.es,
      },
      wrong: 'i18n/es/docusaurus-plugin-content-docs/current/tutorial/one.mdx',
    },
    suffix: {
      files: {
        'readme.md': right.en,
        'readme.es.md': right.es,
        'setup.en.md': wrong.en,
        'setup.es.md': wrong.es,
        'alone.es.md': right.es,
      },
      wrong: 'setup.es.md',
    },
    folders: {
      files: {
        'en/a.md': right.en,
        'es/a.md': right.es,
        'en/deep/er/b.mdx': wrong.en,
        'es/deep/er/b.mdx': wrong.es,
        'en/c.md': right.en,
      },
      wrong: 'es/deep/er/b.mdx',
    },
  };

  test.each(Object.entries(trees))('%s', async (layout, tree) => {
    const { kb, write } = kbIn();
    for (const [path, text] of Object.entries(tree.files)) write(`site/${path}`, text);
    const args = [
      '--root',
      'site',
      '--layout',
      layout,
      '--source',
      'en',
      '--target',
      'es',
      '--format',
      'json',
    ];
    const { output, exitCode } = await kb('check', ...args);
    const report = JSON.parse(output) as {
      files: number;
      diagnostics: { rule: string; target: { file: string } }[];
    };
    expect(exitCode).toBe(1);
    const found = report.diagnostics.filter(({ rule }) => rule !== 'pages');
    expect(found.map(({ rule, target }) => [rule, target.file])).toEqual([['figures', `site/${tree.wrong}`]]);
    const pairs = { starlight: 2, docusaurus: 4, suffix: 2, folders: 2 }[layout]!;
    expect(report.files).toBe(pairs * 2);
  });

  test('links in circles, links that lead nowhere and folders with the name of a page are passed over', async () => {
    const { kb, write, cwd } = kbIn();
    write('site/en/a.md', wrong.en);
    write('site/es/a.md', wrong.es);
    for (const lang of ['en', 'es']) {
      symlinkSync('..', join(cwd, 'site', lang, 'loop'));
      symlinkSync('nowhere.md', join(cwd, 'site', lang, 'nowhere.md'));
      symlinkSync('itself.md', join(cwd, 'site', lang, 'itself.md'));
      mkdirSync(join(cwd, 'site', lang, 'folder.mdx'));
    }
    const { output } = await kb('check', '--root', 'site', '--source', 'en', '--target', 'es');
    expect(output).toContain('2 files checked: 1 error');
  });

  test('folders may be given by their whole path', async () => {
    const { kb, write, cwd } = kbIn();
    write('site/en/a.md', wrong.en);
    write('site/es/a.md', wrong.es);
    const folders = ['--source', join(cwd, 'site/en'), '--target', join(cwd, 'site/es')];
    expect((await kb('check', ...folders)).output).toContain('2 files checked: 1 error');
    expect((await kb('check', '--root', join(cwd, 'site'))).output).toContain('2 files checked: 1 error');
  });

  test('a tree without pairs is told from one without pages', async () => {
    const { kb, write } = kbIn();
    write('site/en/a.md', right.en);
    write('empty/x.txt', '');
    const check = (root: string) => kb('check', '--root', root, '--source', 'en', '--target', 'es');
    expect((await check('site')).failure).toContain('1 pages were seen; check --layout');
    expect((await check('empty')).failure).toContain('no .md or .mdx file in `empty`');
  });
});

describe('any file', () => {
  const odd: Record<string, string | Uint8Array> = {
    binary: new Uint8Array([0, 1, 2, 255, 254]),
    'not UTF-8': new Uint8Array([0x45, 0x73, 0x70, 0xe9, 0x72, 0x65]),
    empty: '',
    'a byte order mark': '\uFEFFWait 2 days.\n',
    'carriage returns': 'Espere\r\n2 días.\r\n',
    'broken MDX': 'a\n\n<b\n',
    'imports and expressions': "import A from './a.astro';\n\nexport const n = 2;\n\n<A of={n}>{n + 1}</A>\n",
    'deep lists': '- '.repeat(20_000),
    'deep quotations': '> '.repeat(20_000),
    'braces without end': '{'.repeat(100_000),
    'one long line': 'palabra 2 '.repeat(50_000),
    'one long line of links': 'palabra `a` [l](http://x.y/z) '.repeat(30_000),
    'broken frontmatter': '---\ntitle: [\n---\n\ntexto\n',
  };

  test.each(Object.keys(odd).flatMap((name) => ['md', 'mdx'].map((end) => [name, end] as const)))(
    '%s in .%s ends with a report',
    async (name, end) => {
      const { kb, write } = kbIn();
      write(`en.${end}`, right.en);
      write(`es.${end}`, odd[name]!);
      const there = await kb('check', '--source', `en.${end}`, '--target', `es.${end}`, '--format', 'json');
      const back = await kb('check', '--source', `es.${end}`, '--target', `en.${end}`, '--format', 'json');
      for (const { output, exitCode, failure } of [there, back]) {
        expect(failure).toBeUndefined();
        expect([0, 1]).toContain(exitCode);
        const { diagnostics } = JSON.parse(output) as { diagnostics: { message: string }[] };
        for (const { message } of diagnostics) expect(message).not.toMatch(/undefined|\[object|\n/);
      }
    },
    60_000,
  );
});

test('the JSON Schema of the config file is published, and the help names it', async () => {
  const { kb } = kbIn();
  const { output } = await kb('check', '--config-schema');
  expect(JSON.parse(output)).toEqual(JSON.parse(readFileSync('docs/schemas/config.schema.json', 'utf8')));
  expect((await kb('check', '--help')).output).toContain('docs/schemas/config.schema.json');
});
