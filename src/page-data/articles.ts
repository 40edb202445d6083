import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { CompiledTranslation } from '#article/compile.ts';
import type { CompiledArticle } from '#article/view.ts';
import { once } from '#content-layer/reads.ts';
import { wrongStore } from './site.ts';

type ArticleEntry = CollectionEntry<'articles'>;
type TranslationEntry = CollectionEntry<'translations'>;
type Text = Pick<CompiledTranslation, 'lead' | 'sections' | 'steps' | 'parts'>;

/** An article of the site with all its languages. Their texts are read when they are first looked at. */
export async function readArticle(kb: string | number): Promise<CompiledArticle> {
  const article = await getEntry('articles', String(kb));
  if (!article) throw new Error(`There is no article ${kb}.`);
  const ids = article.data.languages.map((lang) => `${kb}/${lang}`);
  const translations = await Promise.all(ids.map((id) => getEntry('translations', id)));
  return toArticle(
    article,
    translations.filter((each) => each !== undefined),
  );
}

/** Every article by number, for lists: without texts. */
export async function listArticles(): Promise<CompiledArticle[]> {
  return import.meta.env.DEV ? readArticles() : once('articles', readArticles);
}

async function readArticles(): Promise<CompiledArticle[]> {
  const [articles, translations] = await Promise.all([
    getCollection('articles'),
    getCollection('translations'),
  ]);
  const byKb = Map.groupBy(translations, ({ data }) => data.kb);
  return articles.map((article) => toArticle(article, byKb.get(article.data.kb)!));
}

function toArticle({ data }: ArticleEntry, translations: TranslationEntry[]): CompiledArticle {
  const { kb, sourceLang, languages: _, pictures: _p, topics, ...rest } = data;
  const byLang = new Map(translations.map((entry) => [entry.data.lang, toTranslation(entry)]));
  const shared = { ...rest, topics: topics.map(({ id }) => id) };
  return { kb, shared, source: byLang.get(sourceLang)!, byLang };
}

function toTranslation({ data, rendered }: TranslationEntry): CompiledTranslation {
  const text = () => {
    if (!rendered) throw new Error(wrongStore('translations'));
    return rendered.metadata!['text'] as Text;
  };
  return {
    ...data,
    get lead() {
      return text().lead;
    },
    get sections() {
      return text().sections;
    },
    get steps() {
      return text().steps;
    },
    get parts() {
      return text().parts;
    },
  };
}
