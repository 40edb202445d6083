import { readFileSync } from 'node:fs';
import { checkReferences } from '#article/check-references.ts';
import { compareDiagnostics, type Diagnostic } from '#article/diagnostic.ts';
import type { Article } from '#article/model.ts';
import { parseSource, parseTranslation } from '#article/parse.ts';
import { isLang, type Lang } from '#i18n/languages.ts';
import { checkSite } from '#lint/check-site.ts';
import { openDocument } from '#lint/read/open-document.ts';
import { checkGroup } from '#lint/run.ts';
import { lintConfig } from '#schema/lint-config.ts';
import { noSettings, type Settings } from '#lint/settings.ts';

export interface Example {
  /** `en`, `es` for files of any site; `7/en.mdx` for articles. */
  files: { name: string; text: string }[];
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
    if (info.startsWith('mdx ')) example.files.push({ name: info.slice(4), text: `${body}\n` });
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
  const diagnostics = files.some(({ name }) => name.includes('/'))
    ? runArticles(files)
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

function runArticles(files: Example['files']): Diagnostic[] {
  const articles = new Map<string, Article>();
  const diagnostics: Diagnostic[] = [];
  for (const { name, text } of files) {
    const [folder = '', stem = ''] = name.replace('.mdx', '').split('/');
    const lang = isLang(stem) ? stem : 'en';
    const file = { folder, lang, path: name, text };
    const parsed = lang === 'en' ? parseSource(file) : parseTranslation(file);
    diagnostics.push(...parsed.diagnostics);
    if (!parsed.translation) continue;
    if (lang === 'en')
      articles.set(folder, { kb: Number(folder), source: parsed.translation as never, translations: [] });
    else articles.get(folder)?.translations.push(parsed.translation as never);
  }
  const list = [...articles.values()];
  const nothing = new Set<never>();
  const known = {
    externalIds: nothing,
    unparsedIds: nothing,
    topicIds: new Set(['login']),
    contactIds: nothing,
    pictures: () => nothing,
  };
  const site = { articles: list, glossary: { doNotTranslate: [], terms: [] }, site: {} };
  return [...diagnostics, ...checkReferences(list, known as never), ...checkSite(site, '2026-11-23')].sort(
    compareDiagnostics,
  );
}
