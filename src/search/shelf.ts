/** Runs in the browser, without touching the document: the search's files, each fetched once, when it is first needed. */
import type { Lang } from '#i18n/languages.ts';
import { cardName, phrasesName } from '#i18n/urls/search.ts';
import type { Card } from './cards.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { createMessageMatcher, type MessageMatcher } from './messages.ts';
import { formsByStems, type Form } from './synonyms.ts';
import { namesFilesOf } from './names.ts';
import type { PhraseFile } from './phrases.ts';
import { decodePostings, type NamesFile, type Postings, type ShardFile, type TableFile } from './table.ts';

/** Reads a file of the search data of a language, `table.json`; throws where it cannot be had. */
export type ReadFile = (lang: Lang, file: string) => Promise<unknown>;

/** A language's table, ready to be asked. */
export interface OpenTable {
  file: TableFile;
  lexicon: Lexicon;
  forms: ReadonlyMap<string, Form[]>;
  messages: MessageMatcher;
}

export interface Shelf {
  table: (lang: Lang) => Promise<OpenTable>;
  /** Fetches the shards of some words; `postings` then has them. */
  fetchPostings: (lang: Lang, ids: Iterable<number>) => Promise<void>;
  postings: (lang: Lang, id: number) => Postings;
  /** Makes names known, and what begins with them, with their postings. */
  fetchNames: (lang: Lang, names: readonly string[]) => Promise<void>;
  card: (lang: Lang, kb: number) => Promise<Card>;
  /** A file of phrases, by its number. */
  phrases: (lang: Lang, number: number) => Promise<PhraseFile>;
}

export function createShelf(read: ReadFile): Shelf {
  const files = new Map<string, Promise<unknown>>();
  const once = <T>(lang: Lang, name: string, open: (content: unknown) => T): Promise<T> => {
    const key = `${lang}/${name}`;
    let file = files.get(key) as Promise<T> | undefined;
    if (!file) {
      file = read(lang, name).then(open);
      // What could not be fetched may be fetched the next time.
      file.catch(() => files.delete(key));
      files.set(key, file);
    }
    return file;
  };
  const starts = new Map<Lang, number[]>();
  const shards = new Map<string, string[]>();
  const decoded = new Map<string, Postings>();
  const shardOf = (lang: Lang, id: number) => starts.get(lang)!.findLastIndex((start) => start <= id);
  const table = (lang: Lang) =>
    once(lang, 'table.json', (content) => {
      const file = content as TableFile;
      starts.set(lang, file.shards);
      return {
        file,
        lexicon: createLexicon(file),
        forms: formsByStems(file.concepts),
        messages: createMessageMatcher(file.messages),
      };
    });
  return {
    table,
    fetchNames: async (lang, names) => {
      const { file, lexicon } = await table(lang);
      const firsts = file.names.map(([first]) => first);
      const wanted = new Set(names.flatMap((name) => namesFilesOf(name, firsts)));
      await Promise.all(
        [...wanted].map((number) =>
          once(lang, `names-${number}.json`, (content) => {
            const { names: known, postings } = content as NamesFile;
            lexicon.addNames(number, known.split(' '));
            postings
              .split(' ')
              .forEach((text, place) =>
                decoded.set(`${lang}/${lexicon.idOfName(number, place)}`, decodePostings(text)),
              );
          }),
        ),
      );
    },
    fetchPostings: async (lang, ids) => {
      const missing = [...ids].filter((id) => !decoded.has(`${lang}/${id}`));
      const wanted = new Set(missing.map((id) => shardOf(lang, id)));
      await Promise.all(
        [...wanted].map((shard) =>
          once(lang, `words-${shard}.json`, (content) => {
            shards.set(`${lang}/${shard}`, (content as ShardFile).split(' '));
          }),
        ),
      );
    },
    postings: (lang, id) => {
      const key = `${lang}/${id}`;
      let found = decoded.get(key);
      if (!found) {
        const shard = shardOf(lang, id);
        const text = shards.get(`${lang}/${shard}`)?.[id - starts.get(lang)![shard]!];
        found = decodePostings(text ?? '');
        decoded.set(key, found);
      }
      return found;
    },
    card: (lang, kb) => once(lang, cardName(kb), (content) => content as Card),
    phrases: (lang, number) => once(lang, phrasesName(number), (content) => content as PhraseFile),
  };
}
