import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ArticleDigest } from '#search/digest.ts';

const newline = Buffer.from('\n');

/** What was kept of an article. */
export interface KeptDigest {
  /** What the article was made from. */
  key: string;
  /** Stands for all that the files of the language take from it. */
  inputs: string;
  /** As `packDigest` gives it. */
  digest: Buffer;
}

/** The files that were made of certain inputs, with their hashes. */
export interface MadeFiles {
  inputs: string;
  files: [path: string, hash: string][];
}

/** What is kept of the articles of a language from one build to the next: a file that is read as a whole, by lines. */
export interface DigestFile {
  made: MadeFiles | undefined;
  digests: Map<number, KeptDigest>;
}

/** Reads the file; nothing where it is not there, has lost its end, or depends on another `base`. */
export function readDigests(file: string, base: string): DigestFile {
  const nothing = { made: undefined, digests: new Map<number, KeptDigest>() };
  try {
    const lines = linesOf(readFileSync(file));
    const head = JSON.parse(String(lines.next().value)) as { base: string; made: MadeFiles };
    if (head.base !== base) return nothing;
    const digests = new Map<number, KeptDigest>();
    for (const line of lines) {
      const [kb, key, inputs] = JSON.parse(String(line)) as [number, string, string];
      const digest = lines.next();
      if (digest.done) return nothing;
      digests.set(kb, { key, inputs, digest: digest.value });
    }
    return { made: head.made, digests };
  } catch {
    return nothing;
  }
}

/** Lines that have an end. */
function* linesOf(bytes: Buffer): Generator<Buffer, undefined> {
  let start = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

/** Writes the file, as a whole or not at all. */
export function writeDigests(file: string, base: string, { made, digests }: DigestFile): void {
  mkdirSync(dirname(file), { recursive: true });
  const out = openSync(`${file}.new`, 'w');
  try {
    writeSync(out, `${JSON.stringify({ base, made })}\n`);
    for (const [kb, { key, inputs, digest }] of digests)
      writeSync(out, Buffer.concat([Buffer.from(`${JSON.stringify([kb, key, inputs])}\n`), digest, newline]));
  } finally {
    closeSync(out);
  }
  renameSync(`${file}.new`, file);
}

/** A digest as one line of text. */
export function packDigest({ words, stems, places, runs, referrals }: ArticleDigest): Buffer {
  const numbers = [stems, places, runs].map((list) => Buffer.from(list.buffer).toString('base64'));
  return Buffer.from(JSON.stringify([words, referrals, ...numbers]));
}

type Packed = [string[], ArticleDigest['referrals'], string, string, string];

/** The inverse of `packDigest`. */
export function unpackDigest(line: Buffer): ArticleDigest {
  const [words, referrals, ...numbers] = JSON.parse(line.toString('utf8')) as Packed;
  const [stems, places, runs] = numbers.map(
    (text) => new Uint16Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer),
  );
  return { words, referrals, stems: stems!, places: places!, runs: runs! };
}
