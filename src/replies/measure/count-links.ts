import { decodeAddress } from '#i18n/urls/base.ts';
import { guessLanguage } from '../guess-language.ts';
import type { Lang } from '#i18n/languages.ts';
import { articleLinkRe } from '#i18n/urls/old.ts';

export interface TicketRow {
  text: string;
  /** The language as the export writes it: `es`, `es-MX`, `Spanish` … */
  lang?: string | undefined;
  /** When the ticket was created. Only a leading day such as `2026-11-23` is read. */
  date?: string | undefined;
}

/** The ids of the site, which tell working links from dead ones. */
export interface KnownIds {
  languages: readonly Lang[];
  /** The present and former hosts of the articles, such as `help.example`. Links to other hosts do not count. */
  hosts: ReadonlySet<string>;
  /** Each number and alias, with the article it leads to. */
  articles: ReadonlyMap<string, number>;
  retired: ReadonlySet<number>;
  /** Articles of other sites, with their hosts. */
  elsewhere: ReadonlyMap<number, string>;
}

export interface LinkCounts {
  tickets: number;
  linked: number;
  /** The number of tickets that link each article. */
  byArticle: Map<number, number>;
  retired: Map<number, number>;
  /** The number of tickets for each id that leads nowhere. */
  dead: Map<string, number>;
  elsewhere: Map<number, number>;
  /** The number of tickets whose links are all in another language, by pair such as `es → en`. */
  mismatches: Map<string, number>;
  /** The number of tickets with a known language and a link with a language. */
  comparable: number;
  /** The day of the first ticket. */
  since: string | undefined;
}

export function emptyCounts(): LinkCounts {
  const counts = { byArticle: new Map(), retired: new Map(), dead: new Map(), elsewhere: new Map() };
  return { tickets: 0, linked: 0, ...counts, mismatches: new Map(), comparable: 0, since: undefined };
}

// The number of an article as text. The last line of a reply also has the language. `KB` after a number means kilobytes.
const mentionRe =
  /(?<!(?:^|[^\w-])(?<!KB[ -])\d[\d.,]*[ \u00a0]?)\bKB[ -]?([1-9]\d{0,6})\b(?: · ([a-z]{2}) ·)?/gi;

interface FoundLink {
  lang: string | undefined;
  id: string;
}

/** Adds one ticket to the counts. An article that the ticket links twice counts once. */
export function countTicket(counts: LinkCounts, { text, lang, date }: TicketRow, known: KnownIds): void {
  counts.tickets++;
  const day = /^\s*(\d{4}-\d{2}-\d{2})/.exec(date ?? '')?.[1];
  if (day !== undefined && (counts.since === undefined || day < counts.since)) counts.since = day;
  const ids = new Set<string>();
  const langs = new Set<string>();
  for (const link of [...addressesIn(decoded(text), known), ...mentionsIn(text, known)]) {
    ids.add(link.id);
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

/** Links to articles of this site, and to known articles of other sites. */
function addressesIn(text: string, { hosts, articles, elsewhere }: KnownIds): FoundLink[] {
  return [...text.matchAll(articleLinkRe)].flatMap(({ 1: lang, 2: written, index }) => {
    const id = written!.toLowerCase();
    const host = hostBefore(text, index);
    const isOurs = host === undefined || hosts.has(host);
    if (!isOurs && elsewhere.get(Number(id)) !== host) return [];
    // Many sites use `/kb/` and `/node/` in addresses, so only numbers and known aliases count.
    return /^\d+$/.test(id) || articles.has(id) ? [{ lang, id }] : [];
  });
}

/** Numbers after `KB` outside addresses. A number with more digits than the site's numbers does not count. */
function mentionsIn(text: string, { articles, retired, elsewhere }: KnownIds): FoundLink[] {
  const numbers = [
    ...[...articles.keys()].map(Number).filter(Number.isInteger),
    ...retired,
    ...elsewhere.keys(),
  ];
  const digits = String(numbers.reduce((most, number) => Math.max(most, number), 0)).length;
  const prose = text.replace(/\S*:\/\/\S*/g, ' ').replace(articleLinkRe, ' ');
  return [...prose.matchAll(mentionRe)].flatMap(([, id, lang]) =>
    id!.length <= digits + 1 ? [{ lang, id: id! }] : [],
  );
}

/** The host of the address that has `index` inside it. Undefined if the text has no host there. */
function hostBefore(text: string, index: number): string | undefined {
  const before = /\S*$/.exec(text.slice(Math.max(0, index - 500), index))![0];
  const [, rest] = /.*:\/\/(.*)$/s.exec(before) ?? [];
  return rest?.split(/[/?#]/, 1)[0]!.toLowerCase();
}

/** Decodes addresses inside other addresses: mail programs escape the ones they wrap. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, decodeAddress);
}

function compareLanguages(counts: LinkCounts, langs: ReadonlySet<string>, own: string | undefined): void {
  if (own === undefined || langs.size === 0) return;
  counts.comparable++;
  if (!langs.has(own)) add(counts.mismatches, `${own} → ${[...langs].sort().join(', ')}`);
}

/**
 * The language of a ticket. The export may state it as a tag or a language name in any language, with or without a region.
 * Otherwise it is guessed from the words. Undefined if neither gives a language.
 *
 * @example languageOf('', 'es_MX', ['en', 'es']) // 'es'
 * @example languageOf('', 'Spanish (Latin America)', ['en', 'es']) // 'es'
 * @example languageOf('', 'spa', ['en', 'es']) // 'es'
 */
export function languageOf(
  text: string,
  said: string | undefined,
  languages: readonly Lang[],
): string | undefined {
  const name = said?.trim().toLowerCase() ?? '';
  if (name === '') return guessLanguage(text, languages)?.lang;
  const [tag] = name.split(/[-_\s(]/, 1);
  const byTag = /^[a-z]{2,3}$/.test(tag!) && tagOf(tag!);
  if (byTag && namesOf(languages).has(nameOf(byTag))) return byTag;
  // `Spanish - español`, `Spanish (Latin America)`, `English/US`
  const parts = [name, ...name.split(/\s+[-–—]\s+|[()/,;]/).map((part) => part.trim())];
  return parts.map((part) => namesOf(languages).get(part)).find((found) => found !== undefined);
}

/** The language tag of a code of two or three letters. */
function tagOf(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined;
  }
}

const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function nameOf(tag: string): string {
  return english.of(tag)?.toLowerCase() ?? '';
}

let names: Map<string, string> | undefined;

/** Language tags by name, in English, in the language itself and in the languages of the site. */
function namesOf(languages: readonly Lang[]): Map<string, string> {
  if (names) return names;
  names = new Map();
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const tags = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((tag) => tagOf(tag) === tag);
  for (const tag of tags.filter((each) => english.of(each)))
    for (const own of new Set(['en', tag, ...languages])) {
      const name = new Intl.DisplayNames(own, { type: 'language', fallback: 'none' }).of(tag);
      if (name && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), tag);
    }
  return names;
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
