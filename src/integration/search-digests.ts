import type { ArticleDigest } from '#search/digest.ts';

/** What the cache holds of an article. */
export interface KeptDigest {
  /** What the article was made from. */
  key: string;
  /** Stands for all that the files of the language take from it. */
  inputs: string;
  /** The hash of its card, once that is made. */
  card?: string;
  /** As `packDigest` gives it. */
  digest: PackedDigest;
}

/** The files that were made of certain inputs, with their hashes. */
export interface MadeFiles {
  inputs: string;
  files: [path: string, hash: string][];
}

/** What the cache holds of a language. */
export interface DigestFile {
  made: MadeFiles | undefined;
  digests: [kb: number, KeptDigest][];
}

type PackedDigest = [string[], ArticleDigest['referrals'], string, string, string];

/** A digest as plain data. */
export function packDigest({ words, stems, places, runs, referrals }: ArticleDigest): PackedDigest {
  const [first, second, third] = [stems, places, runs].map((list) =>
    Buffer.from(list.buffer).toString('base64'),
  );
  return [words, referrals, first!, second!, third!];
}

/** The inverse of `packDigest`. */
export function unpackDigest([words, referrals, ...numbers]: PackedDigest): ArticleDigest {
  const [stems, places, runs] = numbers.map(
    (text) => new Uint16Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer),
  );
  return { words, referrals, stems: stems!, places: places!, runs: runs! };
}
