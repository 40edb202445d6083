/** Runs in the browser, without touching the document. */
import type { Lang } from '#i18n/languages.ts';
import { customerText } from '#replies/customer-text.ts';
import { isThanks, sentencesOf } from '#replies/questions.ts';
import { createSearchClient, type SearchClient } from '#search/client.ts';
import { fold } from '#search/fold.ts';
import { floor } from './certainty.ts';
import { look, type Candidate } from './sightings.ts';

export type { Candidate };

export interface Finding {
  /** What answers, the surest first; of several questions one after the other. */
  candidates: Candidate[];
  /** What comes nearest, sure or not: where none answers, to be looked at and never to be chosen by itself. */
  nearest: Candidate[];
  /** Whether the message thanks and asks for nothing. */
  isThanks: boolean;
}

export type FindCandidates = (message: string, lang: Lang) => Promise<Finding>;

const mostCandidates = 6;
const mostOfArticle = 2;
const mostSentences = 10;
/** What a candidate may lack of the best one. */
const nearBest = 1;
const nearQuestion = 0.6;
/** A sentence says less than a message, and has to say it more clearly. */
const questionFloor = floor + 0.8;

/**
 * Finds candidates with the site's own search, asked for the whole message and for each of its sentences. `outside` are words of
 * subjects that no article covers.
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
    const all = await look(client, text, lang, isOutside);
    const sure = all.filter(({ certainty }) => certainty >= floor);
    const [best] = sure;
    if (!best) return { candidates: [], nearest: few(all), isThanks: false };
    const candidates = few(sure.filter(({ certainty }) => certainty >= best.certainty - nearBest));
    const second = await secondQuestion(text, candidates, (sentence) =>
      look(client, sentence, lang, isOutside),
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
 * A sentence that asks, that another place answers surely and the first candidate does not, is a question of its own.
 */
async function secondQuestion(
  text: string,
  [first]: readonly Candidate[],
  ask: (sentence: string) => Promise<Candidate[]>,
): Promise<Candidate | undefined> {
  const sentences = sentencesOf(text).slice(0, mostSentences);
  if (sentences.length < 2) return undefined;
  for (const sentence of sentences.filter((each) => each.includes('?') || sentences.length === 2)) {
    const found = await ask(sentence);
    const [second] = found;
    if (!second || second.certainty < questionFloor) continue;
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

/** Counts the different words of a text that are outside. */
function outsideTest(outside: readonly string[]): (text: string) => number {
  const words = new Set(outside.map(fold));
  return (text) =>
    new Set((fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => words.has(word))).size;
}

/** The clients of a site, one for each language, each loaded when it is first asked. */
export function createClients(base: string): (lang: Lang) => SearchClient {
  const clients = new Map<Lang, SearchClient>();
  return (lang) => {
    const client = clients.get(lang) ?? createSearchClient(lang, base);
    clients.set(lang, client);
    return client;
  };
}
