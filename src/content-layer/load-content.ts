import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  compileText,
  type CompiledTranslation,
  type ContextFor,
  type SharedFields,
} from '#article/compile.ts';
import type { Article, Translation } from '#article/model.ts';
import { readParts } from '#article/parts.ts';
import type { CompiledArticle } from '#article/view.ts';
import type { Frontmatter, SourceFrontmatter } from '#schema/article.ts';
import { articleGroups, createRecent, openArticleStore, type ArticleStore } from './article-store.ts';
import type { Cache } from './cache.ts';
import { createPictureSize } from './pictures.ts';
import { readContent, type Content, type SiteData } from './read-content.ts';
import { createContextFor } from './render-context.ts';

/** A content folder whose articles can be shown. Their texts are read when they are asked for. */
export interface LoadedContent extends Content {
  compiled: CompiledArticle[];
  /** Stands for everything the text of an article is made from: its files, the data it quotes, the code. */
  keyOf: (kb: number) => string;
  /** The same without quoted data: what the linter looks at. */
  filesKeyOf: (kb: number) => string;
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
    openStore: (data) => (store = openArticleStore(cache, onParsed?.(data))),
  });
  const { site, contacts, external } = content;
  const quoted = digest(JSON.stringify([site.base, site.url, contacts, external]));
  const { keyOf, picturesOf } = store;
  return {
    ...content,
    compiled: compileContent(root, content),
    keyOf: (kb) => `${keyOf(kb)}-${quoted}`,
    filesKeyOf: keyOf,
    picturesOf,
  };
}

/** Removes what the cache holds of articles that are gone. */
export function pruneCache(cache: Cache, { articles }: Content): void {
  const names = new Set(articles.map(({ kb }) => String(kb)));
  for (const group of articleGroups) cache.prune(group, (name) => names.has(name.slice(group.length + 1)));
}

/** The articles of content as pages and files show them. */
export function compileContent(root: string, content: Content): CompiledArticle[] {
  const contextFor = createContextFor(content, createPictureSize(join(root, 'articles')));
  const compile = articleCompiler(contextFor, content.site.url);
  return content.articles.map(compile);
}

/**
 * What makes an article as pages and files show it. Its texts are written when they are first asked for: lists of many articles
 * need none. `origin` is the address of the site.
 */
export function articleCompiler(
  contextFor: ContextFor,
  origin: string,
): (article: Article) => CompiledArticle {
  const textOf = createRecent<Translation, ReturnType<typeof compileText>>(32);
  const partsOf = createRecent<Translation, ReturnType<typeof readParts>>(32);
  const compile = (article: Article, translation: Translation): CompiledTranslation => {
    const { lang, path, hasSituations, outline, stepIds, fingerprints } = translation;
    const made = article.translations.find((each) => each === translation)?.frontmatter.translated.sections;
    const text = () => textOf(translation, () => compileText(article, translation, contextFor));
    return {
      ...splitFields(translation.frontmatter as SourceFrontmatter).own,
      ...{ lang, path, hasSituations, outline, stepIds, fingerprints: made ?? fingerprints },
      get lead() {
        return text().lead;
      },
      get sections() {
        return text().sections;
      },
      get steps() {
        return text().steps;
      },
      get parts() {
        return partsOf(translation, () =>
          readParts(translation, article.source, contextFor(article, translation), origin),
        );
      },
    };
  };
  return (article) => {
    const { kb, source, translations } = article;
    const compiled = [source, ...translations].map((each) => compile(article, each));
    const byLang = new Map(compiled.map((each) => [each.lang, each]));
    return { kb, shared: splitFields(source.frontmatter).shared, source: compiled[0]!, byLang };
  };
}

function splitFields(frontmatter: SourceFrontmatter): { own: Frontmatter; shared: SharedFields } {
  const { kb, title, summary, keywords, revised, change, earlier, ...shared } = frontmatter;
  return { own: { kb, title, summary, keywords, revised, change, earlier }, shared };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
