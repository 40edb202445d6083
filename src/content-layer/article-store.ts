import { createHash } from 'node:crypto';
import type { Diagnostic } from '#article/diagnostic.ts';
import type { Article, ArticleFile, ArticleText, ParsedFile, Translation } from '#article/model.ts';
import { parseSource, parseTranslation } from '#article/parse.ts';
import type { Picture } from '#article/picture-file.ts';
import type { BrokenPicture } from '#lint/site-content.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Cache } from './cache.ts';
import { codeVersion } from './code-version.ts';

/** The files of an article as they are now. */
export interface FolderFiles {
  kb: number;
  texts: ReadonlyMap<Lang, ArticleFile>;
  pictures: ReadonlyMap<string, Picture>;
}

/** What reading a folder gives: its article, unless that cannot be used, and what is wrong with its files. */
export interface FolderReading {
  article?: Article | undefined;
  diagnostics: Diagnostic[];
  broken: BrokenPicture[];
  /** Whether it has translations and no source. */
  isSourceless: boolean;
}

/** The articles of a content folder. An article whose files were read before by the same code comes from the cache. */
export interface ArticleStore {
  read: (files: FolderFiles, parse: () => FolderReading) => FolderReading;
  /** By number of the article: stands for its files and the code that reads them. */
  keys: Map<number, string>;
}

/** The texts of an article by language, as the cache has them. */
type Texts = Partial<Record<Lang, ArticleText>>;

/** The names of what the cache holds of an article. */
const groups = ['articles', 'texts', 'lint'] as const;

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
  const recent = createRecent<string, Texts>(32);
  return {
    keys,
    read: (files, parse) => {
      const { kb } = files;
      const key = keyOf(files);
      keys.set(kb, key);
      let reading = cache.read<FolderReading>(`articles/${kb}`, key);
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
      return { ...reading, article: reading.article && reopen(reading.article, files, readTexts) };
    },
  };
}

/** Removes what the cache holds of articles that are gone. */
export function pruneArticles(cache: Cache, articles: readonly Article[]): void {
  const names = new Set(articles.map(({ kb }) => String(kb)));
  for (const group of groups) cache.prune(group, (name) => names.has(name.slice(group.length + 1)));
}

function keyOf({ texts, pictures }: FolderFiles): string {
  const hash = createHash('sha256').update(codeVersion());
  for (const [lang, { text }] of texts) hash.update(`\0${lang}\0`).update(text);
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

/** The texts of files that are known to be right: the cache has lost them. */
function parseTexts({ texts }: FolderFiles): Texts {
  const parsed = [...texts].map(([lang, file]) => {
    const { lead, sections } = (parseTranslation(file).translation ?? parseSource(file).translation)!;
    return [lang, { lead, sections }];
  });
  return Object.fromEntries(parsed) as Texts;
}

/** An article whose texts come from the cache, and its trees from its files, each when asked for. */
function reopen(article: Article, { texts }: FolderFiles, readTexts: () => Texts): Article {
  // Nothing here holds on to the article that was parsed: its trees would stay in memory with it.
  const withFile = <T extends Translation>(facts: T, parse: (file: ArticleFile) => ParsedFile): T => {
    const { lang } = facts;
    return {
      ...facts,
      open: () => opened(texts.get(lang)!, parse),
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

// Trees are a hundred times the size of their text: only those in use stay.
const recentFiles = createRecent<ArticleFile, ParsedFile>(16);

/** Parses a file that is known to be right, once while it is in use. */
function opened(file: ArticleFile, parse: (file: ArticleFile) => ParsedFile): ParsedFile {
  return recentFiles(file, () => parse(file));
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
