import { createHash } from 'node:crypto';
import type { Diagnostic } from '#article/diagnostic.ts';
import type { Article, ArticleFile, ArticleText, ParsedFile, Translation } from '#article/model.ts';
import { parseSource, parseTranslation } from '#article/parse.ts';
import { withPassageTexts } from '#article/passages.ts';
import type { Picture } from '#article/picture-file.ts';
import type { BrokenPicture } from '#lint/site-content.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Cache } from './cache.ts';
import { codeVersion } from './code-version.ts';

/** The current files of an article. */
export interface FolderFiles {
  kb: number;
  texts: ReadonlyMap<Lang, ArticleFile>;
  pictures: ReadonlyMap<string, Picture>;
}

/** The result of reading an article folder: the article, if its source can be used, and the problems in its files. */
export interface FolderResult {
  article?: Article | undefined;
  diagnostics: Diagnostic[];
  broken: BrokenPicture[];
  /** Whether the folder has translations but no source. */
  isSourceless: boolean;
}

/** Reads the articles of a content folder. An article comes from the cache if its files and the code are unchanged. */
export interface ArticleStore {
  read: (files: FolderFiles, parse: () => FolderResult) => FolderResult;
  /** By article number: the cache key, made from the article's files and the version of the code. */
  keys: Map<number, string>;
}

/** The texts of an article by language, as the cache stores them. */
type Texts = Partial<Record<Lang, ArticleText>>;

/** The cache groups that have an entry for each article. */
const groups = ['articles', 'texts', 'lint'] as const;

/**
 * Opens the store of a content folder's articles.
 *
 * @param onParsed called with each article that was not in the cache, while its syntax tree is in memory
 */
export function openArticleStore(
  cache: Cache,
  onParsed?: (article: Article, key: string) => void,
): ArticleStore {
  const keys = new Map<number, string>();
  const recent = createRecent<string, Texts>(32);
  return {
    keys,
    read: (files, parse) => {
      const { kb } = files;
      const key = keyOf(files);
      keys.set(kb, key);
      let reading = cache.read<FolderResult>(`articles/${kb}`, key);
      if (!reading) {
        reading = parse();
        const { article } = reading;
        if (article) {
          cache.write(`texts/${kb}`, key, textsOf(article));
          onParsed?.(article, key);
        }
        cache.write(`articles/${kb}`, key, { ...reading, article: article && withoutTexts(article) });
      }
      const readTexts = () => recent(key, () => cache.read<Texts>(`texts/${kb}`, key) ?? parseTexts(files));
      return { ...reading, article: reading.article && withLazyTexts(reading.article, files, readTexts) };
    },
  };
}

/** Removes the cache entries of articles that no longer exist. */
export function pruneArticles(cache: Cache, articles: readonly Article[]): void {
  const names = new Set(articles.map(({ kb }) => String(kb)));
  for (const group of groups) cache.prune(group, (name) => names.has(name.slice(group.length + 1)));
}

function keyOf({ texts, pictures }: FolderFiles): string {
  const hash = createHash('sha256').update(codeVersion());
  for (const [lang, { text, passages }] of texts)
    hash.update(`\0${lang}\0`).update(withPassageTexts(text, passages));
  for (const [name, { digest }] of pictures) hash.update(`\0${name}\0${digest}`);
  return hash.digest('hex').slice(0, 24);
}

function textsOf({ source, translations }: Article): Texts {
  const texts = [source, ...translations].map(({ lang, lead, sections }) => [lang, { lead, sections }]);
  return Object.fromEntries(texts) as Texts;
}

function withoutTexts({ kb, source, translations }: Article): object {
  const facts = (translation: Translation) => ({ ...translation, lead: undefined, sections: undefined });
  return { kb, source: facts(source), translations: translations.map(facts) };
}

/** Parses the texts of an article again if they are missing from the cache. The files are known to be valid. */
function parseTexts({ texts }: FolderFiles): Texts {
  const parsed = [...texts].map(([lang, file]) => {
    const { lead, sections } = (parseTranslation(file).translation ?? parseSource(file).translation)!;
    return [lang, { lead, sections }];
  });
  return Object.fromEntries(parsed) as Texts;
}

/** An article that loads lazily: its texts from the cache, its syntax trees from its files. */
function withLazyTexts(article: Article, { texts }: FolderFiles, readTexts: () => Texts): Article {
  // This must not reference the article that was parsed: its syntax trees would stay in memory with it.
  const withFile = <T extends Translation>(facts: T, parse: (file: ArticleFile) => ParsedFile): T => {
    const { lang } = facts;
    return {
      ...facts,
      open: () => parseOnce(texts.get(lang)!, parse),
      get lead() {
        return readTexts()[lang]!.lead;
      },
      get sections() {
        return readTexts()[lang]!.sections;
      },
    };
  };
  const { kb, source, translations } = article;
  return {
    kb,
    source: withFile(source, parseSource),
    translations: translations.map((each) => withFile(each, parseTranslation)),
  };
}

// A syntax tree is a hundred times the size of its text, so only the 16 used last stay in memory.
const recentFiles = createRecent<ArticleFile, ParsedFile>(16);

/** Parses a valid file, or returns its tree if it is one of those parsed last. */
function parseOnce(file: ArticleFile, parse: (file: ArticleFile) => ParsedFile): ParsedFile {
  return recentFiles(file, () => parse(file));
}

/** A cache in memory of the `size` values that were used last. */
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
