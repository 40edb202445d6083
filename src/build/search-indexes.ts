import { searchIndexPath } from '#i18n/urls.ts';
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

/** What the search of a site reads, for each of its languages, as files to serve or write. */
export async function buildIndexes(
  content: Content,
  articles: readonly CompiledArticle[],
): Promise<SiteFile[]> {
  const listed = articles.filter(isListed);
  const context = { base: content.site.base, topics: content.topics, glossary: content.glossary };
  const indexes = content.site.languages.map(async (lang) => {
    const records = listed.map((article) => searchRecord(article, lang, context));
    const index = buildIndex(lang, records);
    const files = [...searchFiles(articles, lang, content)].map(([path, text]) => ({
      path,
      bytes: Buffer.from(text),
    }));
    const indexFiles = (await index).map(({ path, content: bytes }) => ({
      path: searchIndexPath(lang) + path,
      bytes,
    }));
    return [...files, ...indexFiles];
  });
  return (await Promise.all(indexes)).flat();
}
