/** How surely a place answers a message. Weights and floor were measured on labelled messages (tests/content/desk-messages.yaml). */
import type { Evidence } from '#search/evidence.ts';

export interface Sighting {
  evidence: Evidence;
  /** Of its article among the results, from 0 on. */
  rank: number;
  /** Of the section among those of its article, from 0 on. */
  place: number;
  /** Whether a number or a message of a program names it: 1, less where several articles share a short message, 0 if neither. */
  exact: number;
}

/** What a text says beside what was found. */
export interface Wording {
  /** Words that say something. */
  contentWords: number;
  /** Of these, words that stand nowhere. */
  unknown: number;
  /** Words of subjects that no article covers. */
  outside: number;
}

/** A place below this answers nothing. */
export const floor = 0.7;

/** A text of so many words has to be found nearly whole. */
const longText = 6;
const mostOutside = 2;

/** @returns less than 0 to about 9 */
export function certaintyOf({ evidence, rank, place, exact }: Sighting, wording: Wording): number {
  const shortness = Math.max(0, longText - wording.contentWords) / longText;
  const told =
    0.4 * Math.log1p(evidence.weight) +
    0.5 * evidence.coverage +
    0.7 * evidence.titleShare +
    0.5 * evidence.headingShare +
    1.4 * shortness * evidence.coverage ** 2 -
    0.1 * rank -
    1.5 * place;
  const doubt =
    1.05 * Math.min(wording.outside, mostOutside) +
    (0.9 * wording.unknown) / Math.max(1, wording.contentWords);
  return exact === 1 ? 5 + told : 5 * exact + told - doubt;
}
