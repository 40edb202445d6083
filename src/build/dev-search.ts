import type { IncomingMessage, ServerResponse } from 'node:http';
import { searchIndexPath, withBase } from '#i18n/urls.ts';
import { readContent } from '#workspace/read-content.ts';
import { buildIndexes } from './search-indexes.ts';

export interface DevSearch {
  middleware: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** The content has changed: the next search builds the index anew. */
  forget: () => void;
}

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/** Serves the search index in development, from memory, built when it is first asked for. */
export function createDevSearch(root: string, onError: (error: unknown) => void): DevSearch {
  let files: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  const build = async () => {
    const content = readContent(root);
    const built = await buildIndexes(content, root);
    return new Map(built.map(({ path, bytes }) => [withBase(content.site.base, path), bytes]));
  };
  const prefix = searchIndexPath('en').replace('en/', '');
  return {
    middleware: (request, response, next) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      if (!path.includes(prefix)) return next();
      files ??= build();
      files
        .then((map) => {
          const bytes = map.get(path) ?? map.get(withBase(readContent(root).site.base, path));
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
