import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTranslation, type ContextFor, type TranslationHead } from '#article/compile.ts';
import type { Article } from '#article/model.ts';
import { parseSource, parseTranslation, type ArticleFile } from '#article/parse.ts';
import { readParts, type Parts } from '#article/parts.ts';
import { recordOf, reopen } from '#article/reopen.ts';
import type { CompiledArticle } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import { openBodies, withTexts } from './article-bodies.ts';
import { hasNews, type Entries } from './entries.ts';
import type { Inspections } from './inspections.ts';
import { readStored, storeBase, type QuotedData, type StoredArticle } from './stored-articles.ts';

/** The files of an article as they are now. */
export interface ArticleFolder {
  path: string;
  texts: ReadonlyMap<Lang, ArticleFile>;
  pictures: ReadonlySet<string>;
}

/** Articles that were parsed and rendered before. Everything is keyed by the files, the data they quote and the code. */
export interface ArticleStore {
  /** The article of these files, if they were without findings and nothing has changed since. */
  recall: (kb: number, folder: ArticleFolder) => Article | undefined;
  /** Renders an article and takes note of it; what comes back is the same article without its trees. */
  keep: (article: Article, folder: ArticleFolder, isClean: boolean) => Article;
  /** The rendered form of an article that was recalled or kept, and that without its texts. */
  compiled: (kb: number) => CompiledArticle;
  /** The text of one language of it, one that it has. */
  partsOf: (kb: number, lang: Lang) => Parts;
  headsOf: (kb: number) => TranslationHead[];
  /** What an article was made from, shortened; changes whenever its pages may. */
  keyOf: (kb: number) => string;
  /** Whether what is kept on disk is not `entries`. */
  hasNews: () => boolean;
  /** Everything that was recalled or kept. */
  entries: () => Entries<StoredArticle>;
}

/** Opens the store of a content folder. With `inspections`, an article is checked while its trees are there anyway. */
export function openArticleStore(
  contentRoot: string,
  data: QuotedData,
  contextFor: ContextFor,
  inspections?: Inspections,
): ArticleStore {
  const bodies = openBodies(contentRoot);
  const base = storeBase(data);
  const before = readStored(contentRoot, data);
  const now = new Map<number, StoredArticle>();
  const keyOf = (kb: number) => now.get(kb)!.key;
  return {
    recall: (kb, folder) => {
      const stored = before.get(kb);
      if (!stored?.isClean || stored.key !== digestOf(base, folder)) return undefined;
      if (!bodies.has(kb, stored.key, stored.size)) return undefined;
      now.set(kb, stored);
      return toArticle(kb, stored, folder);
    },
    keep: (article, folder, isClean) => {
      const { kb, source, translations } = article;
      const key = digestOf(base, folder);
      const rendered = [source, ...translations].map((each) => {
        const { lead, sections, ...head } = compileTranslation(article, each, contextFor);
        const parts = readParts(each, contextFor(article, each), data.site.url);
        return { head, body: { lead, sections }, parts };
      });
      const size = bodies.write(
        kb,
        key,
        Object.fromEntries(rendered.map(({ head, body }) => [head.lang, body])),
        Object.fromEntries(rendered.map(({ head, parts }) => [head.lang, parts])),
      );
      inspections?.inspect(article, key);
      const stored: StoredArticle = {
        key,
        size,
        isClean,
        source: recordOf(source),
        sourceLang: source.lang,
        translations: translations.map((each) => [each.lang, recordOf(each)]),
        heads: rendered.map(({ head }) => head),
      };
      now.set(kb, stored);
      return toArticle(kb, stored, folder);
    },
    compiled: (kb) => withTexts(kb, keyOf(kb), now.get(kb)!.heads, bodies),
    partsOf: (kb, lang) => bodies.readParts(kb, keyOf(kb))[lang]!,
    headsOf: (kb) => now.get(kb)!.heads,
    keyOf,
    hasNews: () => hasNews(before, now),
    entries: () => ({ base, entries: [...now] }),
  };
}

function digestOf(base: string, { path, texts, pictures }: ArticleFolder): string {
  const hash = createHash('sha256').update(base);
  for (const [lang, { text }] of texts) hash.update(`\0${lang}\0`).update(text);
  for (const name of pictures) hash.update(`\0${name}\0`).update(readFileSync(join(path, name)));
  return hash.digest('hex').slice(0, 24);
}

function toArticle(kb: number, stored: StoredArticle, { texts }: ArticleFolder): Article {
  const sourceFile = texts.get(stored.sourceLang)!;
  return {
    kb,
    source: reopen(stored.source, sourceFile, opener(sourceFile, parseSource)),
    translations: stored.translations.map(([lang, record]) => {
      const file = texts.get(lang)!;
      return reopen(record, file, opener(file, parseTranslation));
    }),
  };
}

// Trees are a hundred times the size of their text: only those in use stay.
const openAtOnce = 16;
const opened = new Map<ArticleFile, unknown>();

/** Parses a file that is known to be right, once while it is in use. */
function opener<T>(file: ArticleFile, parse: (file: ArticleFile) => { translation: T | undefined }): () => T {
  return () => {
    const known = opened.get(file) as T | undefined;
    if (known) return known;
    const parsed = parse(file).translation!;
    opened.set(file, parsed);
    if (opened.size > openAtOnce) opened.delete(opened.keys().next().value!);
    return parsed;
  };
}
