import { relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { TranslationHead } from '#article/compile.ts';
import { loadContent } from './load-content.ts';
import type { Content } from './read-content.ts';
import { watchFolder } from './watch-folder.ts';

/** What the collection of articles holds. */
export interface ArticleEntry extends TranslationHead {
  /** Under which the rendered article is kept. */
  key: string;
}

/**
 * Fills a collection with one entry per language of an article, `1133/es`: what lists need to know, and the key under which
 * the rendered text is kept. Astro turns a collection into a module of the build, so texts in it would cost more than all
 * pages. In a build, content with errors throws one error with its place; in development it is left out and never stops
 * the server.
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
        const { site, topics, contacts, external, retired } = loadContent(contentRoot);
        const data = { site, topics, contacts, external, retired };
        context.store.set({ id: 'site', data, digest: context.generateDigest(data) });
      };
      load();
      watch(context, contentRoot, load);
    },
  };
}

function fillStore({ store, watcher }: LoaderContext, contentRoot: string): void {
  const content = loadContent(contentRoot);
  const isDev = watcher !== undefined;
  if (!isDev) throwFirstError(content);
  const ids = new Set<string>();
  for (const article of content.articles) {
    const digest = content.keys.get(article.kb)!;
    for (const head of content.heads.get(article.kb)!) {
      const id = `${article.kb}/${head.lang}`;
      ids.add(id);
      if (store.get(id)?.digest === digest) continue;
      const data = { ...head, key: digest };
      store.set({ id, data, digest, filePath: relative(process.cwd(), resolve(head.path)) });
    }
  }
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
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
  if (watcher) watchFolder(watcher, contentRoot, load);
}
