import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { fileOfAddress } from '#i18n/urls/base.ts';
import { notFoundPath } from '#i18n/urls/pages.ts';
import { headersFor } from '#publish/headers.ts';
import { openBuiltSite } from './built-site.ts';

export interface ServeOptions {
  folder: string;
  /** The path the site stands under, with slashes at both ends. */
  base: string;
  /** Origins that may show the sidebar. */
  ticketTools?: readonly string[];
}

/** A server of a built site as a production host would be: compressed files, headers by path, one address per page, a 404 page. */
export function createSiteServer({ folder, base, ticketTools = [] }: ServeOptions): Server {
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of Object.entries(headersFor(path, ticketTools)))
      response.setHeader(name, value);
  };
  const sendNotFound = (_: IncomingMessage, response: ServerResponse) => {
    const { notFound } = site();
    setHeaders(response, notFoundPath);
    response.writeHead(404, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': notFound.length,
    });
    response.end(notFound);
  };
  const site = openBuiltSite(folder);
  const files = sirv(folder, {
    // Sizes are not kept: a build may bring the site up to date while it is served.
    dev: true,
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders,
    onNoMatch: sendNotFound,
  });
  return createServer((request, response) => {
    const url = readUrl(request.url ?? '/');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    // A redirect to a path with two slashes would lead to another host.
    if (!url || url.pathname.startsWith('//')) return sendNotFound(request, response);
    if (!url.pathname.startsWith(base)) {
      if (`${url.pathname}/` === base) redirect(response, base + url.search);
      else sendNotFound(request, response);
      return;
    }
    const { redirects } = site();
    const target = redirects.get(url.pathname.replace(/\/$/, ''));
    if (target !== undefined) return redirect(response, target + url.search, 301);
    const path = url.pathname.slice(base.length - 1);
    if (!path.endsWith('/') && isFolder(folder, path))
      return redirect(response, `${url.pathname}/${url.search}`);
    request.url = path + url.search;
    files(request, response, () => sendNotFound(request, response));
  });
}

/** The address a request asks for; browsers send a path, proxies may send an address with its host. */
function readUrl(target: string): URL | undefined {
  return URL.parse(target.startsWith('/') ? `http://localhost${target}` : target) ?? undefined;
}

function redirect(response: ServerResponse, location: string, status = 308): void {
  response.writeHead(status, { Location: location }).end();
}

function isFolder(folder: string, path: string): boolean {
  const decoded = decodePath(path);
  return (
    decoded !== undefined && !decoded.includes('..') && existsSync(join(folder, fileOfAddress(`${decoded}/`)))
  );
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * Starts listening on `port`, or on the next one that is free; port 0 takes any.
 *
 * @returns the port it listens on
 * @throws where none of the next hundred is free, or the host cannot be used
 */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  for (let candidate = port; ; candidate++) {
    const error = await tryListen(server, host, candidate);
    if (!error) break;
    if (error.code !== 'EADDRINUSE' || candidate >= Math.min(port + 100, 65_535)) throw error;
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

function tryListen(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException) => resolve(error);
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      resolve(undefined);
    });
  });
}
