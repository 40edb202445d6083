/**
 * How certainly a place answers a message. Weights and floor were fitted to labelled messages (tests/content/desk-messages.yaml).
 */
import type { Evidence } from '#search/evidence.ts';

/** A matching place in the results of a search. */
export interface PlaceMatch {
  evidence: Evidence;
  /** The rank of its article among the results, from 0. */
  rank: number;
  /** The rank of the section among the sections of its article, from 0. */
  place: number;
  /** 1 if a number or a message of a program names it, less if several articles share a short message, else 0. */
  exact: number;
}

/** The words of a text that lower the certainty. */
export interface Wording {
  /** The number of its content words. */
  contentWords: number;
  /** The number of content words that no text contains. */
  unknown: number;
  /** The number of words of subjects that no article covers. */
  outside: number;
}

/** A place with less certainty does not answer the message. */
export const floor = 0.75;

/** In content words: a shorter text must match nearly completely. */
const longText = 6;
const mostOutside = 2;

/** Returns how much the words of a place tell, from 0 to about 3. */
export function strengthOf({ weight, coverage, titleShare, headingShare }: Evidence): number {
  return 0.4 * Math.log1p(weight) + 0.5 * coverage + 0.7 * titleShare + 0.5 * headingShare;
}

/** Returns the certainty, from below 0 to about 9. */
export function certaintyOf({ evidence, rank, place, exact }: PlaceMatch, wording: Wording): number {
  const shortness = Math.max(0, longText - wording.contentWords) / longText;
  const told = strengthOf(evidence) + 1.4 * shortness * evidence.coverage ** 2 - 0.1 * rank - 1.5 * place;
  const doubt =
    1.05 * Math.min(wording.outside, mostOutside) +
    (0.9 * wording.unknown) / Math.max(1, wording.contentWords);
  return exact === 1 ? 5 + told : 5 * exact + told - doubt;
}
