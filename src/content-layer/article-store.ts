import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileText, type ContextFor, type TranslationText } from '#article/compile.ts';
import type { Diagnostic } from '#article/diagnostic.ts';
import type { Article } from '#article/model.ts';
import { parseSource, parseTranslation, type ArticleFile } from '#article/parse.ts';
import { readParts, type Parts } from '#article/parts.ts';
import { recordOf, reopen, type TranslationRecord } from '#article/reopen.ts';
import type { BrokenPicture } from '#lint/site-content.ts';
import type { Lang } from '#i18n/languages.ts';
import type { SourceFrontmatter, TranslationFrontmatter } from '#schema/article.ts';
import type { Cache } from './cache.ts';

/** The files of an article as they are now. */
export interface ArticleFolder {
  kb: number;
  path: string;
  texts: ReadonlyMap<Lang, ArticleFile>;
  pictures: ReadonlySet<string>;
}

/** What reading a folder gives: its article, unless that cannot be used, and what is wrong with its files. */
export interface ArticleReading {
  article: Article | undefined;
  diagnostics: Diagnostic[];
  broken: BrokenPicture[];
  /** Whether it has translations and no source. */
  isSourceless: boolean;
}

/** The text of an article by language. */
export type ArticleTexts = Partial<Record<Lang, TranslationText & { parts: Parts }>>;

/** The articles of a content folder. An article whose files were read before by the same code comes from the cache. */
export interface ArticleStore {
  read: (folder: ArticleFolder, parse: () => ArticleReading) => ArticleReading;
  /** What an article was made from: changes whenever its text may. */
  keyOf: (kb: number) => string;
  textsOf: (kb: number) => ArticleTexts;
  /** The hash of each picture of an article by file name. */
  picturesOf: (kb: number) => Record<string, string>;
}

/** Plain data: an article without its texts and trees. */
interface StoredReading extends Omit<ArticleReading, 'article'> {
  source: { lang: Lang; record: TranslationRecord<SourceFrontmatter> } | undefined;
  translations: [Lang, TranslationRecord<TranslationFrontmatter>][];
}

/** The names of what the cache holds of an article. */
export const articleGroups = ['articles', 'texts', 'lint'] as const;

export interface StoreOptions {
  cache: Cache;
  /** What texts are made from besides the files of their article: the code, and the data they quote. */
  base: string;
  contextFor: ContextFor;
  /** The address of the site: links and pictures of parts are absolute. */
  origin: string;
  /** Called with each article that had to be parsed, while its tree is in memory. */
  onParsed?: ((article: Article, key: string) => void) | undefined;
}

/** Opens the articles of a content folder. */
export function openArticleStore(options: StoreOptions): ArticleStore {
  const { cache, base, contextFor, origin, onParsed } = options;
  const keys = new Map<number, string>();
  const articles = new Map<number, Article>();
  const pictures = new Map<number, Record<string, string>>();
  const recent = createRecent<number, ArticleTexts>(32);
  const keyOf = (kb: number) => keys.get(kb)!;
  const makeTexts = (article: Article) => renderTexts(article, contextFor, origin);
  const keep = (stored: StoredReading, folder: ArticleFolder): ArticleReading => {
    const { source: _, translations: _t, ...reading } = stored;
    const article = toArticle(stored, folder);
    if (article) articles.set(folder.kb, article);
    return { ...reading, article };
  };
  return {
    read: (folder, parse) => {
      const { kb } = folder;
      const hashes = hashesOf(folder);
      const key = digestOf(base, folder, hashes);
      keys.set(kb, key);
      pictures.set(kb, hashes);
      const stored = cache.read<StoredReading>(`articles/${kb}`, key);
      if (stored) return keep(stored, folder);
      const reading = parse();
      const { article } = reading;
      if (article) {
        cache.write(`texts/${kb}`, key, makeTexts(article));
        onParsed?.(article, key);
      }
      const fresh = toStored(reading);
      cache.write(`articles/${kb}`, key, fresh);
      return keep(fresh, folder);
    },
    keyOf,
    picturesOf: (kb) => pictures.get(kb)!,
    textsOf: (kb) =>
      recent(kb, () => cache.read<ArticleTexts>(`texts/${kb}`, keyOf(kb)) ?? makeTexts(articles.get(kb)!)),
  };
}

/** Renders the text of an article in each of its languages. `origin` is the address of the site. */
export function renderTexts(article: Article, contextFor: ContextFor, origin: string): ArticleTexts {
  return Object.fromEntries(
    [article.source, ...article.translations].map((translation) => [
      translation.lang,
      {
        ...compileText(article, translation, contextFor),
        parts: readParts(translation, contextFor(article, translation), origin),
      },
    ]),
  );
}

function hashesOf({ path, pictures }: ArticleFolder): Record<string, string> {
  const hashes = [...pictures].map((name) => {
    const bytes = readFileSync(join(path, name));
    return [name, createHash('sha256').update(bytes).digest('hex').slice(0, 24)] as const;
  });
  return Object.fromEntries(hashes);
}

function digestOf(base: string, { texts }: ArticleFolder, pictures: Record<string, string>): string {
  const hash = createHash('sha256').update(base);
  for (const [lang, { text }] of texts) hash.update(`\0${lang}\0`).update(text);
  for (const [name, own] of Object.entries(pictures)) hash.update(`\0${name}\0${own}`);
  return hash.digest('hex').slice(0, 24);
}

function toStored({ article, ...reading }: ArticleReading): StoredReading {
  return {
    ...reading,
    source: article && { lang: article.source.lang, record: recordOf(article.source) },
    translations: (article?.translations ?? []).map((each) => [each.lang, recordOf(each)]),
  };
}

/** The trees of the article are read from its files again when they are asked for. */
function toArticle(
  { source, translations }: StoredReading,
  { kb, texts }: ArticleFolder,
): Article | undefined {
  if (!source) return undefined;
  const sourceFile = texts.get(source.lang)!;
  return {
    kb,
    source: reopen(source.record, sourceFile, opener(sourceFile, parseSource)),
    translations: translations.map(([lang, record]) => {
      const file = texts.get(lang)!;
      return reopen(record, file, opener(file, parseTranslation));
    }),
  };
}

// Trees are a hundred times the size of their text: only those in use stay.
const opened = createRecent<ArticleFile, unknown>(16);

/** Parses a file that is known to be right, once while it is in use. */
function opener<T>(file: ArticleFile, parse: (file: ArticleFile) => { translation: T | undefined }): () => T {
  return () => opened(file, () => parse(file).translation!) as T;
}

/** A memory of the values that were asked for last. */
function createRecent<Key, Value>(size: number): (key: Key, make: () => Value) => Value {
  const values = new Map<Key, Value>();
  return (key, make) => {
    const value = values.has(key) ? values.get(key)! : make();
    values.delete(key);
    values.set(key, value);
    if (values.size > size) values.delete(values.keys().next().value!);
    return value;
  };
}
