import type { IncomingMessage, ServerResponse } from 'node:http';
import { splitBase, withBase } from '#i18n/urls/base.ts';
import { parseApiPath, parseLlmsPath, parseMarkdownPath, parseOpenSearchPath } from '#i18n/urls/files.ts';
import { parseSearchDataPath, parseSearchIndexPath } from '#i18n/urls/search.ts';
import { loadContent } from '#content-layer/load-content.ts';
import { readSite } from '#content-layer/read-content.ts';
import { filesOfArticle } from './article-files.ts';
import { generatedFiles } from './generated-files.ts';
import { searchFilesOf } from './search-indexes.ts';

export interface DevSearch {
  middleware: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** The content has changed: the next search builds the index anew. */
  forget: () => void;
}

const types: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
};
const generated = [
  parseSearchDataPath,
  parseSearchIndexPath,
  parseApiPath,
  parseMarkdownPath,
  parseLlmsPath,
  parseOpenSearchPath,
];

/** Serves the search index and the generated files in development, from memory, built when first asked for. */
export function createDevSearch(root: string, onError: (error: unknown) => void): DevSearch {
  let files: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  const build = async () => {
    const content = loadContent(root);
    const built = new Map<string, Uint8Array>();
    const add = (path: string, bytes: Uint8Array) => built.set(withBase(content.site.base, path), bytes);
    for await (const { path, bytes } of searchFilesOf(content, content.compiled)) add(path, bytes);
    const generated = [
      ...content.compiled.flatMap((article) => [...filesOfArticle(content, article)]),
      ...generatedFiles(content),
    ];
    for (const { path, text } of generated) add(path, Buffer.from(text));
    return built;
  };
  return {
    middleware: (request, response, next) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      if (!generated.some((parse) => splitBase<object>(path, parse))) return next();
      files ??= build();
      files
        .then((map) => {
          const bytes = map.get(path) ?? map.get(withBase(readSite(root).site.base, path));
          if (!bytes) return next();
          response.setHeader('Content-Type', types[path.split('.').at(-1)!] ?? 'application/octet-stream');
          response.end(bytes);
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
