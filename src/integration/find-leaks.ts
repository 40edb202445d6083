import { decodeAddress } from '#i18n/urls/base.ts';
import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { LinkProblem } from './site-links.ts';

/** What no public file may hold. */
export interface InternalFacts {
  /** Passages as `lettersOf` writes them, with how a message shows them. */
  passages: ReadonlyMap<string, string>;
  /** Numbers of articles. */
  ids: readonly number[];
  /** Whether a number of an article means something else in a public text. */
  isOrdinary: (id: number) => boolean;
  /** Section ids and aliases. */
  slugs: readonly string[];
  /** The names of pictures by the SHA-256 of their bytes, in hexadecimal. */
  pictures: ReadonlyMap<string, string>;
}

export interface LeakFile {
  /** Below the base: `/en/index.html`. */
  path: string;
  read: () => Buffer;
}

/** Finds what is internal in the files of a public site: one problem for each thing in each file. Compressed files are opened. */
export function findLeaks(files: Iterable<LeakFile>, facts: InternalFacts): LinkProblem[] {
  const { passages, ids, pictures } = facts;
  if (passages.size + ids.length + facts.slugs.length + pictures.size === 0) return [];
  const numbers = ids.map((id) => [id, namedRe(id), bareRe(id)] as const);
  const slugs = facts.slugs.map((slug) => [slug, new RegExp(`(?<![a-z0-9-])${slug}(?![a-z0-9-])`)] as const);
  const problems: LinkProblem[] = [];
  for (const { path, read } of files) {
    const bytes = opened(path, read());
    const report = (what: string) => problems.push({ page: path, problem: `${what} is for agents only` });
    const picture = pictures.get(createHash('sha256').update(bytes).digest('hex'));
    if (picture !== undefined) report(`The picture \`${picture}\``);
    const text = decoded(`${path}\n${bytes.toString('utf8')}`);
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
 * A text as it is compared: its letters and digits, whatever stands between them in HTML, JSON or Markdown.
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

/** The number after `KB` or in an address: `KB9100`, `/kb/9100/`, `"kb":9100`, `kb-9100`. */
function namedRe(id: number): RegExp {
  return new RegExp(`(?:kb|article|node)["'\\s:/_=-]{0,4}${id}(?!\\d)`, 'i');
}

function bareRe(id: number): RegExp {
  return new RegExp(`(?<![\\d.])${id}(?![\\d])`);
}

/** What compressed files hold; others as they are. */
function opened(path: string, bytes: Buffer): Buffer {
  try {
    if (path.endsWith('.br')) return brotliDecompressSync(bytes);
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  } catch {
    return bytes;
  }
}

/** Without the escapes of JSON, HTML and addresses. */
function decoded(text: string): string {
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
