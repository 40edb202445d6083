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

/** What the search of a site reads in one language, as files to serve or write. */
export async function* searchFilesOf(
  lang: Lang,
  content: Content,
  articles: readonly CompiledArticle[],
): AsyncGenerator<SiteFile> {
  const context = { base: content.site.base, topics: content.topics, glossary: content.glossary };
  const records = articles.filter(isListed).map((article) => searchRecord(article, lang, context));
  const index = buildIndex(lang, records);
  // The indexer works in a process of its own meanwhile; a failure is met where it is waited for.
  index.catch(() => {});
  for (const [path, text] of searchFiles(articles, lang, content)) yield { path, bytes: Buffer.from(text) };
  for (const { path, content: bytes } of await index) yield { path: searchIndexPath(lang) + path, bytes };
}
