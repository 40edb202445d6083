import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Article, ArticleText, Translation } from '#article/model.ts';
import { createContexts, type RenderContext } from '#article/render-context.ts';
import { once } from '#content-layer/reads.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Frontmatter } from '#schema/article.ts';
import type { Site } from '#schema/site.ts';
import type { ArticleData } from '#replies/api/article.ts';
import { articleDataOf } from '#replies/article-data.ts';
import { relatedArticles } from './related.ts';
import { loadContacts, loadExternal, loadSite, loadTopics, emptyCollectionMessage } from './site.ts';

type TranslationEntry = CollectionEntry<'translations'>;

/** Reads an article with all its languages. Each text is read on first access. */
export async function readArticle(kb: string | number): Promise<Article> {
  const article = await articleEntry(kb);
  const ids = article.data.languages.map((lang) => `${kb}/${lang}`);
  const translations = await Promise.all(ids.map((id) => getEntry('translations', id)));
  return toArticle(
    article,
    translations.filter((each) => each !== undefined),
  );
}

/** The render contexts of an article, by the language of its text. */
export async function readContexts(article: Article): Promise<(lang: Lang) => RenderContext> {
  const { data } = await articleEntry(article.kb);
  const { site } = await loadSite();
  const pictures = new Map([[article.kb, new Map(Object.entries(data.pictures))]]);
  return createContexts(article, {
    site,
    contacts: await loadContacts(),
    external: await loadExternal(),
    pictures,
  });
}

/** An article in a language of the site as the API publishes it. */
export async function readArticleData(kb: string, lang: Lang): Promise<ArticleData> {
  const article = await readArticle(kb);
  const { site } = await loadSite();
  const topics = await loadTopics();
  const successor = await successorOf(article, lang, site);
  return articleDataOf(article, lang, { site, topics }, await readContexts(article), successor);
}

async function successorOf({ source }: Article, lang: Lang, site: Site): Promise<ArticleData['successor']> {
  const { supersededBy } = source.frontmatter;
  if (supersededBy === undefined) return undefined;
  const [found] = await relatedArticles([supersededBy], lang, site.base);
  return found && { kb: found.kb, title: found.title, url: new URL(found.href, site.url).href };
}

/** Every article, sorted by number and without texts, for lists. */
export async function listArticles(): Promise<Article[]> {
  return import.meta.env.DEV ? readArticles() : once('articles', readArticles);
}

async function articleEntry(kb: string | number): Promise<CollectionEntry<'articles'>> {
  const article = await getEntry('articles', String(kb));
  if (!article) throw new Error(`There is no article ${kb}.`);
  return article;
}

async function readArticles(): Promise<Article[]> {
  const [articles, translations] = await Promise.all([
    getCollection('articles'),
    getCollection('translations'),
  ]);
  const byKb = Map.groupBy(translations, ({ data }) => data.kb);
  return articles.map((article) => toArticle(article, byKb.get(article.data.kb)!));
}

function toArticle({ data }: CollectionEntry<'articles'>, entries: TranslationEntry[]): Article {
  const { kb, sourceLang } = data;
  const topics = data.topics.map(({ id }) => id);
  const source = entries.find((entry) => entry.data.lang === sourceLang)!;
  return {
    kb,
    source: toTranslation(source, { ...data, ...source.data, topics }),
    translations: entries.flatMap((entry) => (entry === source ? [] : [toTranslation(entry, entry.data)])),
  };
}

function toTranslation<Data extends Frontmatter>(
  { data, rendered }: TranslationEntry,
  frontmatter: Data,
): Translation<Data> {
  const text = () => {
    if (!rendered) throw new Error(emptyCollectionMessage('translations'));
    return rendered.metadata!['text'] as ArticleText;
  };
  return {
    ...data,
    frontmatter,
    open: () => {
      throw new Error(`A page has no files: ${data.path} cannot be opened.`);
    },
    get lead() {
      return text().lead;
    },
    get sections() {
      return text().sections;
    },
  };
}
