import type { Content } from '#content-layer/read-content.ts';
import type { Article } from '#article/model.ts';
import { listsFor } from '#content-layer/word-lists.ts';
import type { Lang } from '#i18n/languages.ts';
import { inLog, reportFile, type ReportKind } from '#i18n/urls/reports.ts';
import { searchDataPath, searchIndexPath, tableFile } from '#i18n/urls/search.ts';
import { buildTable } from '#search/build-table.ts';
import { readRecords, type IndexSummary } from '#search/read-records.ts';
import { partOf, partsFor } from '#search/table.ts';
import { searchTexts } from '#search/texts.ts';
import { buildIndex } from './build-index.ts';
import type { SiteFile, TextFile } from './built-files.ts';

/** Splits the articles of a site into the parts of its search index. */
export function articlesByPart(articles: readonly Article[]): Article[][] {
  const parts = partsFor(articles.length);
  const lists: Article[][] = Array.from({ length: parts }, () => []);
  for (const article of articles) lists[partOf(article.kb, parts)]!.push(article);
  return lists;
}

/** Makes the Pagefind index of one part in a language. */
export async function makePart(
  articles: readonly Article[],
  lang: Lang,
  part: number,
  { contacts, glossary, answers }: Content,
): Promise<{ files: SiteFile[]; facts: IndexSummary }> {
  const { records, facts } = readRecords(articles, { lang, contacts, glossary, answers });
  const { files, ids } = await buildIndex(lang, records);
  return {
    files: files.flatMap(({ path, content: bytes }) => {
      // All indexes of a language share one program.
      if (part > 0 && (path.startsWith('wasm.') || path === 'pagefind.js')) return [];
      return [{ path: searchIndexPath(lang, `${part}/${path}`), bytes }];
    }),
    facts: { ...facts, ids: [...ids] },
  };
}

/** The search files of a language besides its indexes. `build` is a hash that changes with the indexes. */
export function layerFiles(
  facts: readonly IndexSummary[],
  lang: Lang,
  { site, topics, contacts, external, glossary, answers, articles }: Content,
  build: string,
): TextFile[] {
  const { languages } = site;
  const pathOf = (file: string) => searchDataPath(lang, file);
  const table = buildTable(articles, facts, {
    lang,
    languages,
    glossary,
    answers,
    external,
    wordLists: listsFor(lang, languages),
    build,
  });
  const texts = searchTexts(lang, { ...site, topics, contacts });
  return [
    { path: pathOf(tableFile), text: JSON.stringify(table) },
    { path: pathOf('texts.json'), text: JSON.stringify(texts) },
    ...reportsInLog(site).map((kind) => ({ path: pathOf(reportFile(kind)), text: '.' })),
  ];
}

/** The kinds of reports that the site sends to its access log. */
function reportsInLog({ searchMisses, ...site }: Content['site']): ReportKind[] {
  const ways = (['gap', 'flag', 'solved'] as const).filter((kind) => site[kind] === inLog);
  return searchMisses ? ['miss', ...ways] : ways;
}
