import type { TranslationHead } from '#article/compile.ts';
import type { Parts } from '#article/parts.ts';
import type { CompiledArticle } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import { openBodies, withTexts } from './article-bodies.ts';
import type { LoadedContent } from './load-content.ts';
import type { Content } from './read-content.ts';

type SharedData = Pick<Content, 'site' | 'topics' | 'contacts' | 'external' | 'glossary' | 'retired'>;

/** Content that was loaded, as plain data for a thread: the texts stay in the cache. */
export interface ContentSnapshot extends SharedData {
  /** By number. */
  articles: ArticleSnapshot[];
}

export interface ArticleSnapshot {
  kb: number;
  /** What it was made from. */
  key: string;
  /** Its languages without their texts, the source first. */
  heads: TranslationHead[];
}

/** A snapshot whose articles can be read. */
export interface OpenContent extends SharedData {
  compiled: CompiledArticle[];
  /** The text of one language of an article, one that it has. */
  partsOf: (kb: number, lang: Lang) => Parts;
}

export function snapshotOf(content: LoadedContent): ContentSnapshot {
  const { site, topics, contacts, external, glossary, retired, articles, keys, heads } = content;
  return {
    ...{ site, topics, contacts, external, glossary, retired },
    articles: articles.map(({ kb }) => ({ kb, key: keys.get(kb)!, heads: heads.get(kb)! })),
  };
}

/** Opens a snapshot of a content folder; its articles are read from the cache when they are asked for. */
export function openSnapshot(contentRoot: string, { articles, ...data }: ContentSnapshot): OpenContent {
  const bodies = openBodies(contentRoot);
  const keys = new Map(articles.map(({ kb, key }) => [kb, key]));
  return {
    ...data,
    compiled: articles.map(({ kb, key, heads }) => withTexts(kb, key, heads, bodies)),
    partsOf: (kb, lang) => bodies.readParts(kb, keys.get(kb)!)[lang]!,
  };
}
