import type { Article, ParsedFile } from '#article/model.ts';
import { parseSource, parseTranslation } from '#article/parse.ts';
import type { Lang } from '#i18n/languages.ts';
import { checkFile } from '#lint/run.ts';

const sourceFields = {
  kb: '7',
  title: 'A title',
  summary: 'A sentence.',
  revised: '2026-11-01',
  change: 'First edition.',
  kind: 'how-to',
  topics: '[devices]',
  products: '[]',
  owner: 'editors',
  reviewed: '2026-11-01',
  reviewEvery: '6 months',
};

type Fields = Record<string, string | undefined>;

/** The text of a source file; `fields` replace those of a right one, undefined leaves one out. */
export function sourceText(body: string, fields: Fields = {}): string {
  return fileText({ ...sourceFields, ...fields }, body);
}

/** The text of a translation file. */
export function translationText(body: string, fields: Fields = {}): string {
  const { kb, title, summary, revised, change } = sourceFields;
  return fileText(
    { kb, title, summary, revised, change, translated: '{ from: en, sections: {} }', ...fields },
    body,
  );
}

function fileText(fields: Fields, body: string): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/** What the rules for single files find in a source of folder 7, as `line:column rule message`. */
export function problemsOf(text: string, folder = '7'): string[] {
  const parsed = parseSource({ folder, lang: 'en', path: `articles/${folder}/en.mdx`, text });
  return checkFile(parsed).map(
    ({ range, ruleId, message }) => `${range.start.line}:${range.start.column} ${ruleId} ${message}`,
  );
}

/** An article from a source and translations. Throws where one of them is not right. */
export function articleOf(
  source: string,
  translations: Partial<Record<Lang, string>> = {},
  folder = '7',
): Article {
  const parsed = parseSource({ folder, lang: 'en', path: `articles/${folder}/en.mdx`, text: source });
  if (!parsed.translation) throw new Error(messagesOf(parsed));
  const others = Object.entries(translations).map(([lang, text]) => {
    const file = { folder, lang: lang as Lang, path: `articles/${folder}/${lang}.mdx`, text };
    const other = parseTranslation(file);
    if (!other.translation) throw new Error(messagesOf(other));
    return other.translation;
  });
  return { kb: Number(folder), source: parsed.translation, translations: others };
}

function messagesOf(file: ParsedFile): string {
  return checkFile(file)
    .map(({ message }) => message)
    .join('\n');
}

/** An article of its own number, in its source language only. */
export function numbered(kb: number, body = '', fields: Fields = {}): Article {
  return articleOf(sourceText(body, { kb: String(kb), ...fields }), {}, String(kb));
}
