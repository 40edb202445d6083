import { createHash } from 'node:crypto';
import { close } from 'pagefind';
import { parseKbLink } from '#article/kb-link.ts';
import type { Article } from '#article/model.ts';
import type { Cache } from '#content-layer/cache.ts';
import { codeVersion } from '#content-layer/code-version.ts';
import type { Content } from '#content-layer/read-content.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Answer } from '#schema/answers.ts';
import type { IndexSummary } from '#search/read-records.ts';
import { articlesByPart, layerFiles, makePart } from './search-parts.ts';
import type { BuiltFiles, SiteFile } from './built-files.ts';
import type { StagedSite } from './staged-site.ts';

/** The cache entry of one part of the search index. */
interface CachedPart extends IndexSummary {
  files: [path: string, hash: string][];
}

const cacheGroup = 'search';

/** Adds the search files to a site. Rebuilds only the parts of the index whose articles have changed. */
export async function writeSearch(
  content: Content,
  cache: Cache,
  site: StagedSite,
  lastFiles: BuiltFiles,
): Promise<void> {
  const names = new Set<string>();
  for (const lang of content.site.languages) {
    const parts: CachedPart[] = [];
    for (const [part, articles] of articlesByPart(content.articles).entries()) {
      const name = `${cacheGroup}/${lang}-${part}`;
      names.add(name);
      const key = hashOf([
        codeVersion(),
        content.glossary,
        content.contacts,
        answersFor(articles, content),
        articles.map(({ kb }) => [kb, content.keys.get(kb)]),
      ]);
      let cached = cache.read<CachedPart>(name, key);
      if (!cached?.files.every(([path, hash]) => lastFiles.get(path)?.hash === hash)) {
        const { files, facts } = await makePart(articles, lang, part, content);
        cached = { ...facts, files: files.map(({ path, bytes }) => [path, site.put(path, bytes).hash]) };
        cache.write(name, key, cached);
      }
      for (const [path] of cached.files)
        if (!site.files.has(path)) site.files.set(path, lastFiles.get(path)!);
      parts.push(cached);
    }
    const build = hashOf(parts.map(({ files }) => files)).slice(0, 12);
    for (const { path, text } of layerFiles(parts, lang, content, build)) site.put(path, text);
  }
  cache.prune(cacheGroup, (name) => names.has(name));
  await close();
}

/** The answers that point to one of these articles. */
function answersFor(articles: readonly Article[], { answers }: Content): Answer[] {
  const kbs = new Set(articles.map(({ kb }) => kb));
  return answers.filter(({ answer }) => kbs.has(parseKbLink(answer)!.kb));
}

/** Builds all search files of a site, without the cache. */
export async function* searchFilesOf(content: Content): AsyncGenerator<SiteFile> {
  for (const lang of content.site.languages) yield* languageFiles(content, lang);
}

async function* languageFiles(content: Content, lang: Lang): AsyncGenerator<SiteFile> {
  const facts: IndexSummary[] = [];
  for (const [part, articles] of articlesByPart(content.articles).entries()) {
    const built = await makePart(articles, lang, part, content);
    facts.push(built.facts);
    yield* built.files;
  }
  const build = hashOf(facts.map(({ ids }) => ids)).slice(0, 12);
  for (const { path, text } of layerFiles(facts, lang, content, build))
    yield { path, bytes: Buffer.from(text) };
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
