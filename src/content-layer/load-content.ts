import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type {
  CompiledTranslation,
  ContextFor,
  SharedFields,
  TranslationHead,
  TranslationText,
} from '#article/compile.ts';
import type { Article } from '#article/model.ts';
import type { Parts } from '#article/parts.ts';
import type { CompiledArticle } from '#article/view.ts';
import type { Frontmatter, SourceFrontmatter } from '#schema/article.ts';
import {
  articleGroups,
  openArticleStore,
  renderTexts,
  type ArticleStore,
  type ArticleTexts,
} from './article-store.ts';
import type { Cache } from './cache.ts';
import { codeVersion } from './code-version.ts';
import { createPictureSize } from './pictures.ts';
import { readContent, type Content, type SiteData } from './read-content.ts';
import { createContextFor } from './render-context.ts';

/** A content folder whose articles can be shown. Their texts are read when they are asked for. */
export interface LoadedContent extends Content {
  compiled: CompiledArticle[];
  /** What the text of an article was made from. */
  keyOf: (kb: number) => string;
  /** The hash of each picture of an article by file name. */
  picturesOf: (kb: number) => Record<string, string>;
}

/** Reads a content folder as `readContent` does; what was read before and has not changed comes from the cache. */
export function loadContent(
  root: string,
  cache: Cache,
  onParsed?: (data: SiteData) => (article: Article, key: string) => void,
): LoadedContent {
  let store!: ArticleStore;
  const content = readContent(root, process.cwd(), {
    openStore: (data, pictures) => (store = storeFor(root, cache, data, pictures, onParsed?.(data))),
  });
  const { textsOf, keyOf, picturesOf } = store;
  const compiled = content.articles.map((article) => toCompiled(article, () => textsOf(article.kb)));
  return { ...content, compiled, keyOf, picturesOf };
}

/** The article store of a content folder whose data and pictures are known. */
export function storeFor(
  root: string,
  cache: Cache,
  data: SiteData,
  pictures: Content['pictures'],
  onParsed?: (article: Article, key: string) => void,
): ArticleStore {
  return openArticleStore({
    cache,
    base: articleBase(data),
    contextFor: createContextFor({ ...data, pictures }, createPictureSize(join(root, 'articles'))),
    origin: data.site.url,
    onParsed,
  });
}

/** What articles are made from besides their own files: the code, and the data they quote. */
export function articleBase({ site, contacts, external }: SiteData): string {
  const quoted = [codeVersion(), site.base, site.url, site.languages, contacts, external];
  return createHash('sha256').update(JSON.stringify(quoted)).digest('hex');
}

/** Removes what the cache holds of articles that are gone. */
export function pruneCache(cache: Cache, { articles }: Content): void {
  const names = new Set(articles.map(({ kb }) => String(kb)));
  for (const group of articleGroups) cache.prune(group, (name) => names.has(name.slice(group.length + 1)));
}

/** The articles of content that was read without the cache, as pages and files show them. */
export function compileContent(root: string, content: Content): CompiledArticle[] {
  const contextFor = createContextFor(content, createPictureSize(join(root, 'articles')));
  return content.articles.map((article) => compileArticle(article, contextFor, content.site.url));
}

/** An article that was read without the cache. `origin` is the address of the site. */
export function compileArticle(article: Article, contextFor: ContextFor, origin: string): CompiledArticle {
  let texts: ArticleTexts | undefined;
  return toCompiled(article, () => (texts ??= renderTexts(article, contextFor, origin)));
}

function toCompiled(article: Article, readTexts: () => ArticleTexts): CompiledArticle {
  const { kb, source, translations } = article;
  const { shared } = splitFields(source.frontmatter);
  const made = new Map(translations.map((each) => [each.lang, each.frontmatter.translated.sections]));
  const compiled = [source, ...translations].map((translation) => {
    const { lang, path, hasSituations, outline, stepIds, fingerprints, frontmatter } = translation;
    const { own } = splitFields(frontmatter as SourceFrontmatter);
    const head = {
      ...own,
      lang,
      path,
      hasSituations,
      outline,
      stepIds,
      fingerprints: made.get(lang) ?? fingerprints,
    };
    return withText(head, () => readTexts()[lang]!);
  });
  return { kb, shared, source: compiled[0]!, byLang: new Map(compiled.map((each) => [each.lang, each])) };
}

function splitFields(frontmatter: SourceFrontmatter): { own: Frontmatter; shared: SharedFields } {
  const { kb, title, summary, keywords, revised, change, earlier, ...shared } = frontmatter;
  return { own: { kb, title, summary, keywords, revised, change, earlier }, shared };
}

/** The text is read when it is first asked for: lists of many articles need none. */
function withText(
  head: TranslationHead,
  read: () => TranslationText & { parts: Parts },
): CompiledTranslation {
  const parts = ['lead', 'sections', 'steps', 'parts'] as const;
  const getters = parts.map((name) => [name, { get: () => read()[name], enumerable: true }] as const);
  return Object.defineProperties({ ...head } as CompiledTranslation, Object.fromEntries(getters));
}
