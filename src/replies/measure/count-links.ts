import { guessLanguage } from '../guess-language.ts';
import type { Lang } from '#i18n/languages.ts';
import { articleLinkRe } from '#i18n/urls/old.ts';

export interface TicketRow {
  text: string;
  /** As the export writes it: `es`, `es-MX`, `Spanish` … */
  lang?: string | undefined;
}

/** What the site has, to tell links that work from those that do not. */
export interface KnownIds {
  languages: readonly Lang[];
  /** Numbers and aliases, with the article each leads to. */
  articles: ReadonlyMap<string, number>;
  retired: ReadonlySet<number>;
  elsewhere: ReadonlySet<number>;
}

export interface LinkCounts {
  tickets: number;
  linked: number;
  /** Tickets by article. */
  byArticle: Map<number, number>;
  retired: Map<number, number>;
  /** Ids nothing stands behind. */
  dead: Map<string, number>;
  elsewhere: Map<number, number>;
  /** Tickets whose links are all in another language, as `es → en`. */
  mismatches: Map<string, number>;
  /** Tickets whose language could be told and that have a link with a language. */
  comparable: number;
}

export function emptyCounts(): LinkCounts {
  const counts = { byArticle: new Map(), retired: new Map(), dead: new Map(), elsewhere: new Map() };
  return { tickets: 0, linked: 0, ...counts, mismatches: new Map(), comparable: 0 };
}

// The number of an article as text; a reply's last line says its language too.
const mentionRe = /\bKB[ -]?([1-9]\d{0,6})\b(?: · ([a-z]{2}) ·)?/gi;

/** Adds one ticket to the counts; an article linked twice in it counts once. */
export function countTicket(counts: LinkCounts, { text, lang }: TicketRow, known: KnownIds): void {
  counts.tickets++;
  const ids = new Set<string>();
  const langs = new Set<string>();
  const links = [...text.matchAll(articleLinkRe)].map(([, lang, id]) => ({ lang, id: id! }));
  const mentions = [...text.replace(articleLinkRe, ' ').matchAll(mentionRe)];
  for (const link of [...links, ...mentions.map(([, id, lang]) => ({ lang, id: id! }))]) {
    const id = link.id.toLowerCase();
    // `/kb/` and `/node/` are common in addresses of others; only numbers and what this site knows is counted.
    if (!/^\d+$/.test(id) && !known.articles.has(id)) continue;
    ids.add(id);
    if (link.lang !== undefined) langs.add(link.lang.toLowerCase());
  }
  if (ids.size === 0) return;
  counts.linked++;
  const articles = new Set<number>();
  for (const id of ids) {
    const article = known.articles.get(id);
    if (article !== undefined) articles.add(article);
    else if (known.retired.has(Number(id))) add(counts.retired, Number(id));
    else if (known.elsewhere.has(Number(id))) add(counts.elsewhere, Number(id));
    else add(counts.dead, id);
  }
  for (const article of articles) add(counts.byArticle, article);
  compareLanguages(counts, langs, languageOf(text, lang, known.languages));
}

function compareLanguages(counts: LinkCounts, langs: ReadonlySet<string>, own: string | undefined): void {
  if (own === undefined || langs.size === 0) return;
  counts.comparable++;
  if (!langs.has(own)) add(counts.mismatches, `${own} → ${[...langs].sort().join(', ')}`);
}

/**
 * The language of a ticket: what the export says, as a tag or as the language's name, or else what its words tell.
 *
 * @example languageOf('', 'es_MX', ['en', 'es']) // 'es'
 * @example languageOf('', 'Spanish', ['en', 'es']) // 'es'
 */
export function languageOf(
  text: string,
  said: string | undefined,
  languages: readonly Lang[],
): string | undefined {
  const name = said?.trim().toLowerCase() ?? '';
  if (name === '') return guessLanguage(text, languages)?.lang;
  const byTag = languages.find(
    (lang) => name === lang || /^[a-z]{2}[-_]/.exec(name)?.[0].slice(0, 2) === lang,
  );
  return byTag ?? languages.find((lang) => namesOf(lang).includes(name)) ?? name;
}

const names = new Map<Lang, string[]>();

function namesOf(lang: Lang): string[] {
  let known = names.get(lang);
  if (!known) {
    known = ['en', 'es', 'pt', 'de', 'fr'].map(
      (tag) => new Intl.DisplayNames(tag, { type: 'language' }).of(lang)?.toLowerCase() ?? lang,
    );
    names.set(lang, known);
  }
  return known;
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
