/** Runs in the browser, without touching the document. */
import type { Lang } from '#i18n/languages.ts';
import type { Lexicon } from './lexicon.ts';
import type { QueryWord, QueryWords } from './query-words.ts';
import { spellings } from './spelling.ts';
import { isStopword } from './stopwords.ts';

/** How a reading was found, from the surest to the boldest. */
export type ReadingKind = 'typed' | 'joined' | 'synonym' | 'translation' | 'related' | 'begun' | 'corrected';

/** One way to read some words of a query: the words of a lexicon they may stand for. */
export interface Reading {
  /** The words from `from` to before `to`. */
  from: number;
  to: number;
  lang: Lang;
  /** Postings; an item has to have them all. */
  ids: number[];
  /** How far this reading is trusted, up to 1. */
  trust: number;
  kind: ReadingKind;
  /** Of a correction: the word as it should be. */
  shown?: string;
}

/** The words as typed: known ones, compounds, and pairs that are one word elsewhere (`fire wall`) or the reverse. */
export function typedReadings({ words, compounds }: QueryWords, lexicon: Lexicon): Reading[] {
  const readings: Reading[] = [];
  const add = (from: number, to: number, texts: string[], trust: number, kind: ReadingKind) => {
    const ids = texts.map((text) => lexicon.find(text));
    if (ids.every((id) => id !== undefined))
      readings.push({ from, to, lang: lexicon.lang, ids: ids as number[], trust, kind });
    return ids.every((id) => id !== undefined);
  };
  words.forEach(({ text }, index) => {
    const next = words[index + 1];
    if (next && canBeOne(words[index]!, next, lexicon))
      add(index, index + 2, [text + next.text], 0.95, 'joined');
    if (add(index, index + 1, [text], 1, 'typed') || text.length < 8) return;
    for (let cut = 4; cut <= text.length - 4; cut++)
      add(index, index + 1, [text.slice(0, cut), text.slice(cut)], 0.8, 'joined');
  });
  for (const { text, from, to } of compounds) {
    add(from, to, [text], 1, 'typed');
    add(
      from,
      to,
      [
        words
          .slice(from, to)
          .map((word) => word.text)
          .join(''),
      ],
      1,
      'joined',
    );
  }
  return readings;
}

/** Whether two words may be one elsewhere; beside a word that says nothing only in just that form: `log in`, not `entrar a`. */
function canBeOne(word: QueryWord, next: QueryWord, lexicon: Lexicon): boolean {
  if (word.isStopword && next.isStopword) return false;
  const text = word.text + next.text;
  return text.length > 4 && (!(word.isStopword || next.isStopword) || lexicon.has(text));
}

/**
 * Words of the same family, recognised by a long common beginning: `forget` and `forgotten`, `instalador` and `instalación`.
 * Trusted less where the word is known anyway, here or by another name.
 */
export function relatedReadings(
  { words }: QueryWords,
  lexicon: Lexicon,
  unknown: ReadonlySet<number>,
): Reading[] {
  return words.flatMap(({ text, isStopword: isCommon }, index) => {
    if (isCommon || text.length < 5 || /\d/.test(text)) return [];
    const own = lexicon.find(text);
    const start = text.slice(0, Math.max(5, Math.ceil(text.length * 0.6)));
    const ids = new Set(
      lexicon
        .beginningWith(start, 40)
        .filter((position) => lexicon.folded[position]!.length <= text.length + 5)
        .map(lexicon.idAt),
    );
    return [...ids]
      .filter((id) => id !== own)
      .map((id): Reading => {
        const trust = own === undefined && unknown.has(index) ? 0.6 : 0.4;
        return { from: index, to: index + 1, lang: lexicon.lang, ids: [id], trust, kind: 'related' };
      });
  });
}

/** The last word may still be in the making. */
export function begunReadings({ words }: QueryWords, lexicon: Lexicon, isOpen: boolean): Reading[] {
  const last = words.at(-1);
  if (!last || !isOpen || last.text.length < 2 || /^\d+$/.test(last.text)) return [];
  const trust = lexicon.find(last.text) === undefined ? 0.75 : 0.3;
  const ids = new Set([
    ...lexicon.beginningWith(last.text, 60).map(lexicon.idAt),
    ...lexicon.namesBeginningWith(last.text, 20),
  ]);
  return [...ids].map((id): Reading => ({
    from: words.length - 1,
    to: words.length,
    lang: lexicon.lang,
    ids: [id],
    trust,
    kind: 'begun',
  }));
}

/** What an unknown word may be a slip for. */
export function correctedReadings(
  { words }: QueryWords,
  lexicon: Lexicon,
  unknown: Iterable<number>,
): Reading[] {
  return [...unknown].flatMap((index) => {
    const found = spellings(words[index]!.text, lexicon, 4);
    const best = found[0]?.cost ?? 0;
    return found
      .filter(
        ({ cost, position }) => cost <= best + 0.5 && !isStopword(lexicon.folded[position]!, lexicon.lang),
      )
      .map(({ position, cost }): Reading => ({
        from: index,
        to: index + 1,
        lang: lexicon.lang,
        ids: [lexicon.idAt(position)],
        trust: 0.95 - 0.2 * cost,
        kind: 'corrected',
        shown: lexicon.surfaces[position]!,
      }));
  });
}
