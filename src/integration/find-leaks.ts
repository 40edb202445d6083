import { decodeAddress } from '#i18n/urls/base.ts';
import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { LinkProblem } from './site-links.ts';

/** Internal content that no public file may contain. */
export interface InternalFacts {
  /** Passages by their `lettersOf`, as a message quotes them. */
  passages: ReadonlyMap<string, string>;
  /** Numbers of internal articles. */
  ids: readonly number[];
  /** Whether a public text contains the number of an internal article with another meaning. */
  isOrdinary: (id: number) => boolean;
  /** Section ids and aliases of internal articles. */
  slugs: readonly string[];
  /** Names of internal pictures by the SHA-256 of their bytes, in hexadecimal. */
  pictures: ReadonlyMap<string, string>;
}

export interface LeakFile {
  /** Below the base: `/en/index.html`. */
  path: string;
  read: () => Buffer;
}

/** Finds internal content in the files of a public site: one problem for each fact and file. Decompresses files first. */
export function findLeaks(files: Iterable<LeakFile>, facts: InternalFacts): LinkProblem[] {
  const { passages, ids, pictures } = facts;
  if (passages.size + ids.length + facts.slugs.length + pictures.size === 0) return [];
  const numbers = ids.map((id) => [id, namedRe(id), bareRe(id)] as const);
  const slugs = facts.slugs.map((slug) => [slug, new RegExp(`(?<![a-z0-9-])${slug}(?![a-z0-9-])`)] as const);
  const problems: LinkProblem[] = [];
  for (const { path, read } of files) {
    const bytes = decompress(path, read());
    const report = (what: string) => problems.push({ page: path, problem: `${what} is for agents only` });
    const picture = pictures.get(createHash('sha256').update(bytes).digest('hex'));
    if (picture !== undefined) report(`The picture \`${picture}\``);
    const text = decodeEscapes(`${path}\n${bytes.toString('utf8')}`);
    const isList = !path.endsWith('.html') && !path.endsWith('.js') && !path.endsWith('.css');
    for (const [id, named, bare] of numbers)
      if (named.test(text) || (isList && !facts.isOrdinary(id) && bare.test(text))) report(`KB${id}`);
    for (const [slug, re] of slugs) if (re.test(text)) report(`The id \`${slug}\``);
    const letters = lettersOf(text);
    for (const [passage, shown] of passages) if (letters.includes(passage)) report(`“${shown}”`);
  }
  return problems;
}

/**
 * The letters and digits of a text in lower case, without tags, punctuation and spaces, for comparing HTML, JSON and Markdown.
 *
 * @example lettersOf('Ask <b>Level 2</b>, not us.') // 'asklevel2notus'
 */
export function lettersOf(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Matches an article number after `KB` or in an address: `KB9100`, `/kb/9100/`, `"kb":9100`, `kb-9100`. */
function namedRe(id: number): RegExp {
  return new RegExp(`(?:kb|article|node)["'\\s:/_=-]{0,4}${id}(?!\\d)`, 'i');
}

function bareRe(id: number): RegExp {
  return new RegExp(`(?<![\\d.])${id}(?![\\d])`);
}

/** The content of a Brotli or gzip file; the bytes of other files. */
function decompress(path: string, bytes: Buffer): Buffer {
  try {
    if (path.endsWith('.br')) return brotliDecompressSync(bytes);
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  } catch {
    return bytes;
  }
}

/** Decodes the escapes of JSON, HTML and addresses in a text. */
function decodeEscapes(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/(?:%[0-9a-f]{2})+/gi, decodeAddress)
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => fromCode(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => fromCode(Number(code)))
    .replace(/&(?:amp|lt|gt|quot|apos|nbsp);/g, ' ');
}

function fromCode(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
