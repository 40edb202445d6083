import type { ArticleDigest } from './digest.ts';
import { fileOfPair, hashPair, keyOfPair, placesOfItem, type PhraseFile } from './phrases.ts';
import type { SiteWord } from './site-words.ts';
import { createDigitWriter } from './digit-writer.ts';

export interface PhraseIndexer {
  /** Adds an article with its words; `firstItem` counts items through the whole site, and only grows. */
  add: (digest: Pick<ArticleDigest, 'runs'>, words: readonly SiteWord[], firstItem: number) => void;
  finish: () => PhraseFile[];
}

/** Pairs of a file: it is then about 8 KB. */
const fileSize = 2500;

/** Puts together where every pair of words stands. */
export function createPhraseIndexer(): PhraseIndexer {
  let hashes = new Uint32Array(1 << 16);
  let places = new Uint32Array(1 << 16);
  let count = 0;
  return {
    add: ({ runs }, words, firstItem) => {
      while (count + runs.length > hashes.length) [hashes, places] = [grown(hashes), grown(places)];
      for (let start = 0; start < runs.length; start += 1 + runs[start]!) {
        const first = start + 2;
        const pairs = runs[start]! - 2;
        const item = (firstItem + runs[start + 1]!) * placesOfItem;
        // Of a very long text, those that are counted from 0 again stand beside those at the same count: places only grow.
        for (let place = 0; place < Math.min(placesOfItem, pairs); place++) {
          for (let at = first + place; at < first + pairs; at += placesOfItem) {
            hashes[count] = hashPair(words[runs[at]!]!.hash, words[runs[at + 1]!]!.hash);
            places[count++] = item + place;
          }
        }
      }
    },
    finish: () => writeFiles(hashes.subarray(0, count), places.subarray(0, count)),
  };
}

function grown(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** Sorted by file, by key and by place; places come in ascending order. */
function writeFiles(hashes: Uint32Array, places: Uint32Array): PhraseFile[] {
  const bits = Math.max(0, Math.ceil(Math.log2(hashes.length / fileSize)));
  const keys = hashes.map((hash) => keyOfPair(hash, bits));
  const byFile = sorted({ keys, places }, 1 << bits, (at) => fileOfPair(hashes[at]!, bits));
  return Array.from(byFile.ends, (end, file) => {
    const start = file === 0 ? 0 : byFile.ends[file - 1]!;
    const own = { keys: byFile.keys.subarray(start, end), places: byFile.places.subarray(start, end) };
    const halfway = sorted(own, 1 << halfKey, (at) => own.keys[at]! & ((1 << halfKey) - 1));
    return writeFile(sorted(halfway, 1 << halfKey, (at) => halfway.keys[at]! >>> halfKey));
  });
}

const halfKey = 12;

interface Places {
  keys: Uint32Array;
  places: Uint32Array;
}

/** Places by a class of each, those of a class as they came. `ends` says where each class ends. */
function sorted(
  { keys, places }: Places,
  classes: number,
  classOf: (at: number) => number,
): Places & { ends: Uint32Array } {
  const ends = new Uint32Array(classes);
  for (let at = 0; at < keys.length; at++) ends[classOf(at)]!++;
  let start = 0;
  for (let each = 0; each < classes; each++) {
    const size = ends[each]!;
    ends[each] = start;
    start += size;
  }
  const all = { keys: new Uint32Array(keys.length), places: new Uint32Array(keys.length), ends };
  for (let at = 0; at < keys.length; at++) {
    const to = ends[classOf(at)]!++;
    all.keys[to] = keys[at]!;
    all.places[to] = places[at]!;
  }
  return all;
}

const writer = createDigitWriter();

function writeFile({ keys, places }: Places): PhraseFile {
  for (let at = 0; at < keys.length; at++) {
    const isNew = keys[at] !== keys[at - 1];
    if (isNew) writer.key(keys[at]!);
    writer.number(places[at]! - (isNew ? 0 : places[at - 1]!));
  }
  return writer.take();
}
