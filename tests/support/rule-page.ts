import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '#article/diagnostic.ts';
import { parseSource } from '#article/parse.ts';
import { readContent } from '#content-layer/read-content.ts';
import type { Lang } from '#i18n/languages.ts';
import { checkSite } from '#lint/check-site.ts';
import { openDocument } from '#lint/read/open-document.ts';
import { checkGroup, checkTree } from '#lint/run.ts';
import { lintConfig } from '#schema/lint-config.ts';
import { noSettings, type Settings } from '#lint/settings.ts';

export interface Example {
  /**
   * `en`, `es` for files of any site; `docs/en/a.md` for a tree; `7/en.mdx` and `site.yaml` for those of a content folder, and
   * `before/7/en.mdx` for a source as it was committed.
   */
  files: { name: string; text: string; encoding: BufferEncoding }[];
  settings: Settings;
  /** What the page says is found. */
  output: string[];
}

export interface RulePage {
  title: string;
  headings: string[];
  wrong: Example;
  right: Example;
}

/** Reads the page of a rule with its examples. */
export function readRulePage(id: string): RulePage {
  const text = readFileSync(`docs/rules/${id}.md`, 'utf8');
  const part = (heading: string) =>
    new RegExp(`^## ${heading}\\n([^]*?)(?=^## (?:Wrong|Right|How to mend)$|(?![^]))`, 'm').exec(text)?.[1] ??
    '';
  return {
    title: /^# (.*)/.exec(text)?.[1] ?? '',
    headings: [...text.matchAll(/^## (Why|Wrong|Right|How to mend)$/gm)].map((match) => match[1]!),
    wrong: readExample(part('Wrong')),
    right: readExample(part('Right')),
  };
}

function readExample(text: string): Example {
  const example: Example = { files: [], settings: noSettings, output: [] };
  for (const [, , info = '', body = ''] of text.matchAll(/^(`{3,})(.*)\n([^]*?)\n?^\1$/gm)) {
    const [, name, encoding = 'utf8'] = /^\w+ (\S+)(?: (latin1))?$/.exec(info) ?? [];
    if (name) example.files.push({ name, text: `${body}\n`, encoding: encoding as BufferEncoding });
    else if (info === 'json') example.settings = readSettings(body);
    else if (info === 'text') example.output = body.split('\n');
  }
  return example;
}

function readSettings(json: string): Settings {
  const { routes, severity, ...config } = lintConfig.parse(JSON.parse(json));
  return {
    ...config,
    routes: new Map(Object.entries(routes)),
    severity: { ...noSettings.severity, ...severity },
  };
}

/** What is found in an example, as `es.mdx:1:8 error message`. */
export function runExample({ files, settings }: Example, ruleId: string): string[] {
  const diagnostics = files.some(({ name }) => name.startsWith('docs/'))
    ? runTree(files)
    : files.some(({ name }) => /[/.]/.test(name))
      ? runContent(files)
      : runFiles(files, settings);
  return diagnostics
    .filter((each) => each.ruleId === ruleId)
    .map(
      ({ path, range, severity, message }) =>
        `${path}:${range.start.line}:${range.start.column} ${severity} ${message}`,
    );
}

function runFiles(files: Example['files'], settings: Settings): Diagnostic[] {
  const opened = files.map(({ name, text }) => openDocument(`${name}.mdx`, name as Lang, text));
  const documents = opened.flatMap(({ document }) => document ?? []);
  const [source, ...targets] = documents;
  const found = source
    ? checkGroup({ source, targets, singles: true, complete: true, more: [] }, settings)
    : [];
  return [...opened.flatMap(({ diagnostics }) => diagnostics), ...found];
}

/** Only which pages there are: `docs/en/x` and `docs/es/x`. */
function runTree(files: Example['files']): Diagnostic[] {
  const names = files.map(({ name }) => name);
  const without = (from: string, to: string) =>
    names.filter(
      (name) => name.includes(`/${from}/`) && !names.includes(name.replace(`/${from}/`, `/${to}/`)),
    );
  const pages = { source: 'en', target: 'es', missing: without('en', 'es'), orphans: without('es', 'en') };
  return checkTree({ ...pages, verbose: false }, noSettings);
}

/** What every content folder needs, for examples that do not show it. */
const defaults: Readonly<Record<string, string>> = {
  'site.yaml': 'name: Help\nurl: https://help.example\nlanguages: [en, es]\nfactsDate: 2026-11\n',
  'topics.yaml': '- { id: login, name: { en: Login, es: Acceso }, description: { en: Login, es: Acceso } }\n',
  'contacts.yaml': '[]\n',
  'external.yaml': '[]\n',
  'glossary.yaml': 'doNotTranslate: []\nterms: []\n',
  'articles/7/en.mdx': readFileSync('tests/support/article-7.mdx', 'utf8'),
};

/** Runs every check over a content folder with these files. */
function runContent(files: Example['files']): Diagnostic[] {
  const root = mkdtempSync(join(tmpdir(), 'lockstep-'));
  try {
    const given = files
      .filter(({ name }) => !name.startsWith('before/'))
      .map(({ name, text, encoding }) => {
        const path = /^\d/.test(name) && name.includes('/') ? `articles/${name}` : name;
        return [path, Buffer.from(text, encoding)] as const;
      });
    const before = new Map(
      files
        .filter(({ name }) => name.startsWith('before/'))
        .map(({ name, text }) => {
          const path = name.replace('before', 'articles');
          return [path, parseSource({ folder: '7', lang: 'en', path, text })] as const;
        }),
    );
    for (const [path, content] of [...Object.entries(defaults), ...given]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return checkSite({ ...readContent(root, root), before }, '2026-11-23').map((each) => ({
      ...each,
      path: each.path.replace(/^articles\//, ''),
    }));
  } finally {
    rmSync(root, { recursive: true });
  }
}
