import { createHash } from 'node:crypto';
import { cardName, searchDataPath } from '#i18n/urls/search.ts';
import { cardFile } from '#search/search-files.ts';
import { openSnapshot, type ContentSnapshot } from '#content-layer/content-snapshot.ts';
import { describeFile, type BuiltFiles } from './built-files.ts';
import { openSearchLanguage } from './search-language.ts';
import { languageFiles, toFile, type SiteFile } from './search-indexes.ts';
import { writerInto } from './write-into.ts';

export interface SearchTask {
  contentRoot: string;
  content: ContentSnapshot;
  /** Where files are written. */
  folder: string;
  /** Hashes of the files of the last site, by path. */
  known: ReadonlyMap<string, string>;
  /** Numbers of the articles whose cards are as in the last site. */
  kept: ReadonlySet<number>;
}

export interface SearchResult {
  /** Paths of files that are as they were, and were not written. */
  same: string[];
  /** The files that were written. */
  made: BuiltFiles;
}

/**
 * Writes what the search reads into a folder, except what stands in the site already. Only articles that have changed are
 * read, and tables put together anew only in a language whose texts have.
 */
export async function writeSearch(task: SearchTask): Promise<SearchResult> {
  const { contentRoot, folder, known, kept } = task;
  const { retired: _, articles: snapshots, ...content } = task.content;
  const articles = openSnapshot(contentRoot, task.content).compiled;
  const languages = content.site.languages.map((lang) => openSearchLanguage(lang, contentRoot, content));
  const made: BuiltFiles = new Map();
  const write = writerInto(folder);
  const same: string[] = [];
  const offer = ({ path, bytes }: SiteFile): [path: string, hash: string] => {
    const file = describeFile(path, Buffer.from(bytes), content.site.base);
    if (known.get(path) === file.hash) same.push(path);
    else {
      write(path, bytes);
      made.set(path, file);
    }
    return [path, file.hash];
  };

  // Article by article: the texts of its languages stand in one file.
  articles.forEach((article, index) => {
    for (const { lang, take } of languages) {
      take(article, snapshots[index]!.key);
      const path = searchDataPath(lang, cardName(article.kb));
      if (kept.has(article.kb) && known.has(path)) same.push(path);
      else offer(toFile(cardFile(article, lang)));
    }
  });
  for (const language of languages) {
    const inputs = createHash('sha256')
      .update(JSON.stringify(content))
      .update(language.inputs())
      .digest('hex');
    const last = language.made?.inputs === inputs ? language.made.files : [];
    if (last.length > 0 && last.every(([path, hash]) => known.get(path) === hash)) {
      same.push(...last.map(([path]) => path));
      continue;
    }
    const files: [path: string, hash: string][] = [];
    for await (const file of languageFiles(articles, language.digests(), language.lang, content))
      files.push(offer(file));
    language.save({ inputs, files });
  }
  return { same, made };
}
