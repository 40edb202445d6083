export interface PictureFormat {
  name: string;
  article: 'a' | 'an';
  /** Matches the extension. */
  ends: RegExp;
  /** Whether bytes begin with the signature of the format. */
  begins: (bytes: Uint8Array) => boolean;
  /** Whether a file with the signature is complete. Bytes after its end are allowed. */
  isWhole: (bytes: Uint8Array) => boolean;
}

/**
 * Tells whether a file name has the extension of a supported picture format.
 *
 * @example isPicture('window.es.png') // true
 */
export function isPicture(name: string): boolean {
  return pictureFormats.some(({ ends }) => ends.test(name));
}

/** The supported picture formats. */
export const pictureFormats: readonly PictureFormat[] = [
  {
    name: 'PNG',
    article: 'a',
    ends: /\.png$/,
    begins: (bytes) => textAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n',
    isWhole: (bytes) => reaches(bytes, 8, (at) => pngChunk(bytes, at)),
  },
  {
    name: 'JPEG',
    article: 'a',
    ends: /\.jpe?g$/,
    begins: (bytes) => textAt(bytes, 0, 3) === '\xff\xd8\xff',
    isWhole: (bytes) => reaches(bytes, 2, (at) => jpegSegment(bytes, at)),
  },
  {
    name: 'GIF',
    article: 'a',
    ends: /\.gif$/,
    begins: (bytes) => /^GIF8[79]a$/.test(textAt(bytes, 0, 6)),
    isWhole: (bytes) =>
      bytes.lastIndexOf(0x3b) >=
      Math.max(
        13,
        bytes.findLastIndex((byte) => byte !== 0),
      ),
  },
  {
    name: 'WebP',
    article: 'a',
    ends: /\.webp$/,
    begins: (bytes) => textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 12) === 'WEBP',
    isWhole: (bytes) => bytes.length >= 8 + view(bytes).getUint32(4, true),
  },
  {
    name: 'AVIF',
    article: 'an',
    ends: /\.avif$/,
    begins: (bytes) => textAt(bytes, 4, 8) === 'ftyp',
    isWhole: (bytes) => reaches(bytes, 0, (at) => mediaBox(bytes, at)),
  },
  {
    name: 'SVG',
    article: 'an',
    ends: /\.svg$/,
    begins: (bytes) => /<(?:[\w-]+:)?svg[\s>/]/.test(svgText(bytes)),
    isWhole: (bytes) => /<(?:\/(?:[\w-]+:)?svg\s*|(?:[\w-]+:)?svg\s[^<>]*\/)>$/.test(svgText(bytes)),
  },
];

/**
 * Tells whether a chain of parts reaches the end of a file. `next` returns the offset of the part after the one at
 * `at`, `end` at the last part, undefined if the file is cut off.
 */
function reaches(bytes: Uint8Array, from: number, next: (at: number) => number | 'end' | undefined): boolean {
  let at: number | 'end' | undefined = from;
  while (typeof at === 'number' && at <= bytes.length) at = next(at);
  return at === 'end';
}

function pngChunk(bytes: Uint8Array, at: number): number | 'end' | undefined {
  if (at + 12 > bytes.length) return undefined;
  return textAt(bytes, at + 4, at + 8) === 'IEND' ? 'end' : at + 12 + view(bytes).getUint32(at);
}

/**
 * Returns the offset after a JPEG segment. In scan data, 0xFF precedes only a zero or a restart marker, so the first
 * other marker ends the scan.
 */
function jpegSegment(bytes: Uint8Array, at: number): number | 'end' | undefined {
  const mark = bytes.indexOf(0xff, at);
  const kind = mark < 0 ? undefined : bytes[mark + 1];
  if (kind === undefined) return undefined;
  if (kind === 0xd9) return 'end';
  if (kind === 0xff) return mark + 1;
  if (kind <= 0x01 || (kind >= 0xd0 && kind <= 0xd8)) return mark + 2;
  return mark + 4 > bytes.length ? undefined : mark + 2 + view(bytes).getUint16(mark + 2);
}

function mediaBox(bytes: Uint8Array, at: number): number | 'end' | undefined {
  if (at === bytes.length) return 'end';
  if (at + 8 > bytes.length) return undefined;
  const size = view(bytes).getUint32(at);
  if (size === 0) return 'end';
  if (size !== 1) return size < 8 ? undefined : at + size;
  return at + 16 > bytes.length ? undefined : at + Math.max(16, Number(view(bytes).getBigUint64(at + 8)));
}

/** Returns the markup without comments, because comments may contain tags and may follow the end. */
function svgText(bytes: Uint8Array): string {
  return new TextDecoder()
    .decode(bytes)
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .trimEnd();
}

/** Returns bytes as the characters with the same codes. */
function textAt(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
