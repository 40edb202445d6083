import { fold } from '#search/fold.ts';

/** A text to search, folded once when it is first needed. */
export interface Searchable {
  text: string;
  folded?: string;
}

/** Returns for each text whether it has all words of a query. The empty query matches every text. */
export function matchStored(texts: readonly Searchable[], query: string): boolean[] {
  const words = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return texts.map((each) => words.length === 0 || words.every((word) => foldedOf(each).includes(word)));
}

function foldedOf(each: Searchable): string {
  return (each.folded ??= fold(each.text));
}
