import { createHash } from 'node:crypto';
import type { Cache } from '#content-layer/cache.ts';
import type { LoadedContent } from '#content-layer/load-content.ts';
import { cardName, searchDataPath } from '#i18n/urls/search.ts';
import { cardFile } from '#search/search-files.ts';
import type { BuiltFiles } from './built-files.ts';
import { languageFiles, toFile, type SiteFile } from './search-indexes.ts';
import { openSearchLanguage } from './search-language.ts';
import type { StagedSite } from './staged-site.ts';

/**
 * Adds what the search reads to a site. Only articles that have changed are read, and the files of a language are put
 * together again only if its texts have changed.
 */
export async function writeSearch(
  content: LoadedContent,
  cache: Cache,
  site: StagedSite,
  lastFiles: BuiltFiles,
): Promise<void> {
  const { glossary, topics, contacts, external, compiled, keyOf } = content;
  const searched = { site: content.site, topics, contacts, external, glossary };
  const languages = searched.site.languages.map((lang) => openSearchLanguage(lang, cache, searched));
  const put = ({ path, bytes }: SiteFile): [path: string, hash: string] => [path, site.put(path, bytes).hash];

  // Article by article: the texts of its languages lie in one file.
  for (const article of compiled) {
    for (const { lang, take } of languages) {
      const kept = take(article, keyOf(article.kb));
      const path = searchDataPath(lang, cardName(article.kb));
      const last = lastFiles.get(path);
      // What was kept may be of a site that did not come to stand.
      if (last && last.hash === kept.card) site.files.set(path, last);
      else [, kept.card] = put(toFile(cardFile(article, lang)));
    }
  }
  for (const language of languages) {
    const inputs = createHash('sha256')
      .update(JSON.stringify(searched))
      .update(language.inputs())
      .digest('hex');
    const made = language.made?.inputs === inputs ? language.made.files : [];
    if (made.length > 0 && made.every(([path, hash]) => lastFiles.get(path)?.hash === hash)) {
      for (const [path] of made) site.files.set(path, lastFiles.get(path)!);
      continue;
    }
    const files: [path: string, hash: string][] = [];
    for await (const file of languageFiles(compiled, language.digests(), language.lang, searched))
      files.push(put(file));
    language.save({ inputs, files });
  }
}
