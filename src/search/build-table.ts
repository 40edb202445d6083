import type { CompiledTranslation } from '#article/compile.ts';
import { isListed, type CompiledArticle } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import { pick } from '#i18n/translate.ts';
import type { ExternalArticle } from '#schema/external.ts';
import type { Glossary } from '#schema/glossary.ts';
import { conceptsOf } from './concepts.ts';
import { cutIntoFiles } from './cut-into-files.ts';
import { indexItems } from './index-items.ts';
import { itemTexts } from './item-texts.ts';
import { encodePostings, type NamesFile, type ShardFile, type TableFile } from './table.ts';

export interface TableContext {
  languages: readonly Lang[];
  glossary: Glossary;
  external: readonly ExternalArticle[];
  /** KB numbers, those asked for most first. */
  mostAsked: readonly number[];
}

export interface SearchTable {
  table: TableFile;
  shards: ShardFile[];
  names: NamesFile[];
}

/** The table of a language with its shards and names. `articles` are all of the site, by number. */
export function buildTable(
  articles: readonly CompiledArticle[],
  lang: Lang,
  context: TableContext,
): SearchTable {
  const items = articles.flatMap((article) => itemTexts(article, lang, context.glossary));
  const index = indexItems(items, lang);
  const shards = cutIntoFiles(index.postings.map(encodePostings), (text) => text.length);
  const names = cutIntoFiles(
    index.names.map(({ name, postings }) => ({ name, text: encodePostings(postings) })),
    ({ name, text }) => name.length + text.length,
  );
  const position = new Map(articles.map(({ kb }, index) => [kb, index]));
  const positions = (test: (article: CompiledArticle) => boolean) =>
    articles.flatMap((article, index) => (test(article) ? [index] : []));
  const table: TableFile = {
    version: 1,
    lang,
    langs: [...context.languages],
    kbs: articles.map(({ kb }) => kb),
    items: articles.map(({ source }) => source.outline.length + 1),
    ...facetsOf(articles),
    untranslated: positions(({ byLang }) => !byLang.has(lang)),
    unlisted: positions((article) => !isListed(article)),
    popular: context.mostAsked.flatMap((kb) => position.get(kb) ?? []),
    referrals: referralsOf(articles, position),
    words: index.words.join(' '),
    shards: shards.map(({ start }) => start),
    names: names.map(({ entries }) => [entries[0]!.name, entries.length]),
    concepts: conceptsOf(context.glossary, lang, context.languages),
    messages: articles.flatMap((article, index) => messagesOf(article, index)),
    aliases: Object.fromEntries(
      articles.flatMap(({ source }, index) => source.facts!.aliases.map((alias) => [alias, index])),
    ),
    external: context.external.map(({ kb, url, title }) => [kb, url, pick(title, lang)]),
  };
  return {
    table,
    shards: shards.map(({ entries }) => entries.join(' ')),
    names: names.map(({ entries }) => ({
      names: entries.map(({ name }) => name).join(' '),
      postings: entries.map(({ text }) => text).join(' '),
    })),
  };
}

type Facts = NonNullable<CompiledTranslation['facts']>;

function facetsOf(
  articles: readonly CompiledArticle[],
): Pick<TableFile, 'topics' | 'products' | 'kinds' | 'facets'> {
  const facts = articles.map(({ source }) => source.facts!);
  const distinct = (read: (facts: Facts) => readonly string[]) => [...new Set(facts.flatMap(read))];
  const topics = distinct((fact) => fact.topics);
  const products = distinct((fact) => fact.products);
  const kinds = distinct((fact) => [fact.kind]);
  const bits = (list: string[], chosen: readonly string[]) =>
    chosen.reduce((sum, name) => sum + 2 ** list.indexOf(name), 0);
  return {
    topics,
    products,
    kinds,
    facets: facts.map((fact) => [
      bits(topics, fact.topics),
      bits(products, fact.products),
      kinds.indexOf(fact.kind),
      topics.indexOf(fact.topics[0]!),
    ]),
  };
}

function messagesOf(article: CompiledArticle, index: number): TableFile['messages'] {
  if (!isListed(article)) return [];
  const { facts, outline } = article.source;
  return facts!.errors.map(({ message, section }) => [
    message,
    index,
    outline.findIndex(({ id }) => id === section) + 1,
  ]);
}

const shortText = 60;

/** A section of few words with a link to another article sends the reader there. */
function referralsOf(
  articles: readonly CompiledArticle[],
  position: ReadonlyMap<number, number>,
): TableFile['referrals'] {
  const referrals: TableFile['referrals'] = [];
  let item = 0;
  articles.forEach(({ source }, index) => {
    for (const { html, text } of source.sections) {
      item++;
      const kb = /href="[^"]*\/kb\/(\d+)\//.exec(html)?.[1];
      const target = kb === undefined ? undefined : position.get(Number(kb));
      if (target !== undefined && target !== index && text.split(/\s+/, shortText).length < shortText)
        referrals.push([item, target]);
    }
    item++;
  });
  return referrals;
}
