import type { AstroPrerenderer } from 'astro';
import { withReads } from '#content-layer/reads.ts';
import type { Collections } from '#content-layer/collections.ts';
import { fileOfAddress } from '#i18n/urls/base.ts';
import { notFoundPath } from '#i18n/urls/pages.ts';
import { describeFile, type BuiltFiles } from './built-files.ts';
import { storeNotRead } from './data-store-plugin.ts';
import type { Manifest, ReadList } from './manifest.ts';
import { stop } from './stop.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** The results of rendering: the files of the site, and what each page read, by path. */
export interface RenderedSite {
  files: BuiltFiles;
  reads: Map<string, ReadList>;
}

interface Options {
  base: string;
  collections: Collections;
  last: Manifest | undefined;
  /** Whether a site has the page at a path below its base, such as `/agent/es/`. */
  isPublished: (path: string) => boolean;
  /** Whether to render every page, because other integrations may change pages after rendering. */
  rendersAll: boolean;
}

/**
 * Wraps Astro's prerenderer. Records what each page reads, and skips a page of the last build if everything it read is
 * unchanged. A page that read nothing is always rendered again. Skipped and rendered pages are added to `site`.
 */
export function incrementalPrerenderer(
  astro: AstroPrerenderer,
  site: RenderedSite,
  { base, collections, last, isPublished, rendersAll }: Options,
): AstroPrerenderer {
  const isUnchanged = unchangedTester(collections);
  return {
    ...astro,
    getStaticPaths: async () => {
      const { value: listed, reads } = await withReads(() => astro.getStaticPaths());
      // The routes list the articles, so no reads means that Astro uses another store.
      if (reads.size === 0) stop(storeNotRead);
      const all = listed.filter(({ pathname }) => isPublished(`/${pathname.replace(/^\/|\/$/g, '')}/`));
      if (!last || rendersAll) return all;
      return all.filter((each) => {
        const path = outputPath(each);
        const reads = last.reads.get(path);
        const file = last.files.get(path);
        if (!reads || !file || !isUnchanged(reads)) return true;
        site.reads.set(path, reads);
        site.files.set(path, file);
        return false;
      });
    },
    render: async (request, options) => {
      const { value, reads } = await withReads(async () => {
        const result = await astro.render(request, options);
        const response = result instanceof Response ? result : result.response;
        return { response, bytes: Buffer.from(await response.arrayBuffer()) };
      });
      const { response, bytes } = value;
      const { status, headers } = response;
      const pathname = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
      const path = outputPath({ pathname, route: options.routeData });
      if (status >= 400 && path !== notFoundPath)
        throw new Error(`The page ${path} could not be rendered: it answers with ${status}.`);
      // For a redirect, Astro writes its own page from the headers.
      if (status < 300 || status >= 400) {
        site.reads.set(path, [...reads]);
        site.files.set(path, describeFile(path, bytes, base));
      }
      return new Response(status === 304 ? null : bytes, { status, headers });
    },
  };
}

/** Creates a function that tells whether everything in a list of reads is unchanged. Compares a list that pages share once. */
function unchangedTester(collections: Collections): (reads: ReadList) => boolean {
  const known = new Map<ReadList, boolean>();
  const now = new Map<string, string>();
  const digestNow = (name: string) => {
    const [, collection, id] = /^([^/]+)\/(.*)$/.exec(name)!;
    const digest = now.get(name) ?? collections.get(collection!)?.digestOf(id!) ?? '';
    now.set(name, digest);
    return digest;
  };
  return (reads) => {
    const result =
      known.get(reads) ?? (reads.length > 0 && reads.every(([name, digest]) => digestNow(name) === digest));
    known.set(reads, result);
    return result;
  };
}

/** The path of the output file of a page: `/en/kb/1133/index.html`. */
function outputPath({ pathname, route }: Pick<PathWithRoute, 'pathname' | 'route'>): string {
  const address = `/${pathname.replace(/^\/|\/$/g, '')}`;
  if (route.type === 'endpoint') return address;
  const file = `${address}.html`;
  return file === notFoundPath ? file : fileOfAddress(address === '/' ? address : `${address}/`);
}
