import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { addressOfFile, fileOfAddress, withoutBase } from '#i18n/urls/base.ts';
import { notFoundPath } from '#i18n/urls/pages.ts';
import { headerRulesOf, headersFor, missingHeadersFor, type HeaderRule } from '#publish/headers.ts';
import { emptySite } from '#schema/site.ts';
import { openBuiltSite } from './built-site.ts';
import { openFile, type FileAnswer } from './open-file.ts';

export interface ServeOptions {
  folder: string;
  /** The base path of the site, with slashes at both ends. */
  base: string;
  /** The headers of the site; by default those of a site without settings. */
  headerRules?: readonly HeaderRule[];
}

/**
 * Creates a server that serves a built site like a production host: compressed files, headers by path, one address per page,
 * redirects and a 404 page. An error in one request never stops the server.
 */
export function createSiteServer({
  folder,
  base,
  headerRules = headerRulesOf(emptySite),
}: ServeOptions): Server {
  const site = openBuiltSite(folder);
  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => refuse(response, error));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const url = readUrl(request.url ?? '/');
    // A redirect to a path that begins with two slashes would lead to another host.
    if (!url || url.pathname.startsWith('//')) return sendNotFound(response);
    const former = site.read().redirectOf(url.pathname);
    if (former) return redirect(response, former.to + url.search, 301);
    const path = withoutBase(base, url.pathname);
    if (path === undefined) {
      if (`${url.pathname}/` === base) return redirect(response, base + url.search);
      return sendNotFound(response);
    }
    const address = addressOfFile(path);
    if (address !== path) return redirect(response, base + address.slice(1) + url.search);
    const file = await site.whole(() => openFile(folder, fileOfAddress(path), request));
    if (file) return sendFile(response, path, file);
    if (!path.endsWith('/') && (await openFile(folder, fileOfAddress(`${path}/`), asHead(request))))
      return redirect(response, `${url.pathname}/${url.search}`);
    return sendNotFound(response, path);
  }

  async function sendFile(
    response: ServerResponse,
    path: string,
    { status, headers, body }: FileAnswer,
  ): Promise<void> {
    // In HTTP/1.1 connections are persistent without the header.
    response.removeHeader('Connection');
    response.writeHead(status, { ...headersFor(path, headerRules), ...headers });
    if (body) await pipeline(body, response);
    else response.end();
  }

  function sendNotFound(response: ServerResponse, path = notFoundPath): void {
    const { notFound } = site.read();
    response.writeHead(404, {
      ...missingHeadersFor(path, headerRules),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': notFound.length,
    });
    response.end(notFound);
  }
}

/** Ends a failed request with 500 or 503, or closes the connection if the response has begun. */
function refuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { message, code = '' } = error as NodeJS.ErrnoException;
  process.stderr.write(`${message}\n`);
  const isBusy = ['EMFILE', 'ENFILE'].includes(code);
  response.writeHead(isBusy ? 503 : 500, { 'Content-Length': 0, ...(isBusy && { 'Retry-After': 1 }) }).end();
}

/** The same request with the method HEAD, to find out whether a file exists. */
function asHead(request: IncomingMessage): IncomingMessage {
  return Object.assign(Object.create(request) as IncomingMessage, { method: 'HEAD', headers: {} });
}

/** The address in a request, or undefined if it is invalid. Browsers send a path, proxies may send a full address. */
function readUrl(target: string): URL | undefined {
  return URL.parse(target.startsWith('/') ? `http://localhost${target}` : target) ?? undefined;
}

function redirect(response: ServerResponse, location: string, status = 308): void {
  response.writeHead(status, { Location: location, 'Content-Length': 0 }).end();
}

/**
 * Starts listening on `port`, or on the next free one. Port 0 means any free port.
 *
 * @returns the port it listens on
 * @throws if none of the next hundred ports is free, or the host cannot be used
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
