import { searchIndexPath } from '#i18n/urls.ts';
import { buildIndex } from '#search/build-index.ts';
import { searchRecord } from '#search/records.ts';
import type { CompiledArticle } from '#article/view.ts';
import type { Content } from '#workspace/read-content.ts';

export interface SiteFile {
  /** Below the base path. */
  path: string;
  bytes: Uint8Array;
}

/** The search indexes of a site, one per language, as files to serve or write. Only current articles are found. */
export async function buildIndexes(
  content: Content,
  articles: readonly CompiledArticle[],
): Promise<SiteFile[]> {
  const listed = articles.filter(({ source }) => source.facts!.status === 'current');
  const context = { base: content.site.base, topics: content.topics, glossary: content.glossary };
  const indexes = content.site.languages.map(async (lang) => {
    const records = listed.map((article) => searchRecord(article, lang, context));
    const files = await buildIndex(lang, records);
    return files.map(({ path, content: bytes }) => ({ path: searchIndexPath(lang) + path, bytes }));
  });
  return (await Promise.all(indexes)).flat();
}
