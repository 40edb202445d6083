import { escapeRegExp } from '../escape-reg-exp.ts';
import { fold } from '../locales/fold.ts';
import { addressInTemplate } from '../read/generator-syntax.ts';

export interface LinkTarget {
  /** The same for every language's version of a page. */
  page: string;
  /** The part after `#`, empty where there is none. */
  anchor: string;
  external: boolean;
}

// The languages that documentation is translated into most, but for tags that are English words too, such as `id` and `no`.
const tags =
  'ar|bg|ca|cs|da|de|el|en|es|fa|fi|fr|he|hi|hr|hu|it|ja|ko|nb|nl|pl|pt|ro|ru|sk|sl|sr|sv|th|tr|uk|vi|zh';
const languageRe = new RegExp(`^(?:${tags})(?:[-_](?:[a-z]{2}|[a-z]{4}|419))?$`, 'i');
const languageHostRe = new RegExp(`^(?:${tags})(?:-[a-z]{2})?\\.`);
const languageKeys = new Set(['lang', 'language', 'locale', 'hl', 'l', 'lng', 'language_id']);
/** Sites that give each language its own titles: only the host can be compared. */
const titledHosts = /^(?:[a-z-]+\.)?(?:m\.)?(?:wikipedia|wiktionary|wikibooks)\.org$/;

/** Whether each language of a site has titles of its own for its pages. */
export function isTitled(host: string): boolean {
  return titledHosts.test(host);
}

/** What a link leads to, without what may differ between languages. `routes` maps addresses to the source language's. */
export function canonicalLink(url: string, routes: ReadonlyMap<string, string> = new Map()): LinkTarget {
  const bare = addressInTemplate(url);
  const routed = routes.get(bare.replace(/[?#].*$/, '')) ?? undefined;
  const [beforeAnchor = '', anchor = ''] = splitOnce(bare, '#');
  const [address, query = ''] = splitOnce(routed ?? beforeAnchor, '?');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return { page: address, anchor, external: scheme !== 'kb' };
  }
  const external = scheme !== undefined || address.startsWith('//');
  const rest = decode(address.replace(/^(?:https?:)?\/\//i, ''));
  const [first = '', ...segments] = rest.split('/');
  const host = external ? first.toLowerCase().replace(/^www\./, '') : '';
  if (titledHosts.test(host))
    return { page: host.replace(/^[a-z-]+\.(?=\w+\.org)/, ''), anchor: '', external };
  const path = (external ? segments : [first, ...segments])
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..' && !languageRe.test(segment))
    .join('/')
    .replace(/\/?index(?:\.\w+)?$/i, '')
    .replace(/\.(?:mdx?|html?|php)$/i, '');
  const kept = query
    .split('&')
    .filter((pair) => pair !== '' && !languageKeys.has(pair.split('=')[0]!.toLowerCase()))
    .sort()
    .join('&');
  const where = host.replace(languageHostRe, '');
  return { page: [where, path].filter(Boolean).join('/') + (kept && `?${kept}`), anchor, external };
}

/** Whether two links lead to the same page; a relative link may leave out the folders above. */
export function isSamePage(a: LinkTarget, b: LinkTarget): boolean {
  if (a.page === b.page) return true;
  if (a.page === '' || b.page === '') return false;
  const [short, long] = a.page.length < b.page.length ? [a.page, b.page] : [b.page, a.page];
  return long.endsWith(`/${short}`) && !(a.external && b.external);
}

/** Whether an address has a part that names a language: `/es/`, `?hl=es`, `es.example.org`, `?captions=spa`. */
export function namesLanguage(url: string, lang: string): boolean {
  let names = expressions.get(lang);
  if (!names) {
    const any = namesOf(lang).map(escapeRegExp).join('|');
    names = new RegExp(`(?:[/.=]|^)(?:${any})(?:[-_][a-z]{2,4}|[-_]419)?(?:[/.&?#]|$)`, 'i');
    expressions.set(lang, names);
  }
  return names.test(url);
}

const expressions = new Map<string, RegExp>();

/** Codes of three letters, as captions of videos have them. */
const longCodes: Readonly<Record<string, readonly string[]>> = {
  en: ['eng'],
  es: ['spa'],
  pt: ['por'],
  fr: ['fra', 'fre'],
  de: ['deu', 'ger'],
  it: ['ita'],
};

function namesOf(lang: string): string[] {
  const [code = lang] = lang.split('-');
  const names = ['en', code].flatMap((of) => new Intl.DisplayNames(of, { type: 'language' }).of(code) ?? []);
  return [...new Set([lang, code, ...(longCodes[code] ?? []), ...names.map(fold)])];
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
