/** What the search says about an answer, for the dialog and the search page. */
import { element } from './element.ts';
import type { SearchSession } from './search-session.ts';
import type { SearchAnswer } from '#search/answer.ts';
import type { Excerpt } from '#search/excerpt.ts';

const longestShown = 80;

/** A query as it is quoted in a sentence. */
export function shortQuery(query: string): string {
  const text = query.trim().replace(/\s+/g, ' ');
  return text.length > longestShown ? `${text.slice(0, longestShown).trimEnd()}…` : text;
}

/** A few sentences: how many articles, why, and what was not found. */
export function sayAnswer(answer: SearchAnswer, query: string, { t }: SearchSession): string {
  const { total, found, by, corrected, unknown, phraseMiss, isRelaxed, missingNumber } = answer;
  const shown = shortQuery(corrected);
  const say: string[] = [];
  if (missingNumber) say.push(t('search.missingNumber', { number: missingNumber }));
  if (total === 0 && found > 0) say.push(t('search.noneFiltered', { query: shown }));
  else if (total === 0) say.push(t('search.none', { query: shortQuery(query) }));
  else if (by === 'message') say.push(t('search.byMessage', { count: total }));
  else say.push(t('search.found', { count: total, query: shown }));
  if (total > 0 && by === 'words') {
    if (phraseMiss === 'absent') say.push(t('search.phraseAbsent'));
    else if (phraseMiss === 'unreachable') say.push(t('search.phraseUnreachable'));
    if (unknown.length > 0) say.push(t('search.unknown', { words: unknown.join(', ') }));
    else if (!phraseMiss && isRelaxed) say.push(t('search.relaxed'));
  }
  // The count stands alone as a label; before another sentence it is one.
  return say.map((text, at) => (at < say.length - 1 && !/[.!?]$/.test(text) ? `${text}.` : text)).join(' ');
}

/** An excerpt as nodes: text, and `mark` for what was found. */
export function markedNodes(excerpt: Excerpt): Node[] {
  return excerpt.map(({ text, isFound }) =>
    isFound ? element('mark', {}, text) : document.createTextNode(text),
  );
}
