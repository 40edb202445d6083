import type { Lang } from '#i18n/languages.ts';
import { isName } from './names.ts';
import { stem } from './stem.ts';
import { isStopword } from './stopwords.ts';
import type { Postings } from './table.ts';
import { weights, type WeightedText } from './weighted-text.ts';
import { words } from './words.ts';

export interface WordIndex {
  /** One form of each different folded word, as it is written most often, sorted by the folded word. */
  words: string[];
  /** For each different stem, in the order of `words`. */
  postings: Postings[];
  /** Names, which have no stems, sorted. */
  names: { name: string; postings: Postings }[];
}

/** On a big site, running text says nothing about words that stand in more than this share of all items. */
const commonShare = 0.1;
const bigSite = 1000;
const longestWord = 60;

/** Which words stand in which item, and how telling they are there. Takes most of the time of building a table. */
export function indexItems(items: readonly (readonly WeightedText[])[], lang: Lang): WordIndex {
  const vocabulary = createVocabulary(lang);
  const places: { items: number[]; weights: number[] }[] = [];
  items.forEach((texts, item) => {
    for (const { text, weight } of texts) {
      for (const raw of text.split(spaceRe)) {
        for (const { stemId, isCommon } of vocabulary.read(raw)) {
          if (isCommon && weight < weights.summary) continue;
          const place = (places[stemId] ??= { items: [], weights: [] });
          const last = place.items.length - 1;
          if (place.items[last] !== item) {
            place.items.push(item);
            place.weights.push(weight);
          } else place.weights[last] = Math.min(15, Math.max(place.weights[last]!, weight) + 0.25);
        }
      }
    }
  });
  const isBig = items.length > bigSite;
  const postingsOf = (stemId: number): Postings => {
    const place = places[stemId]!;
    const isCommon = isBig && place.items.length > items.length * commonShare;
    const kept = place.items.map((_, i) => i).filter((i) => !isCommon || place.weights[i]! >= weights.strong);
    return {
      items: kept.map((i) => place.items[i]!),
      weights: kept.map((i) => Math.floor(place.weights[i]!)),
    };
  };
  const { sorted, stemIds, names } = vocabulary.sorted((stemId) => places[stemId] !== undefined);
  return {
    words: sorted,
    postings: stemIds.map(postingsOf),
    names: names.map(({ name, stemId }) => ({ name, postings: postingsOf(stemId) })),
  };
}

// Everything up to white space: cheap to cut, and the same few thousand pieces come again and again.
const spaceRe = /\s+/;

interface Term {
  stemId: number;
  isCommon: boolean;
}

/** Remembers what each piece of text means, so that it is taken apart only once. */
function createVocabulary(lang: Lang) {
  const terms = new Map<string, Term[]>();
  const stemIds = new Map<string, number>();
  const forms = new Map<string, { stemId: number; surfaces: Map<string, number> }>();

  const idOf = (folded: string, surface: string): Term => {
    const key = isName(folded) ? folded : stem(folded, lang);
    const stemId = stemIds.get(key) ?? stemIds.size;
    stemIds.set(key, stemId);
    const form = forms.get(folded) ?? { stemId, surfaces: new Map<string, number>() };
    forms.set(folded, form);
    form.surfaces.set(surface, (form.surfaces.get(surface) ?? 0) + 1);
    return { stemId, isCommon: isStopword(folded, lang) };
  };
  const takeApart = (raw: string): Term[] =>
    words(raw)
      .filter(({ text }) => text.length <= longestWord)
      .flatMap(({ text: whole, parts, start, end }) => {
        if (parts.length === 1) return [idOf(parts[0]!, raw.slice(start, end).toLowerCase())];
        // What people write with a hyphen they also write without.
        const joined = /[^\p{L}\p{N}-]/u.test(whole) ? [] : [parts.join('')];
        return [...new Set([whole, ...joined, ...parts])].map((part) => idOf(part, part));
      });
  return {
    read: (raw: string): readonly Term[] => {
      let found = terms.get(raw);
      if (!found) terms.set(raw, (found = takeApart(raw)));
      return found;
    },
    sorted: (isUsed: (stemId: number) => boolean) => {
      const all = [...forms].filter(([, { stemId }]) => isUsed(stemId)).sort(([a], [b]) => (a < b ? -1 : 1));
      const used = all.filter(([form]) => !isName(form));
      const names = all.filter(([form]) => isName(form));
      const mostOften = (surfaces: Map<string, number>) =>
        [...surfaces].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
      return {
        sorted: used.map(([, { surfaces }]) => mostOften(surfaces)),
        stemIds: [...new Set(used.map(([, { stemId }]) => stemId))],
        names: names.map(([name, { stemId }]) => ({ name, stemId })),
      };
    },
  };
}
