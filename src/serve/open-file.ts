import { once } from 'node:events';
import { fstatSync, type Stats } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { send } from '@fastify/send';
import { contentTypeOf, textContentTypes } from '#publish/content-types.ts';
import { encodingsFor } from './encodings.ts';

/** What answers a request for a file. */
export interface FileAnswer {
  status: number;
  headers: Record<string, string>;
  /** The file, open; the caller has to read or destroy it. */
  body?: Readable;
}

/**
 * Opens the file at a path below a folder, in the smallest form the request accepts: the whole file, a part of it, or nothing if
 * the request has it already or cannot have that part.
 *
 * @param path begins with `/`, percent-encoded as in the request
 * @returns undefined if no file is there: it may be a folder, a pipe, or not of the site
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
      // Parts of a text are answered, and not offered.
      delete found.headers['Accept-Ranges'];
      // The ETag says it more exactly, and a first visit pays for both with every script and style.
      if (!type.startsWith('text/html')) delete found.headers['Last-Modified'];
    }
    if (name !== 'identity') found.headers['Content-Encoding'] = name;
    return found;
  }
  return undefined;
}

/** Compressed forms have no address of their own; files whose name begins with a dot are not of the site. */
const hiddenRe = /\.(?:br|gz)$|\/(?:\.|%2e)(?!well-known\/)|%2f|%5c|\\|\/\//i;

/** Retried if a build puts another file in place between looking it up and opening it: headers and body belong together. */
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
        asked.headers.range = knownRange(asked.headers.range, stats.size);
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
    const descriptor = await opened(stream);
    if (descriptor !== undefined && isSame(fstatSync(descriptor), result.metadata.stat))
      return { status, headers, body: stream };
    stream.destroy();
  }
}

/** Reading a pipe would never end. */
const noFile = new Error('Unexpected folder, pipe or device, expected a file');

/**
 * The range as `send` is to read it (RFC 9110, 14). The end of a file, if it is longer than the file, is the whole file, which
 * `send` refuses; what is no range of bytes is left out, which `send` would guess at.
 */
function knownRange(range: string | undefined, size: number): string | undefined {
  const found = /^bytes= *(?:\d+-\d*|-(\d+))$/.exec(range ?? '');
  if (!found) return undefined;
  const [, suffix] = found;
  return suffix !== undefined && Number(suffix) > size ? 'bytes=0-' : range;
}

/**
 * The descriptor of a stream's file; undefined if the file is gone.
 *
 * @throws {NodeJS.ErrnoException} if it is there and cannot be opened
 */
async function opened(stream: Readable): Promise<number | undefined> {
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
