import { once } from 'node:events';
import { fstatSync, type Stats } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { send } from '@fastify/send';
import { contentTypeOf, textContentTypes } from '#publish/content-types.ts';
import { encodingsFor } from './encodings.ts';

/** The response to a request for a file. */
export interface FileAnswer {
  status: number;
  headers: Record<string, string>;
  /** The open file. The caller must read or destroy the stream. */
  body?: Readable;
}

/**
 * Opens the file at a path below a folder, in the smallest encoding that the request accepts. The answer has the whole file, the
 * range that was requested, or no body if the client has the file or the range does not exist.
 *
 * @param path begins with `/`, percent-encoded as in the request
 * @returns undefined if the path is not a file of the site
 * @throws {NodeJS.ErrnoException} if the file cannot be opened
 */
export async function openFile(
  folder: string,
  path: string,
  request: IncomingMessage,
): Promise<FileAnswer | undefined> {
  if (hiddenRe.test(path)) return undefined;
  const type = contentTypeOf(path);
  const isText = [...textContentTypes.values()].includes(type);
  const forms = isText ? encodingsFor(request.headers['accept-encoding']) : encodingsFor();
  for (const { name, suffix } of forms) {
    const found = await openForm(folder, path + suffix, request);
    if (!found) continue;
    found.headers['Content-Type'] = type;
    if (isText) {
      found.headers['Vary'] = 'Accept-Encoding';
      // Range requests are answered, but not advertised.
      delete found.headers['Accept-Ranges'];
      // The ETag is more exact, and every script and style of a first visit would carry both headers.
      if (!type.startsWith('text/html')) delete found.headers['Last-Modified'];
    }
    if (name !== 'identity') found.headers['Content-Encoding'] = name;
    return found;
  }
  return undefined;
}

/** Paths that are never served: compressed copies, hidden files, and encoded or doubled slashes. */
const hiddenRe = /\.(?:br|gz)$|\/(?:\.|%2e)(?!well-known\/)|%2f|%5c|\\|\/\//i;

/** Opens one encoding of a file. Retries if a build replaces the file in between, so that headers and body match. */
async function openForm(
  folder: string,
  path: string,
  request: IncomingMessage,
): Promise<FileAnswer | undefined> {
  for (;;) {
    const asked = { method: request.method, headers: { ...request.headers } } as IncomingMessage;
    const result = await send(asked, path, {
      root: folder,
      index: false,
      dotfiles: 'allow',
      cacheControl: false,
      contentType: false,
      onFile: (_, stats) => {
        if (!stats.isFile()) throw noFile;
        asked.headers.range = normalizeRange(asked.headers.range, stats.size);
      },
    }).catch((error: unknown) => {
      if (error === noFile) return undefined;
      throw error;
    });
    if (!result || result.type === 'directory') return undefined;
    const { statusCode: status, headers, stream } = result;
    if (result.type === 'error') {
      if ([412, 416].includes(status))
        return { status, headers: { ...pick(headers, 'Content-Range'), 'Content-Length': '0' } };
      if (status < 500) return undefined;
      throw result.metadata.error;
    }
    if (!('fd' in stream)) return { status, headers };
    const descriptor = await descriptorOf(stream);
    if (descriptor !== undefined && isSame(fstatSync(descriptor), result.metadata.stat))
      return { status, headers, body: stream };
    stream.destroy();
  }
}

/** Stops the request for anything but a regular file: reading a pipe would never end. */
const noFile = new Error('Unexpected folder, pipe or device, expected a file');

/**
 * The `Range` header to pass to `send` (RFC 9110, 14). A suffix longer than the file means the whole file, which `send` would
 * refuse. An invalid range is removed, because `send` would guess its meaning.
 */
function normalizeRange(range: string | undefined, size: number): string | undefined {
  const found = /^bytes= *(?:\d+-\d*|-(\d+))$/.exec(range ?? '');
  if (!found) return undefined;
  const [, suffix] = found;
  return suffix !== undefined && Number(suffix) > size ? 'bytes=0-' : range;
}

/**
 * The file descriptor of a stream, or undefined if the file does not exist.
 *
 * @throws {NodeJS.ErrnoException} if the file exists but cannot be opened
 */
async function descriptorOf(stream: Readable): Promise<number | undefined> {
  try {
    const [descriptor] = (await once(stream, 'open')) as [number];
    return descriptor;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}

function isSame(opened: Stats, found: Stats): boolean {
  return opened.ino === found.ino && opened.size === found.size && opened.mtimeMs === found.mtimeMs;
}

function pick(headers: Record<string, string>, name: string): Record<string, string> {
  return headers[name] === undefined ? {} : { [name]: headers[name] };
}
