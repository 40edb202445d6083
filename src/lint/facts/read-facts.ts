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

/** In this order: each takes its text away from those after it. A text without what a reader needs is not read by it. */
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

/** The facts a text states, in the order of the text; `site` has ids and units of its own. */
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
