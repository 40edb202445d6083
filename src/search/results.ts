/** Runs in the browser, without touching the document: turns matches into results to show. */
import type { SearchResult, SectionResult } from './answer.ts';
import { evidenceOf } from './evidence.ts';
import { excerptOf, markWords, wordsAt } from './excerpt.ts';
import type { QueryMatches, ArticleMatch } from './find.ts';
import type { Fragment } from './fragment.ts';
import type { OpenTable } from './open-table.ts';
import { words } from './words.ts';
import { isLang, type Lang } from '#i18n/languages.ts';
import { withBase } from '#i18n/urls/base.ts';
import { articlePath, stepPath } from '#i18n/urls/pages.ts';

export interface Results {
  length: number;
  /** How many of the results are published elsewhere. */
  elsewhere: number;
  load: (from: number, to: number) => Promise<SearchResult[]>;
}

const mostSections = 2;

/** Creates the results of a query. `found` are the matches that passed the filters. Fragments are fetched by `load` only. */
export function createResults(
  matches: QueryMatches,
  found: readonly ArticleMatch[],
  { file, records, engine, shareOf }: OpenTable,
  base: string,
): Results {
  const { number, terms, messages } = matches;
  const { lang } = file;
  const messageWords = messages.flatMap(({ pattern }) =>
    words(pattern.replace(/\{\w+\}/g, ' ')).flatMap(({ text, parts }) => [text, ...parts]),
  );
  const external = file.external
    .filter(([kb]) => String(kb) === number?.id)
    .map(([kb, url, title]): SearchResult => ({
      kb,
      url,
      title: [{ text: title, isFound: false }],
      excerpt: [],
      exact: 'number',
      isElsewhere: true,
      sections: [],
    }));
  const placesIn = (record: number) => terms.flatMap(({ hits }) => hits.get(record)?.words ?? []);

  const evidence = (fragment: Fragment, record: number) =>
    evidenceOf(fragment, record, terms, records.length, (word) => shareOf(word) < 1);

  async function show({ article, exact, records: own }: ArticleMatch): Promise<SearchResult> {
    const kb = file.kbs[article]!;
    const head = records.headOf(article);
    if (head === undefined) return unlisted(kb);
    const named = exact === 'number' ? await namedRecord(article) : undefined;
    const parts = [
      ...new Set([...(named === undefined ? [] : [named]), ...own.filter((each) => each !== head)]),
    ];
    const shown = parts.slice(0, mostSections);
    const fragments = await Promise.all((shown.length > 0 ? shown : [head]).map(engine.fragment));
    const marked = new Set([
      ...messageWords,
      ...fragments.flatMap((fragment, at) => wordsAt(fragment, placesIn(shown[at] ?? head))),
    ]);
    const { meta } = fragments[0]!;
    const asked = exact === 'number' && number ? { section: number.section, step: number.step } : undefined;
    return {
      kb,
      url: withBase(
        base,
        asked?.step ? stepPath(lang, kb, asked.step) : articlePath(lang, kb, asked?.section),
      ),
      title: markWords(meta['article'] ?? '', marked),
      foreignLang: langIn(meta['lang']),
      topic: meta['topic'],
      revised: meta['revised'],
      excerpt: shown.length > 0 ? [] : summaryOf(fragments[0]!, placesIn(head), marked),
      exact,
      asked,
      exactWords: exact === 'message' ? messages.find((hit) => hit.article === article)?.words : undefined,
      evidence: evidence(fragments[0]!, shown[0] ?? head),
      sections: shown.map((record, at) => sectionResult(fragments[at]!, record, kb, marked)),
    };
  }

  /** Returns the record of the section that the query names by id or by number. */
  async function namedRecord(article: number): Promise<number | undefined> {
    if (number?.section === undefined && number?.sectionNumber === undefined) return undefined;
    const all = records.ofArticle(article);
    const fragments = await Promise.all(all.map(engine.fragment));
    const place = fragments.findIndex(({ url, meta }) =>
      number.section === undefined
        ? meta['number'] === String(number.sectionNumber)
        : sectionOf(url) === number.section,
    );
    return place > 0 ? all[place] : undefined;
  }

  function sectionResult(
    fragment: Fragment,
    record: number,
    kb: number,
    marked: ReadonlySet<string>,
  ): SectionResult {
    const id = sectionOf(fragment.url);
    const { number: position, title } = fragment.meta;
    return {
      id,
      url: withBase(base, articlePath(lang, kb, id)),
      number: position === undefined ? undefined : Number(position),
      title: markWords(title ?? '', marked),
      excerpt: excerptOf(fragment, placesIn(record), marked),
      evidence: evidence(fragment, record),
    };
  }

  /** Returns the result for a retired article, which only its number finds. */
  function unlisted(kb: number): SearchResult {
    const title = [{ text: `KB${kb}`, isFound: false }];
    return {
      kb,
      url: withBase(base, articlePath(lang, kb)),
      title,
      excerpt: [],
      exact: 'number',
      sections: [],
    };
  }

  return {
    length: external.length + found.length,
    elsewhere: external.length,
    load: async (from, to) => {
      const own = found.slice(Math.max(0, from - external.length), Math.max(0, to - external.length));
      return [...external.slice(from, to), ...(await Promise.all(own.map(show)))];
    },
  };
}

function summaryOf(fragment: Fragment, places: readonly number[], marked: ReadonlySet<string>) {
  const { summary } = fragment.meta;
  return summary === undefined ? excerptOf(fragment, places, marked) : markWords(summary, marked);
}

function sectionOf(url: string): string {
  return url.slice(url.indexOf('#') + 1);
}

function langIn(tag: string | undefined): Lang | undefined {
  return tag !== undefined && isLang(tag) ? tag : undefined;
}
