import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '#article/diagnostic.ts';
import type { Article, ArticleText, Translation } from '#article/model.ts';
import { parseSource, parseTranslation, type ArticleFile } from '#article/parse.ts';
import { recordOf, reopen, type TranslationRecord } from '#article/reopen.ts';
import type { BrokenPicture } from '#lint/site-content.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Frontmatter, SourceFrontmatter, TranslationFrontmatter } from '#schema/article.ts';
import type { Cache } from './cache.ts';
import { codeVersion } from './code-version.ts';

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

/** The text of an article by language. Plain data. */
type ArticleTexts = Partial<Record<Lang, ArticleText>>;

/** The articles of a content folder. An article whose files were read before by the same code comes from the cache. */
export interface ArticleStore {
  read: (folder: ArticleFolder, parse: () => ArticleReading) => ArticleReading;
  /** Stands for the files of an article and the code that reads them. */
  keyOf: (kb: number) => string;
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

/**
 * Opens the articles of a content folder.
 *
 * @param onParsed is called with each article that had to be parsed, while its tree is in memory
 */
export function openArticleStore(
  cache: Cache,
  onParsed?: (article: Article, key: string) => void,
): ArticleStore {
  const keys = new Map<number, string>();
  const pictures = new Map<number, Record<string, string>>();
  const recent = createRecent<string, ArticleTexts>(32);
  return {
    read: (folder, parse) => {
      const { kb } = folder;
      const hashes = hashesOf(folder);
      const key = digestOf(folder, hashes);
      keys.set(kb, key);
      pictures.set(kb, hashes);
      const name = `texts/${kb}`;
      const readTexts = () => recent(key, () => cache.read<ArticleTexts>(name, key) ?? parseTexts(folder));
      const stored = cache.read<StoredReading>(`articles/${kb}`, key);
      if (stored) return toReading(stored, folder, readTexts);
      const reading = parse();
      const { article } = reading;
      if (article) {
        cache.write(name, key, textsOf(article));
        onParsed?.(article, key);
      }
      const fresh = toStored(reading);
      cache.write(`articles/${kb}`, key, fresh);
      return toReading(fresh, folder, readTexts);
    },
    keyOf: (kb) => keys.get(kb)!,
    picturesOf: (kb) => pictures.get(kb)!,
  };
}

function textsOf({ source, translations }: Article): ArticleTexts {
  const texts = [source, ...translations].map(({ lang, lead, sections }) => [lang, { lead, sections }]);
  return Object.fromEntries(texts) as ArticleTexts;
}

/** The texts of files that are known to be right: the cache has lost them. */
function parseTexts({ texts }: ArticleFolder): ArticleTexts {
  const parsed = [...texts].map(([lang, file]) => {
    const { translation } = parseTranslation(file);
    return [lang, translation ?? parseSource(file).translation!] as const;
  });
  return Object.fromEntries(parsed.map(([lang, { lead, sections }]) => [lang, { lead, sections }]));
}

function hashesOf({ path, pictures }: ArticleFolder): Record<string, string> {
  const hashes = [...pictures].map((name) => {
    const bytes = readFileSync(join(path, name));
    return [name, createHash('sha256').update(bytes).digest('hex').slice(0, 24)] as const;
  });
  return Object.fromEntries(hashes);
}

function digestOf({ texts }: ArticleFolder, pictures: Record<string, string>): string {
  const hash = createHash('sha256').update(codeVersion());
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

/** The texts of the article come from the cache, its trees from its files, each when asked for. */
function toReading(
  { source, translations, ...reading }: StoredReading,
  { kb, texts }: ArticleFolder,
  readTexts: () => ArticleTexts,
): ArticleReading {
  if (!source) return { ...reading, article: undefined };
  const open = <Data extends Frontmatter>(
    lang: Lang,
    record: TranslationRecord<Data>,
    parse: (file: ArticleFile) => { translation: Translation<Data> | undefined },
  ) => {
    const file = texts.get(lang)!;
    return reopen(record, file, () => readTexts()[lang]!, opener(file, parse));
  };
  const article = {
    kb,
    source: open(source.lang, source.record, parseSource),
    translations: translations.map(([lang, record]) => open(lang, record, parseTranslation)),
  };
  return { ...reading, article };
}

// Trees are a hundred times the size of their text: only those in use stay.
const opened = createRecent<ArticleFile, unknown>(16);

/** Parses a file that is known to be right, once while it is in use. */
function opener<T>(file: ArticleFile, parse: (file: ArticleFile) => { translation: T | undefined }): () => T {
  return () => opened(file, () => parse(file).translation!) as T;
}

/** A memory of the values that were asked for last. */
export function createRecent<Key, Value>(size: number): (key: Key, make: () => Value) => Value {
  const values = new Map<Key, Value>();
  return (key, make) => {
    const value = values.has(key) ? values.get(key)! : make();
    values.delete(key);
    values.set(key, value);
    if (values.size > size) values.delete(values.keys().next().value!);
    return value;
  };
}
