import { searchIndexPath } from '#i18n/urls/search.ts';
import type { Lang } from '#i18n/languages.ts';
import { buildIndex } from '#search/build-index.ts';
import { createDigester, type ArticleDigest } from '#search/digest.ts';
import { hasOwnPhrases } from '#search/phrases.ts';
import { searchRecord } from '#search/records.ts';
import { cardFile, tableFiles, type SearchContent } from '#search/search-files.ts';
import { isListed, type CompiledArticle } from '#article/view.ts';

export interface SiteFile {
  /** Below the base path. */
  path: string;
  bytes: Uint8Array;
}

/** What the search of a site reads, in each of its languages, as files to serve. */
export async function* searchFilesOf(
  content: SearchContent,
  articles: readonly CompiledArticle[],
): AsyncGenerator<SiteFile> {
  for (const lang of content.site.languages) {
    const digests = articles.map(createDigester(lang, content.glossary));
    for (const article of articles) yield toFile(cardFile(article, lang));
    yield* languageFiles(articles, digests, lang, content);
  }
}

/** The files of a language that are not one article's: tables, and phrases. `digests` as in `buildTable`. */
export async function* languageFiles(
  articles: readonly CompiledArticle[],
  digests: Iterable<ArticleDigest>,
  lang: Lang,
  content: SearchContent,
): AsyncGenerator<SiteFile> {
  for (const file of tableFiles(articles, digests, lang, content)) yield toFile(file);
  if (!hasOwnPhrases(articles.length)) yield* await fullTextFiles(articles, lang, content);
}

export function toFile([path, text]: [path: string, text: string]): SiteFile {
  return { path, bytes: Buffer.from(text) };
}

async function fullTextFiles(
  articles: readonly CompiledArticle[],
  lang: Lang,
  content: SearchContent,
): Promise<SiteFile[]> {
  const context = { base: content.site.base, topics: content.topics, glossary: content.glossary };
  const records = articles.filter(isListed).map((article) => searchRecord(article, lang, context));
  const files = await buildIndex(lang, records);
  return files.map(({ path, content: bytes }) => ({ path: searchIndexPath(lang, path), bytes }));
}
