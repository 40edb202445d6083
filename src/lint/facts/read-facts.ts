import { lexiconOf, wordRoles } from '../locales/lexicon.ts';
import { readAddresses } from './addresses.ts';
import { readDates } from './dates.ts';
import { readClockWords } from './clock-words.ts';
import type { Fact } from './fact.ts';
import { readIds } from './ids.ts';
import { joinSpans } from './join-spans.ts';
import { readKeys } from './keys.ts';
import { readNumberWords } from './number-words.ts';
import { readNumbers } from './numbers.ts';
import { readOffsets } from './offsets.ts';
import { readPhones } from './phones.ts';
import { readPlaceholders } from './placeholders.ts';
import { blankTaken, createScan, signs, type FactReader } from './scan.ts';
import type { SiteFacts } from './site-facts.ts';
import { readTimes } from './times.ts';
import { readVersions } from './versions.ts';

const { number, weekday, month, clock } = wordRoles;
const { digit, mark } = signs;

/**
 * The readers, in order: each removes the text it reads, so later readers do not see it. A reader is skipped if the
 * text lacks what the reader needs.
 */
const readers: readonly (readonly [read: FactReader, needs: number])[] = [
  [readPlaceholders, mark],
  [readOffsets, digit],
  [readKeys, digit | mark],
  [readIds, digit],
  [readAddresses, digit],
  [readDates, digit | weekday | month | mark],
  [readVersions, digit],
  [readTimes, digit | clock],
  [readClockWords, clock],
  [readPhones, digit],
  [readNumbers, digit | mark],
  [readNumberWords, number],
];

/** Returns the facts of a text, in the order of the text. `site` adds ids and units. */
export function readFacts(text: string, lang: string, site: SiteFacts): Fact[] {
  const scan = createScan(text, lexiconOf(lang), site);
  for (const [read, needs] of readers) {
    if ((scan.has & needs) === 0 && !(read === readIds && site.ids)) continue;
    read(scan);
    blankTaken(scan);
  }
  if (scan.facts.length === 0) return scan.facts;
  scan.facts.sort((a, b) => a.start - b.start);
  joinSpans(scan);
  for (const fact of scan.facts) fact.share = fact.start / text.length;
  return scan.facts;
}
