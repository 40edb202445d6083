import type { Lang } from '#i18n/languages.ts';
import { isLang } from '#i18n/languages.ts';
import type { Glossary, GlossaryTerm } from '#schema/glossary.ts';
import { fold } from './fold.ts';
import { createLexicon } from './lexicon.ts';
import { isName } from './names.ts';
import { nearestWords, slipCost } from './spelling.ts';
import { isStopword } from './stopwords.ts';
import type { TableFile } from './table.ts';
import { words } from './words.ts';

export interface Miss {
  lang: Lang;
  query: string;
  count: number;
  /** Words of it that no article has, each with what they may be a synonym of. */
  unknown: { word: string; terms: string[]; near: string[] }[];
}

const requestRe = /\/find\/([a-z-]+)\/miss\.txt\?q=([^\s"&#]*)/;

/** The searches that found nothing, from the lines of an access log of any format. Lines of other requests are passed over. */
export function countMisses(
  lines: Iterable<string>,
): Map<string, { lang: Lang; query: string; count: number }> {
  const misses = new Map<string, { lang: Lang; query: string; count: number }>();
  for (const line of lines) {
    const [, lang, text] = requestRe.exec(line) ?? [];
    if (lang === undefined || text === undefined || !isLang(lang)) continue;
    const query = decode(text);
    if (query === '') continue;
    const key = `${lang} ${fold(query)}`;
    const miss = misses.get(key) ?? { lang, query, count: 0 };
    miss.count++;
    misses.set(key, miss);
  }
  return misses;
}

/** What a log holds is written by strangers: no line breaks, no control characters, no end of a surrogate. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
      .replace(/\p{C}+/gu, ' ')
      .trim()
      .slice(0, 200);
  } catch {
    return '';
  }
}

/**
 * Misses of each language, most frequent first, with proposals for the glossary: a term one of whose forms has a word in
 * common with the query, and words of the articles that look like the unknown one.
 */
export function missReport(
  misses: Iterable<{ lang: Lang; query: string; count: number }>,
  tables: ReadonlyMap<Lang, TableFile>,
  glossary: Glossary,
): Miss[] {
  const lexicons = new Map([...tables].map(([lang, table]) => [lang, createLexicon(table)] as const));
  return [...misses]
    .filter(({ lang }) => lexicons.has(lang))
    .map((miss) => {
      const lexicon = lexicons.get(miss.lang)!;
      const all = words(miss.query).flatMap(({ parts }) => parts);
      const telling = all.filter((word) => !isStopword(word, miss.lang) && word.length > 2);
      // A name is no synonym of anything.
      const unknown = telling.filter((word) => !isName(word) && lexicon.find(word) === undefined);
      const others = new Set(telling.filter((word) => !unknown.includes(word)));
      return {
        ...miss,
        unknown: [...new Set(unknown)].map((word) => ({
          word,
          terms: termsLike(word, others, miss.lang, glossary),
          near: nearestWords([word], lexicon),
        })),
      };
    })
    .sort((a, b) => b.count - a.count || (a.lang + a.query < b.lang + b.query ? -1 : 1));
}

const closeTo = 1.5;
const mostTerms = 3;

function termsLike(word: string, others: ReadonlySet<string>, lang: Lang, { terms }: Glossary): string[] {
  const found = terms.flatMap((entry) => {
    const term = entry[lang] as GlossaryTerm | undefined;
    if (!term) return [];
    const forms = [term.term, ...term.accepted, ...term.synonyms].flatMap((form) => fold(form).split(/\s+/));
    const isLike = forms.some((form) => form.length > 4 && slipCost(word, form, closeTo) <= closeTo);
    const shared = forms.filter((form) => others.has(form)).length;
    return isLike || shared > 0 ? [{ id: entry.id, rank: (isLike ? 10 : 0) + shared / forms.length }] : [];
  });
  return found
    .sort((a, b) => b.rank - a.rank)
    .slice(0, mostTerms)
    .map(({ id }) => id);
}
