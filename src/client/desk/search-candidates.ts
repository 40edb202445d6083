/** Runs in the browser, without touching the document: searches for a text and rates the places that match. */
import type { SearchResult } from '#search/answer.ts';
import type { SearchClient } from '#search/client.ts';
import type { Excerpt } from '#search/excerpt.ts';
import type { Lang } from '#i18n/languages.ts';
import { certaintyOf, strengthOf, type PlaceMatch } from './certainty.ts';

/** A section, or an article, that may answer a message. */
export interface Candidate {
  kb: number;
  section?: string | undefined;
  number?: number | undefined;
  step?: string | undefined;
  title: string;
  /** The title of the article, if `title` is that of a section. */
  articleTitle?: string | undefined;
  lang: Lang;
  why: 'number' | 'message' | 'words';
  /** The words of the message that match. */
  words: string[];
  certainty: number;
  /** The sentence it answers, if the message asks several questions. */
  question?: string | undefined;
}

type UnratedCandidate = Omit<Candidate, 'certainty'> & { match: PlaceMatch };

const articlesAsked = 6;
/** In words: a longer message that several articles list has the same cause in each of them. */
const shortMessage = 3;

export interface RatedCandidates {
  /** Most certain first. */
  candidates: Candidate[];
  /** The number of content words of the text. */
  contentWords: number;
}

/** Returns the places that match a text. `outside` counts words of subjects that no article covers. */
export async function searchCandidates(
  client: SearchClient,
  text: string,
  lang: Lang,
  outside: (text: string) => number,
): Promise<RatedCandidates> {
  const answer = await client.search(text);
  const results = (await answer.next(articlesAsked)).filter(({ isElsewhere }) => !isElsewhere);
  const wording = {
    contentWords: answer.contentWords,
    unknown: answer.unknown.length,
    outside: outside(text),
  };
  const sharing = results.filter(({ exact }) => exact === 'message').length;
  const candidates = results
    .flatMap((result, rank) => placesOf(result, rank, lang, sharing))
    .map(({ match, ...place }) => ({ ...place, certainty: certaintyOf(match, wording) }))
    .sort((a, b) => b.certainty - a.certainty);
  return { candidates, contentWords: answer.contentWords };
}

function placesOf(result: SearchResult, rank: number, searched: Lang, sharing: number): UnratedCandidate[] {
  const { kb, exact, exactWords = 0, sections, evidence, asked } = result;
  const lang = result.foreignLang ?? searched;
  const none = { coverage: 0, weight: 0, headingShare: 0, titleShare: 0 };
  const isVague = exact === 'message' && sharing > 1 && exactWords <= shortMessage;
  const weight = exact === undefined ? 0 : isVague ? 1 / 3 : 1;
  const why = exact ?? 'words';
  const isNamed =
    asked?.step !== undefined || (asked?.section !== undefined && sections[0]?.id !== asked.section);
  if (isNamed) {
    const match = { evidence: evidence ?? none, rank, place: 0, exact: 1 };
    const named: UnratedCandidate = { kb, ...asked, title: plain(result.title), lang, why, words: [], match };
    return [named, ...placesOf({ ...result, exact: undefined, asked: undefined }, rank, searched, sharing)];
  }
  if (sections.length === 0) {
    const words = distinct([...foundIn(result.title), ...foundIn(result.excerpt)]);
    const match = { evidence: evidence ?? none, rank, place: 0, exact: weight };
    return [{ kb, title: plain(result.title), lang, why, words, match }];
  }
  // The rest of the text says more than a vague message which section is meant.
  const ordered = isVague
    ? [...sections].sort((a, b) => strengthOf(b.evidence) - strengthOf(a.evidence))
    : sections;
  return ordered.map((section, place) => ({
    kb,
    section: section.id,
    number: section.number,
    title: plain(section.title),
    articleTitle: plain(result.title),
    lang: section.lang ?? lang,
    why: section === sections[0] ? why : 'words',
    words: distinct([...foundIn(section.title), ...foundIn(section.excerpt)]),
    match: { evidence: section.evidence, rank, place, exact: place === 0 ? weight : 0 },
  }));
}

function plain(excerpt: Excerpt): string {
  return excerpt.map(({ text }) => text).join('');
}

function foundIn(excerpt: Excerpt): string[] {
  return excerpt.filter(({ isFound }) => isFound).map(({ text }) => text);
}

function distinct(words: readonly string[]): string[] {
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()].slice(0, 6);
}
