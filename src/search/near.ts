/** Runs in the browser, without touching the document. */
import type { Card } from './cards.ts';
import { fold } from './fold.ts';
import type { QueryWords } from './query-words.ts';

/** A text as words between spaces, so that a phrase can be looked up in it. @example spaced('Lock & Exit') // ' lock exit ' */
export function spaced(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

const shortQuery = 6;

/**
 * How far the words of a query stand together in a section as they were typed, 0 to 1: what the table cannot know. A whole
 * query found word for word counts most, in a heading more than in the text. What stands together in the title of the article
 * says nothing for one of its sections and counts for all.
 */
export function nearness(
  query: string,
  { words }: QueryWords,
  title: string,
  text: string,
  head = '',
): number {
  const phrase = spaced(query.slice(0, 300));
  const inTitle = spaced(title);
  const inText = spaced(text);
  const inHead = spaced(head);
  const count = phrase.trim().split(' ').length;
  if (count > 1 && inTitle.includes(phrase)) return 1;
  if (count > 1 && inText.includes(phrase)) return 0.8;
  let pairs = 0;
  let together = 0;
  const telling = words.flatMap(({ isStopword }, at) => (isStopword ? [] : [at]));
  for (let at = 0; at + 1 < telling.length; at++) {
    const span = words.slice(telling[at], telling[at + 1]! + 1).map((word) => word.text);
    const pair = ` ${span.join(' ')}`;
    pairs++;
    if (inTitle.includes(pair)) together += 0.7;
    else if (inText.includes(pair) || inHead.includes(pair)) together += 0.5;
  }
  // In a long story some words stand together anywhere.
  return pairs === 0 ? 0 : (together / pairs) * 0.8 * Math.min(1, shortQuery / pairs);
}

/** Nearness in a section of a card by its place, counted from 1; 0 is the head. */
export function nearnessInCard(query: string, words: QueryWords, card: Card, place: number): number {
  if (place === 0) return nearness(query, words, card.title, card.summary);
  const section = card.sections[place - 1]!;
  return nearness(query, words, section.title, section.text, card.title);
}
