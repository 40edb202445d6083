import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { compileTranslation } from '#article/compile.ts';
import type { Article, Translation } from '#article/model.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import { createPictureSize } from './pictures.ts';
import { readContent, type Content } from './read-content.ts';
import { createContextFor } from './render-context.ts';

/**
 * Fills a collection with one entry per language of an article, `1133/es`. An entry is rendered again only when its text,
 * its source's text, the data it quotes or the code that renders it has changed. In a build, content with errors throws
 * one error with its place; in development it is left out and never stops the server.
 */
export function articleLoader(contentRoot: string): Loader {
  return {
    name: 'lockstep-articles',
    load: async (context) => {
      const load = () => fillStore(context, contentRoot);
      load();
      watch(context, contentRoot, load);
    },
  };
}

/** Fills a collection with the one entry `site`: everything of the content folder that is not an article. */
export function siteLoader(contentRoot: string): Loader {
  return {
    name: 'lockstep-site',
    load: async (context) => {
      const load = () => {
        const { site, topics, contacts, external, retired } = readContent(contentRoot);
        const data = { site, topics, contacts, external, retired };
        context.store.set({ id: 'site', data, digest: context.generateDigest(data) });
      };
      load();
      watch(context, contentRoot, load);
    },
  };
}

function fillStore({ store, watcher }: LoaderContext, contentRoot: string): void {
  const content = readContent(contentRoot);
  const isDev = watcher !== undefined;
  if (!isDev) throwFirstError(content);
  const contextFor = createContextFor(content, createPictureSize(join(contentRoot, 'articles')));
  const key = JSON.stringify([codeFingerprint(), content.site, content.contacts, content.external]);
  const ids = new Set<string>();
  for (const article of content.articles) {
    for (const translation of [article.source, ...article.translations]) {
      const id = `${article.kb}/${translation.lang}`;
      ids.add(id);
      const digest = digestOf(key, article, translation, content);
      if (store.get(id)?.digest === digest) continue;
      const data = { ...compileTranslation(article, translation, contextFor) };
      store.set({ id, data, digest, filePath: relative(process.cwd(), resolve(translation.path)) });
    }
  }
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
}

function digestOf(key: string, article: Article, translation: Translation, content: Content): string {
  const hash = createHash('sha256').update(key).update(translation.text).update(article.source.text);
  for (const file of content.pictures.get(article.kb) ?? []) hash.update(file);
  return hash.digest('base64url');
}

/** Astro shows `loc` and `hint` of an error with the code around it. */
function throwFirstError({ diagnostics }: Content): void {
  const first = diagnostics.find((diagnostic) => diagnostic.severity === 'error');
  if (!first) return;
  throw Object.assign(new Error(first.message), {
    name: first.ruleId,
    hint: first.hint,
    loc: { file: resolve(first.path), ...first.range.start },
  });
}

function watch({ watcher }: LoaderContext, contentRoot: string, load: () => void): void {
  if (!watcher) return;
  watcher.add(contentRoot);
  const root = resolve(contentRoot);
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_, file) => {
    if (!resolve(file).startsWith(root)) return;
    clearTimeout(timer);
    timer = setTimeout(load, 40);
  });
}
