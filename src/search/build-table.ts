import type { SharedFields } from '#article/compile.ts';
import { isListed, type CompiledArticle } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import { pick } from '#i18n/translate.ts';
import type { ExternalArticle } from '#schema/external.ts';
import type { Glossary } from '#schema/glossary.ts';
import { conceptsOf } from './concepts.ts';
import { cutIntoFiles } from './cut-into-files.ts';
import type { ArticleDigest } from './digest.ts';
import { createPhraseIndexer } from './phrase-index.ts';
import { hasOwnPhrases, type PhraseFile } from './phrases.ts';
import { encodePostings, type NamesFile, type ShardFile, type TableFile } from './table.ts';
import { createSiteWords } from './site-words.ts';
import { addWords, wordIndexOf } from './word-index.ts';

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
  /** None where the full text beside the table has the phrases. */
  phrases: PhraseFile[];
}

/**
 * The table of a language with its shards and names. `articles` are all of the site, by number; `digests` theirs in this
 * language, each read once. The texts of the articles are not read.
 */
export function buildTable(
  articles: readonly CompiledArticle[],
  digests: Iterable<ArticleDigest>,
  lang: Lang,
  context: TableContext,
): SearchTable {
  const position = new Map(articles.map(({ kb }, index) => [kb, index]));
  const { index, phrases, referrals } = indexDigests(articles, digests, lang, position);
  const shards = cutIntoFiles(index.postings.map(encodePostings), (text) => text.length);
  const names = cutIntoFiles(
    index.names.map(({ name, postings }) => ({ name, text: encodePostings(postings) })),
    ({ name, text }) => name.length + text.length,
  );
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
    referrals,
    words: index.words.join(' '),
    shards: shards.map(({ start }) => start),
    names: names.map(({ entries }) => [entries[0]!.name, entries.length]),
    ...(phrases.length > 0 && { phrases: phrases.length }),
    concepts: conceptsOf(context.glossary, lang, context.languages),
    messages: articles.flatMap((article, index) => messagesOf(article, index)),
    aliases: Object.fromEntries(
      articles.flatMap(({ shared }, index) => shared.aliases.map((alias) => [alias, index])),
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
    phrases,
  };
}

function indexDigests(
  articles: readonly CompiledArticle[],
  digests: Iterable<ArticleDigest>,
  lang: Lang,
  position: ReadonlyMap<number, number>,
) {
  const siteWords = createSiteWords(lang);
  const phrases = hasOwnPhrases(articles.length) ? createPhraseIndexer() : undefined;
  const referrals: TableFile['referrals'] = [];
  let firstItem = 0;
  let index = 0;
  for (const digest of digests) {
    const words = siteWords.read(digest.words);
    addWords(digest, words, firstItem);
    phrases?.add(digest, words, firstItem);
    for (const [item, kb] of digest.referrals) {
      const target = position.get(kb);
      if (target !== undefined && target !== index) referrals.push([firstItem + item, target]);
    }
    firstItem += articles[index++]!.source.outline.length + 1;
  }
  return { index: wordIndexOf(siteWords, firstItem), phrases: phrases?.finish() ?? [], referrals };
}

function facetsOf(
  articles: readonly CompiledArticle[],
): Pick<TableFile, 'topics' | 'products' | 'kinds' | 'facets'> {
  const facts = articles.map(({ shared }) => shared);
  const distinct = (read: (shared: SharedFields) => readonly string[]) => [...new Set(facts.flatMap(read))];
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
  const { outline } = article.source;
  return article.shared.errors.map(({ message, section }) => [
    message,
    index,
    outline.findIndex(({ id }) => id === section) + 1,
  ]);
}
