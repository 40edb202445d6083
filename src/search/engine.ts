/** Runs in the browser, without touching the document: runs queries in Pagefind. */
import type { Lang } from '#i18n/languages.ts';
import { withBase } from '#i18n/urls/base.ts';
import { searchIndexPath } from '#i18n/urls/search.ts';
import { readFragment, type Fragment } from './fragment.ts';
import { partOf, type TableFile } from './table.ts';

/** The part of Pagefind's browser API that is used here. */
export interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}

interface Pagefind {
  mergeIndex: (path: string, options: Record<string, unknown>) => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; score: number; words: number[] }[] }>;
}

/** A record that Pagefind returns for a query. */
export interface Hit {
  score: number;
  /** Positions of the matching words in the record. */
  words: number[];
}

/** Hits by record. */
export type Hits = ReadonlyMap<number, Hit>;

export interface Engine {
  /** Returns the records that contain all words of a query; for a query in quotes, those that contain the phrase. */
  ask: (text: string) => Promise<Hits>;
  /** Returns the stored text of a record. It does not load Pagefind. */
  fragment: (record: number) => Promise<Fragment>;
}

/** The index and the table come from different builds, or a file cannot be fetched. */
export class SearchFileError extends Error {}

const ranking = {
  termSimilarity: 6,
  pageLength: 0.4,
  termSaturation: 2,
  metaWeights: { title: 0, article: 0, topic: 0, number: 0, lang: 0, summary: 0 },
};
const cacheLimit = 400;

/** Creates the engine of a language. It loads nothing before the first call. */
export function createEngine(
  lang: Lang,
  base: string,
  { table, records }: { table: TableFile; records: RecordList },
  load: (address: string) => Promise<PagefindModule>,
): Engine {
  const folderOf = (part: number) => withBase(base, searchIndexPath(lang, `${part}/`));
  let opening: Promise<Pagefind> | undefined;
  const asked = new Map<string, Promise<Hits>>();
  const fragments = new Map<number, Promise<Fragment>>();

  const open = () => {
    opening ??= openPagefind();
    opening.catch(() => (opening = undefined));
    return opening;
  };

  async function openPagefind(): Promise<Pagefind> {
    // Each language loads its own module, because the instances of a module share one WebAssembly. Pagefind waits forever for a
    // file that it cannot fetch, so fetch its first one beside the module.
    const [{ createInstance }] = await Promise.all([
      load(`${folderOf(0)}pagefind.js`),
      reach(`${folderOf(0)}pagefind-entry.json?ts=${table.build}`),
    ]);
    const options = { metaCacheTag: table.build, ranking, baseUrl: '/' };
    const pagefind = createInstance({ ...options, basePath: folderOf(0), noWorker: true });
    await Promise.all(
      Array.from({ length: table.parts - 1 }, (_, at) =>
        pagefind.mergeIndex(folderOf(at + 1), { ...options, language: lang }),
      ),
    );
    return pagefind;
  }

  async function search(text: string): Promise<Hits> {
    const { results } = await (await open()).search(text);
    // Pagefind does not report files that it could not load.
    if (results.length === 0 && records.hasWord(text)) {
      opening = undefined;
      await reach(`${folderOf(0)}pagefind-entry.json?ts=${table.build}`, 'no-store');
    }
    return new Map(
      results.map(({ id, score, words }) => [
        records.numberOf(id.slice(id.indexOf('_') + 1)),
        { score, words },
      ]),
    );
  }

  return {
    ask: (text) => {
      if (asked.size > cacheLimit) asked.clear();
      return cached(asked, text, () => search(text));
    },
    fragment: (record) =>
      cached(fragments, record, async () => {
        const part = partOf(table.kbs[records.articleOf(record)]!, table.parts);
        const name = `fragment/${lang}_${records.idOf(record)}.pf_fragment`;
        const response = await reach(`${folderOf(part)}${name}`);
        return readFragment(await new Response(unpacked(response)).text());
      }),
  };
}

/** Decompresses a fragment, which Pagefind gzips. The browser has already removed any compression that the host added. */
function unpacked(response: Response): ReadableStream {
  return response.body!.pipeThrough(new DecompressionStream('gzip'));
}

async function reach(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new SearchFileError(`${response.url}: ${response.status}`);
  return response;
}

/** Returns the cached promise of a key, or creates it. A rejected promise is not cached. */
function cached<Key, Value>(
  known: Map<Key, Promise<Value>>,
  key: Key,
  make: () => Promise<Value>,
): Promise<Value> {
  const found = known.get(key);
  if (found) return found;
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}

/** The records of a table, numbered consecutively. */
export interface RecordList {
  length: number;
  /** @throws {SearchFileError} if the record is from another build */
  numberOf: (id: string) => number;
  idOf: (record: number) => string;
  articleOf: (record: number) => number;
  /** Returns the number of the head of an article; undefined if it has no records. */
  headOf: (article: number) => number | undefined;
  /** Returns the number of words of a heading, and how many of them are content words; both are 0 for a head. */
  headingOf: (record: number) => { words: number; contentWords: number };
  /** Returns all records of an article, the head first. */
  ofArticle: (article: number) => number[];
  /** Whether a text is a word that some record contains. */
  hasWord: (text: string) => boolean;
}

export function createRecordList(
  { records, headings }: TableFile,
  hasWord: (text: string) => boolean,
): RecordList {
  const ids: string[] = [];
  const articles: number[] = [];
  const starts = records.map((text, article) => {
    const start = ids.length;
    for (const id of text === '' ? [] : text.split(' ')) {
      ids.push(id);
      articles.push(article);
    }
    return start;
  });
  const sizes = headings
    .flatMap((text) => (text === '' ? [] : text.split(' ')))
    .map((size) => {
      const [all = 0, contentWords = 0] = size.split('.').map(Number);
      return { words: all, contentWords };
    });
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const ofArticle = (article: number) =>
    Array.from(
      { length: (starts[article + 1] ?? ids.length) - starts[article]! },
      (_, at) => starts[article]! + at,
    );
  return {
    length: ids.length,
    numberOf: (id) => {
      const number = numbers.get(id);
      if (number === undefined)
        throw new SearchFileError(`Unexpected record ${id}: the index is of another build.`);
      return number;
    },
    idOf: (record) => ids[record]!,
    articleOf: (record) => articles[record]!,
    headingOf: (record) => sizes[record]!,
    headOf: (article) => ofArticle(article)[0],
    ofArticle,
    hasWord,
  };
}
