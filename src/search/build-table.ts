import { parseKbLink } from '#article/kb-link.ts';
import type { Article } from '#article/model.ts';
import type { Lang } from '#i18n/languages.ts';
import { pick } from '#i18n/translate.ts';
import type { Answer } from '#schema/answers.ts';
import type { SourceFrontmatter } from '#schema/article.ts';
import type { ExternalArticle } from '#schema/external.ts';
import type { Glossary, GlossaryTerm } from '#schema/glossary.ts';
import { commonWords, type WordLists } from './common-words.ts';
import { recordAddress } from './fragment.ts';
import { fold } from './fold.ts';
import type { IndexSummary } from './read-records.ts';
import { partsFor, type TableFile } from './table.ts';
import { packWords } from './word-list.ts';
import { words } from './words.ts';

export interface TableContext {
  lang: Lang;
  languages: readonly Lang[];
  glossary: Glossary;
  answers: readonly Answer[];
  external: readonly ExternalArticle[];
  /** The word lists of this language, and of the other languages of the site. */
  wordLists: { own: WordLists; others: readonly WordLists[] };
  /** A hash that changes if anything in the index changes. */
  build: string;
}

/**
 * Builds the search table of a language. `articles` are all articles of the site, sorted by number; `parts` describe its indexes.
 */
export function buildTable(
  articles: readonly Article[],
  parts: readonly IndexSummary[],
  { lang, languages, glossary, answers, external, wordLists, build }: TableContext,
): TableFile {
  const ids = new Map(parts.flatMap((part) => part.ids));
  const referrals = new Set(parts.flatMap((part) => part.referrals));
  const headings = new Map(parts.flatMap((part) => part.headings));
  const { stopwords, quiet, everyday } = commonWords(wordLists.own, wordLists.others, parts);
  const lowWeight = stopwords.union(quiet);
  const vocabulary = new Set(
    parts.flatMap((part) => part.words.map(([word]) => word)).filter((word) => !stopwords.has(fold(word))),
  );
  const addresses = articles.map(({ kb, source }) =>
    ['', ...source.outline.map(({ id }) => id)]
      .map((section) => recordAddress(kb, section))
      .filter((address) => ids.has(address)),
  );
  return {
    version: 2,
    lang,
    build,
    parts: partsFor(articles.length),
    kbs: articles.map(({ kb }) => kb),
    records: addresses.map((own) => own.map((address) => ids.get(address)).join(' ')),
    headings: addresses.map((own) =>
      own
        .map((address) => sizeOf((!referrals.has(address) && headings.get(address)) || '', lowWeight))
        .join(' '),
    ),
    words: packWords(vocabulary),
    stopwords: packWords(stopwords),
    quiet: packWords(quiet),
    everyday: packWords(everyday),
    concepts: conceptsOf(glossary, lang, languages),
    messages: articles.flatMap(({ kb, source }, article) =>
      (source.frontmatter.status === 'current' ? source.frontmatter.errors : []).map(
        ({ message, section = '' }): TableFile['messages'][number] => {
          const address = recordAddress(kb, section);
          const record = Math.max(0, addresses[article]!.indexOf(address));
          return referrals.has(address) ? [message, article, record, 1] : [message, article, record];
        },
      ),
    ),
    answers: answers.flatMap(({ answer, phrases }) => {
      const { kb, section = '' } = parseKbLink(answer)!;
      const article = articles.findIndex((each) => each.kb === kb);
      if (article < 0) return [];
      const record = Math.max(0, addresses[article]!.indexOf(recordAddress(kb, section)));
      return languages
        .flatMap((tag) => phrases?.[tag] ?? [])
        .map((phrase): TableFile['answers'][number] => [phrase, article, record]);
    }),
    facets: {
      topics: valuesOf(articles, ({ topics }) => topics),
      products: valuesOf(articles, ({ products }) => products),
      kinds: valuesOf(articles, ({ kind }) => [kind]),
    },
    aliases: Object.fromEntries(
      articles.flatMap(({ source }, index) => source.frontmatter.aliases.map((alias) => [alias, index])),
    ),
    external: external.map(({ kb, url, title }) => [kb, url, pick(title, lang)]),
  };
}

/** Returns the number of words of a heading, as Pagefind counts them, and the number of its content words: `5.2`. */
function sizeOf(heading: string, lowWeight: ReadonlySet<string>): string {
  const all = heading.split(/\s+/).filter(Boolean);
  const contentWords = all.filter((word) =>
    words(word).some(({ parts }) => parts.some((part) => !lowWeight.has(part))),
  );
  return `${all.length}.${contentWords.length}`;
}

/** Returns the articles of each value of a facet. Only current articles are listed. */
function valuesOf(
  articles: readonly Article[],
  read: (frontmatter: SourceFrontmatter) => readonly string[],
): Record<string, number[]> {
  const values: Record<string, number[]> = {};
  for (const [index, { source }] of articles.entries()) {
    if (source.frontmatter.status !== 'current') continue;
    for (const value of read(source.frontmatter)) (values[value] ??= []).push(index);
  }
  return values;
}

/**
 * Packs the glossary for query expansion: regional synonyms and the terms of the other languages lead to the terms that the
 * articles use.
 */
function conceptsOf(glossary: Glossary, lang: Lang, languages: readonly Lang[]): string {
  const lines = glossary.terms.flatMap((entry) => {
    const own = entry[lang] as GlossaryTerm | undefined;
    if (!own) return [];
    const all = languages.flatMap((tag) => {
      const term = entry[tag] as GlossaryTerm | undefined;
      if (!term) return [];
      return [term.term, ...term.accepted, ...(tag === lang ? [...term.synonyms, ...term.rejected] : [])];
    });
    const written = new Set([own.term, ...own.accepted].map(plain));
    const typed = new Set(all.map(plain)).difference(written);
    return [`${[...written].join('|')}>${[...typed].join('|')}`];
  });
  return lines.join('\n');
}

/** Normalizes a term as queries are normalized: `Two-factor device` becomes `two factor device`. */
function plain(form: string): string {
  return fold(form)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
