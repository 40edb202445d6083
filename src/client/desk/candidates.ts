/** Runs in the browser, without touching the document: finds places that answer a message. */
import type { Lang } from '#i18n/languages.ts';
import { customerText } from '#replies/customer-text.ts';
import { isNumbered, isThanks, sentencesOf } from '#replies/questions.ts';
import { createSearchClient, type SearchClient } from '#search/client.ts';
import { fold } from '#search/fold.ts';
import { floor } from './certainty.ts';
import { searchCandidates, type Candidate, type RatedCandidates } from './search-candidates.ts';

export type { Candidate };

export interface FoundCandidates {
  /** The places that answer, most certain first; after those of the message, the one of its second question. */
  candidates: Candidate[];
  /** The best places, certain or not. If none answers, the agent may look at them, but none is chosen automatically. */
  nearest: Candidate[];
  /** Whether the message only says thanks, or is empty. */
  isThanks: boolean;
}

export type FindCandidates = (message: string, lang: Lang) => Promise<FoundCandidates>;

const mostCandidates = 6;
const mostOfArticle = 2;
const mostSentences = 10;
/** How much less certain than the best one a candidate may be. */
const nearBest = 1;
const nearQuestion = 0.6;
/**
 * The floor for a single sentence. It is higher, because a sentence has less evidence than a message. A question that the
 * customer numbered has the floor of a message.
 */
const questionFloor = floor + 0.8;
/** In content words: a shorter question (`How do I do that?`) asks about what was said before it. */
const leastOfQuestion = 3;

/**
 * Returns a function that finds candidates with the search of the site, for the whole message and for each of its sentences.
 * `outside` are words of subjects that no article covers.
 */
export function createFinder(
  clientFor: (lang: Lang) => SearchClient,
  outside: readonly string[],
): FindCandidates {
  const isOutside = outsideTest(outside);
  return async (message, lang) => {
    const client = clientFor(lang);
    const text = customerText(message);
    if (text === '' || isThanks(text)) return { candidates: [], nearest: [], isThanks: true };
    const { candidates: all } = await searchCandidates(client, text, lang, isOutside);
    const sure = all.filter(({ certainty }) => certainty >= floor);
    const [best] = sure;
    if (!best) return { candidates: [], nearest: few(all), isThanks: false };
    const candidates = few(sure.filter(({ certainty }) => certainty >= best.certainty - nearBest));
    const second = await secondQuestion(text, candidates, (sentence) =>
      searchCandidates(client, sentence, lang, isOutside),
    );
    return {
      candidates: second ? [...others(candidates, second), second] : candidates,
      nearest: few(all),
      isThanks: false,
    };
  };
}

function few(candidates: readonly Candidate[]): Candidate[] {
  const count = new Map<number, number>();
  return candidates
    .filter(({ kb }) => {
      count.set(kb, (count.get(kb) ?? 0) + 1);
      return count.get(kb)! <= mostOfArticle;
    })
    .slice(0, mostCandidates);
}

/**
 * Returns the answer to a second question: a sentence that another place certainly answers, and the first candidate does not.
 */
async function secondQuestion(
  text: string,
  [first]: readonly Candidate[],
  ask: (sentence: string) => Promise<RatedCandidates>,
): Promise<Candidate | undefined> {
  const sentences = sentencesOf(text).slice(0, mostSentences);
  if (sentences.length < 2) return undefined;
  const least = isNumbered(text) ? floor : questionFloor;
  for (const sentence of sentences.filter((each) => each.includes('?') || sentences.length === 2)) {
    const { candidates: found, contentWords } = await ask(sentence);
    const [second] = found;
    if (!second || second.certainty < least || contentWords < leastOfQuestion) continue;
    const near = found.filter(({ certainty }) => certainty >= second.certainty - nearQuestion);
    if (!near.some((place) => isSame(place, first!))) return { ...second, question: sentence };
  }
  return undefined;
}

function others(candidates: readonly Candidate[], second: Candidate): Candidate[] {
  return candidates.filter((place) => !isSame(place, second));
}

function isSame(a: Candidate, b: Candidate): boolean {
  return a.kb === b.kb && a.section === b.section;
}

/** Returns a function that counts the distinct outside words of a text. */
function outsideTest(outside: readonly string[]): (text: string) => number {
  const words = new Set(outside.map(fold));
  return (text) =>
    new Set((fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => words.has(word))).size;
}

/** Returns the search client of each language of a site, created at the first call. */
export function createClients(base: string): (lang: Lang) => SearchClient {
  const clients = new Map<Lang, SearchClient>();
  return (lang) => {
    const client = clients.get(lang) ?? createSearchClient(lang, base);
    clients.set(lang, client);
    return client;
  };
}
