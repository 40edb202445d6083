/** Runs in the browser, without touching the document: a query in quotes finds what has it word for word. */
import type { PhraseMiss } from './answer.ts';
import type { Findings, Found } from './find.ts';
import type { FindPhrase } from './full-text.ts';
import type { OpenTable, Shelf } from './shelf.ts';
import type { TableFile } from './table.ts';

/**
 * Of a query in quotes only what has it word for word. Where nothing has, or its places cannot be loaded, `phraseMiss` says
 * so, and the words count one by one.
 */
export async function withPhrase(
  findings: Findings,
  query: string,
  { file }: OpenTable,
  shelf: Shelf,
  findPhrase: FindPhrase,
): Promise<Findings & { phraseMiss?: PhraseMiss }> {
  const phrase = quotedPhrase(query);
  if (!phrase || findings.isExact) return findings;
  // Few queries are phrases: those that are load what they need.
  const finding = file.phrases
    ? import('./find-in-pairs.ts').then((pairs) => pairs.findInPairs(phrase, findings.found, file, shelf))
    : findInFullText(phrase, file, shelf, findPhrase);
  const found = await finding.catch(() => undefined);
  if (!found) return { ...findings, phraseMiss: 'unreachable' };
  if (found.length === 0) return { ...findings, phraseMiss: 'absent' };
  return { ...findings, found, corrections: [], unknown: [] };
}

async function findInFullText(
  phrase: string,
  { lang, kbs }: TableFile,
  shelf: Shelf,
  findPhrase: FindPhrase,
): Promise<Found[]> {
  const places = await findPhrase(phrase);
  const found = places.map(async ({ kb, sections }) => {
    const { sections: all } = await shelf.card(lang, kb);
    const inCard = sections.map((id) => all.findIndex((section) => section.id === id) + 1);
    return { article: kbs.indexOf(kb), places: inCard.filter((place) => place > 0), coverage: 1 };
  });
  return Promise.all(found);
}

/**
 * The phrase of a query that is in quotes from end to end.
 *
 * @example quotedPhrase('“lista blanca”') // 'lista blanca'
 * @example quotedPhrase('the "white" list') // undefined
 */
export function quotedPhrase(query: string): string | undefined {
  const phrase = /^\s*["“”«](.{3,200})["“”»]\s*$/s.exec(query)?.[1]?.trim();
  return phrase && !/["“”«»]/.test(phrase) && /\s/.test(phrase) ? phrase : undefined;
}
