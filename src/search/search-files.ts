import type { CompiledArticle } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import { withBase } from '#i18n/urls/base.ts';
import { cardName, missFile, phrasesName, searchDataPath } from '#i18n/urls/search.ts';
import type { Contact } from '#schema/contacts.ts';
import type { ExternalArticle } from '#schema/external.ts';
import type { Glossary } from '#schema/glossary.ts';
import type { Site } from '#schema/site.ts';
import type { Topic } from '#schema/topics.ts';
import { buildTable } from './build-table.ts';
import { cardOf } from './cards.ts';
import { createDigester, type ArticleDigest } from './digest.ts';
import { searchTexts } from './texts.ts';

export interface SearchContent {
  site: Site;
  topics: Topic[];
  contacts: Contact[];
  external: ExternalArticle[];
  glossary: Glossary;
}

/** A file as its path below the base and its text. */
type NamedText = [path: string, text: string];

/** What the search of a language reads, by path below the base. */
export function searchFiles(
  articles: readonly CompiledArticle[],
  lang: Lang,
  content: SearchContent,
): Map<string, string> {
  const digests = articles.map(createDigester(lang, content.glossary));
  return new Map([
    ...tableFiles(articles, digests, lang, content),
    ...articles.map((article) => cardFile(article, lang)),
  ]);
}

/** The card of an article. */
export function cardFile(article: CompiledArticle, lang: Lang): NamedText {
  return [searchDataPath(lang, cardName(article.kb)), JSON.stringify(cardOf(article, lang))];
}

/** All but the cards: the table, its shards, names and phrases, and the texts of the interface. `digests` as in `buildTable`. */
export function* tableFiles(
  articles: readonly CompiledArticle[],
  digests: Iterable<ArticleDigest>,
  lang: Lang,
  { site, topics, contacts, external, glossary }: SearchContent,
): Generator<NamedText> {
  const { languages, mostAsked, base, searchMisses } = site;
  const pathOf = (file: string) => searchDataPath(lang, file);
  const missPath = searchMisses ? withBase(base, searchDataPath(lang)) : undefined;
  const context = { languages, glossary, external, mostAsked };
  const { table, shards, names, phrases } = buildTable(articles, digests, lang, context);
  yield [pathOf('table.json'), JSON.stringify(table)];
  yield [
    pathOf('texts.json'),
    JSON.stringify(searchTexts(lang, { languages, topics, contacts, base, missPath })),
  ];
  for (const [index, file] of shards.entries()) yield [pathOf(`words-${index}.json`), JSON.stringify(file)];
  for (const [index, file] of names.entries()) yield [pathOf(`names-${index}.json`), JSON.stringify(file)];
  for (const [index, file] of phrases.entries()) yield [pathOf(phrasesName(index)), JSON.stringify(file)];
  if (missPath) yield [pathOf(missFile), '.'];
}
