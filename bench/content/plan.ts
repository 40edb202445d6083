import { kinds } from '#schema/article.ts';
import { fill, type Pair } from './fill.ts';
import { nouns, type Noun } from './nouns.ts';
import { createRandom, type Random } from './random.ts';
import { places, sectionTemplates, titleTemplates } from './titles.ts';

/** The products of a generated site. */
export const products = ['desktop', 'gateway', 'portal', 'api'] as const;

export interface PlannedSection {
  id: string;
  heading: Pair;
}

/** What other articles may know of an article before it is written: where links lead. */
export interface Plan {
  kb: number;
  subject: Noun;
  title: Pair;
  kind: (typeof kinds)[number];
  topics: string[];
  products: string[];
  sections: PlannedSection[];
  /** English words to write. */
  words: number;
}

const noLink = () => ({ en: '', es: '' });

export const firstId = 10_001;
/** With more pairs, titles would come twice. */
export const mostPairs = titleTemplates.length * nouns.length * places.length;

/** Topics of a site of `pairs` articles: about forty articles each, at most sixty. */
export function topicCount(pairs: number): number {
  return Math.min(Math.max(Math.ceil(pairs / 40), 5), 60);
}

/** @example topicId(0) // 'topic-1' */
export function topicId(index: number): string {
  return `topic-${index + 1}`;
}

/** Decides on titles, topics, sections and length of `pairs` articles. The same numbers give the same plans. */
export function planArticles(pairs: number, seed: string): Plan[] {
  return Array.from({ length: pairs }, (_, index) => planArticle(index, pairs, seed));
}

function planArticle(index: number, pairs: number, seed: string): Plan {
  const random = createRandom(`${seed}:${index}`);
  const subject = nouns[index % nouns.length]!;
  const title = planTitle(index, subject, random);
  const own = random.whole(0, topicCount(pairs) - 1);
  const second = random.whole(0, topicCount(pairs) - 1);
  return {
    kb: firstId + index,
    subject,
    title,
    kind: random.pick(kinds),
    topics: [...new Set([own, second])].map(topicId),
    products: random.sample(products, random.whole(1, 2)),
    sections: planSections(subject, random),
    words: Math.round(200 * 11 ** random.next()),
  };
}

/** Neighbours differ in everything, and no combination of noun, template and place comes twice. */
function planTitle(index: number, subject: Noun, random: Random): Pair {
  const round = Math.floor(index / nouns.length);
  const turn = (index % nouns.length) + round;
  const template = titleTemplates[turn % titleTemplates.length]!;
  const place = places[(turn + Math.floor(round / titleTemplates.length)) % places.length]!;
  const start = fill(template, { subject, random, link: noLink });
  return { en: start.en + place[0], es: start.es + place[1] };
}

function planSections(subject: Noun, random: Random): PlannedSection[] {
  const context = { subject, random, link: noLink };
  return random
    .sample(sectionTemplates, random.whole(5, 12))
    .map(([id, en, es]) => ({ id, heading: fill([en, es], context) }));
}
