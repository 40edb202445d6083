import type { CompiledArticle } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import { searchDataPath, withBase } from '#i18n/urls.ts';
import type { Contact } from '#schema/contacts.ts';
import type { ExternalArticle } from '#schema/external.ts';
import type { Glossary } from '#schema/glossary.ts';
import type { Site } from '#schema/site.ts';
import type { Topic } from '#schema/topics.ts';
import { buildTable } from './build-table.ts';
import { cardOf } from './cards.ts';
import { missFile } from './miss.ts';
import { searchTexts } from './texts.ts';

export interface SearchContent {
  site: Site;
  topics: Topic[];
  contacts: Contact[];
  external: ExternalArticle[];
  glossary: Glossary;
}

/**
 * What the search of a language reads, by path below the base: the table, its shards and names, the texts of the interface,
 * and a card for each article.
 */
export function searchFiles(
  articles: readonly CompiledArticle[],
  lang: Lang,
  { site, topics, contacts, external, glossary }: SearchContent,
): Map<string, string> {
  const { languages, mostAsked, base, searchMisses } = site;
  const missPath = searchMisses ? withBase(base, searchDataPath(lang)) : undefined;
  const { table, shards, names } = buildTable(articles, lang, { languages, glossary, external, mostAsked });
  const texts = searchTexts(lang, { languages, topics, contacts, base, missPath });
  const files: [string, unknown][] = [
    ['table', table],
    ['texts', texts],
    ...shards.map((shard, index): [string, unknown] => [`words-${index}`, shard]),
    ...names.map((file, index): [string, unknown] => [`names-${index}`, file]),
    ...articles.map((article): [string, unknown] => [String(article.kb), cardOf(article, lang)]),
  ];
  const texted = files.map(([name, content]): [string, string] => [`${name}.json`, JSON.stringify(content)]);
  if (missPath) texted.push([missFile, '.']);
  return new Map(texted.map(([name, text]) => [searchDataPath(lang) + name, text]));
}
