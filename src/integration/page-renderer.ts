// Compiled with the pages (`compile-pages.ts`), and run by the threads that make files of them.
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import { neutralPath, notFoundPath } from '#i18n/urls/pages.ts';
import type { OpenContent } from '#content-layer/content-snapshot.ts';
import { giveSite, siteModel } from '../pages/_site.ts';
import { filesOfArticle } from './article-files.ts';
import { BuildFailure } from './build-failure.ts';

/** The path is below the base and begins with a slash. */
export interface RenderedFile {
  path: string;
  bytes: Buffer;
}

/**
 * Makes the pages of a site, and beside them the files for machines that are an article's alone, of the articles that are not
 * kept: those for which `isWanted` says so, one after the other. Throws where a page cannot be rendered.
 */
export async function* renderFiles(
  content: OpenContent,
  kept: ReadonlySet<number>,
  isWanted: (path: string) => boolean,
): AsyncGenerator<RenderedFile> {
  const model = siteModel(content, kept);
  giveSite(model);
  const { site, rendered } = model;
  const app = createApp({ streaming: false });
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const address = `/${pathname.replace(/^\/|\/$/g, '')}`;
    const path = fileOf(address, route.type);
    if (!isWanted(path)) continue;
    const url = new URL(site.base.replace(/\/$/, '') + path.replace(/index\.html$/, ''), site.url);
    const response = await app.render(new Request(url), { routeData: route });
    if (response.status !== 200 && address !== '/404')
      throw new BuildFailure(
        `The page ${address} could not be rendered, as said above. Nothing was written.`,
      );
    yield { path, bytes: Buffer.from(await response.arrayBuffer()) };
  }
  for (const article of rendered.filter(({ kb }) => isWanted(neutralPath(kb)))) {
    for (const { path, text } of filesOfArticle(content, article)) yield { path, bytes: Buffer.from(text) };
  }
}

function fileOf(address: string, type: string): string {
  if (type === 'endpoint') return address;
  return address === '/404' ? notFoundPath : `${address === '/' ? '' : address}/index.html`;
}
