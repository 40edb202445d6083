// Compiled with the pages (`compile-pages.ts`), and run by the threads that make files of them.
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import { neutralPath } from '#i18n/urls.ts';
import { loadSite } from '../pages/_site.ts';
import { filesOfArticle } from './article-files.ts';
import { contentKey } from './article-keys.ts';
import { BuildFailure } from './build-failure.ts';

/** The path is below the base and begins with a slash. */
export interface RenderedFile {
  path: string;
  bytes: Buffer;
}

/**
 * Makes the pages, and beside them the files for machines that are an article's alone, of the articles that are not kept: those
 * for which `isWanted` says so, one after the other.
 *
 * @param checked the `contentKey` of what was checked: what has not been is not rendered
 * @throws {BuildFailure} where a page cannot be rendered, when Astro has said why, and where the content is another
 */
export async function* renderFiles(
  checked: string,
  isWanted: (path: string) => boolean,
): AsyncGenerator<RenderedFile> {
  const { site, content, rendered } = await loadSite();
  if (contentKey(content) !== checked) throw new BuildFailure(edited);
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

const edited = 'The content was edited while the site was built. Nothing was written; build it again.';

function fileOf(address: string, type: string): string {
  if (type === 'endpoint') return address;
  return address === '/404' ? '/404.html' : `${address === '/' ? '' : address}/index.html`;
}
