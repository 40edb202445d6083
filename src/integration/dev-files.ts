import type { IncomingMessage, ServerResponse } from 'node:http';
import { withBase } from '#i18n/urls/base.ts';
import {
  headersPath,
  parseEmbedPath,
  parseHostConfigPath,
  redirectListPath,
  redirectsPath,
} from '#i18n/urls/files.ts';
import { compareTemplatePath, parseComparePath } from '#i18n/urls/pages.ts';
import { parseSearchDataPath, searchIndexFolder } from '#i18n/urls/search.ts';
import { contentTypeOf } from '#publish/content-types.ts';
import { publicFiles } from '#content-layer/public-files.ts';
import { openSource } from '#content-layer/source.ts';
import { embedFiles } from './embed-files.ts';
import { hostFiles } from './host-files.ts';
import { isPublished } from './is-published.ts';
import { searchFilesOf } from './write-search.ts';

export interface DevFiles {
  middleware: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** Call it after a change of the content: the next request makes the files again. */
  forget: () => void;
}

/** Serves, in development, what Astro does not render: search, embeds, host files, public files and comparison pages. */
export function createDevFiles(onError: (error: unknown) => void): DevFiles {
  let files: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { root, content } = await openSource();
    const { base } = content.site;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // If the site has a base path, Vite has already removed it.
    const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
    const rewrite = (to: string) => (request.url = withBase(pathname.startsWith(base) ? base : '/', to));
    if (!isPublished(path.replace(/\/?$/, '/'), content.site)) rewrite('/404');
    else if (parseComparePath(path)) rewrite(compareTemplatePath);
    const own = publicFiles(root, content).find((file) => file.path === path);
    if (!own && !isGenerated(path)) return false;
    const bytes = own ? own.bytes : (await (files ??= makeFiles())).get(path);
    if (!bytes) return false;
    response.setHeader('Content-Type', contentTypeOf(path));
    response.end(bytes);
    return true;
  };
  return {
    middleware: (request, response, next) => {
      serve(request, response)
        .then((isServed) => {
          if (!isServed) next();
        })
        .catch((error: unknown) => {
          files = undefined;
          onError(error);
          next();
        });
    },
    forget: () => {
      files = undefined;
    },
  };
}

async function makeFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { content } = await openSource();
  const files = new Map<string, Uint8Array>();
  for await (const { path, bytes } of searchFilesOf(content)) files.set(path, bytes);
  for (const { path, bytes } of await embedFiles()) files.set(path, bytes);
  for (const { path, text } of hostFiles(content)) files.set(path, Buffer.from(text));
  return files;
}

/** Whether `makeFiles` makes a file with this path. */
function isGenerated(path: string): boolean {
  const parsers = [parseSearchDataPath, parseEmbedPath, parseHostConfigPath];
  const isNamed =
    [headersPath, redirectsPath, redirectListPath].includes(path) || path.startsWith(searchIndexFolder);
  return isNamed || parsers.some((parse) => parse(path) !== undefined);
}
