/**
 * The media types that hosts send, by file extension. Text needs a charset: if a host omits it, browsers guess windows-1252.
 */
const textTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  conf: 'text/plain',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  webmanifest: 'application/manifest+json',
};

const binaryTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/vnd.microsoft.icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  zip: 'application/zip',
};

/** The media types of text with their charset, by file extension. */
export const textContentTypes: ReadonlyMap<string, string> = new Map(
  Object.entries(textTypes).map(([end, type]) => [end, `${type}; charset=utf-8`]),
);

/**
 * The value of the `Content-Type` header for a file.
 *
 * @example contentTypeOf('/en/kb/69.md') // 'text/markdown; charset=utf-8'
 * @example contentTypeOf('/kb/69/window.png') // 'image/png'
 */
export function contentTypeOf(file: string): string {
  const end = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return textContentTypes.get(end) ?? binaryTypes[end] ?? 'application/octet-stream';
}
