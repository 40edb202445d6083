import { lexiconOf } from '../packs/lexicon.ts';
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
import { blankTaken, createScan, type FactReader } from './scan.ts';
import type { SiteFacts } from './site-facts.ts';
import { readTimes } from './times.ts';
import { readVersions } from './versions.ts';

/** In this order: each takes its text away from those after it. */
const readers: readonly FactReader[] = [
  readPlaceholders,
  readOffsets,
  readKeys,
  readIds,
  readAddresses,
  readDates,
  readVersions,
  readTimes,
  readClockWords,
  readPhones,
  readNumbers,
  readNumberWords,
];

/** The facts a text states, in the order of the text; `site` has ids and units of its own. */
export function readFacts(text: string, lang: string, site: SiteFacts): Fact[] {
  const scan = createScan(text, lexiconOf(lang), site);
  for (const read of readers) {
    read(scan);
    blankTaken(scan);
  }
  scan.facts.sort((a, b) => a.start - b.start);
  joinSpans(scan);
  for (const fact of scan.facts) fact.share = fact.start / text.length;
  return scan.facts;
}
