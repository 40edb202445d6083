import { searchIndexPath } from '#i18n/urls.ts';
import type { Lang } from '#i18n/languages.ts';
import { buildIndex } from '#search/build-index.ts';
import { searchRecord } from '#search/records.ts';
import { searchFiles } from '#search/search-files.ts';
import { isListed, type CompiledArticle } from '#article/view.ts';
import type { Content } from '#workspace/read-content.ts';

export interface SiteFile {
  /** Below the base path. */
  path: string;
  bytes: Uint8Array;
}

/** What the search of a site reads, in each of its languages, as files to serve or write. */
export async function* searchFilesOf(
  content: Content,
  articles: readonly CompiledArticle[],
): AsyncGenerator<SiteFile> {
  const { languages } = content.site;
  // The indexers work in processes of their own while the tables are made; a failure is met where it is waited for.
  const fullTexts = languages.map((lang) => fullTextFiles(lang, content, articles));
  for (const fullText of fullTexts) fullText.catch(() => {});
  for (const lang of languages) {
    for (const [path, text] of searchFiles(articles, lang, content)) yield { path, bytes: Buffer.from(text) };
  }
  for (const fullText of fullTexts) yield* await fullText;
}

async function fullTextFiles(
  lang: Lang,
  content: Content,
  articles: readonly CompiledArticle[],
): Promise<SiteFile[]> {
  const context = { base: content.site.base, topics: content.topics, glossary: content.glossary };
  const records = articles.filter(isListed).map((article) => searchRecord(article, lang, context));
  const files = await buildIndex(lang, records);
  return files.map(({ path, content: bytes }) => ({ path: searchIndexPath(lang) + path, bytes }));
}
