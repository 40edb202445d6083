import { escapeRegExp } from '../escape-reg-exp.ts';
import { fold } from '../locales/fold.ts';
import { addressInTemplate } from '../read/generator-syntax.ts';

export interface LinkTarget {
  /** The same for every language's version of a page. */
  page: string;
  /** The part after `#`, or an empty string. */
  anchor: string;
  external: boolean;
}

// The most frequent languages of translated documentation. Tags that are also English words, such as `id` and `no`, are left
// out.
const tags =
  'ar|bg|ca|cs|da|de|el|en|es|fa|fi|fr|he|hi|hr|hu|it|ja|ko|nb|nl|pl|pt|ro|ru|sk|sl|sr|sv|th|tr|uk|vi|zh';
const languageRe = new RegExp(`^(?:${tags})(?:[-_](?:[a-z]{2}|[a-z]{4}|419))?$`, 'i');
const languageHostRe = new RegExp(`^(?:${tags})(?:-[a-z]{2})?\\.`);
const languageKeys = new Set(['lang', 'language', 'locale', 'hl', 'l', 'lng', 'language_id']);
/** Sites whose pages have a different path in each language, so only the host can be compared. */
const localisedPathHosts = /^(?:[a-z-]+\.)?(?:m\.)?(?:wikipedia|wiktionary|wikibooks)\.org$/;

/** Returns the host of a link to another site; for other links, the first segment of the path. */
export function hostOf({ page }: LinkTarget): string {
  return page.split(/[/?]/)[0]!;
}

/** Tells whether a site gives the same page a different path in each language. */
export function hasLocalisedPaths(host: string): boolean {
  return localisedPathHosts.test(host);
}

/**
 * Returns the target of a link without the parts that may differ between languages. `routes` maps the address of a
 * translated page to the address of its source page.
 */
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
  if (localisedPathHosts.test(host))
    return { page: host.replace(/^[a-z-]+\.(?=\w+\.org)/, ''), anchor: '', external };
  const path = (external ? segments : [first, ...segments])
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..' && !languageRe.test(segment))
    .join('/')
    .replace(/\/?index(?:\.\w+)?$/i, '')
    .replace(/\.(?:mdx?|html?|php)$/i, '');
  const parameters = query
    .split('&')
    .filter((pair) => pair !== '' && !languageKeys.has(pair.split('=')[0]!.toLowerCase()))
    .sort()
    .join('&');
  const site = host.replace(languageHostRe, '');
  return {
    page: [site, path].filter(Boolean).join('/') + (parameters && `?${parameters}`),
    anchor,
    external,
  };
}

/** Tells whether two links lead to the same page. A relative link may leave out its parent folders. */
export function isSamePage(a: LinkTarget, b: LinkTarget): boolean {
  if (a.page === b.page) return true;
  if (a.page === '' || b.page === '') return false;
  const [short, long] = a.page.length < b.page.length ? [a.page, b.page] : [b.page, a.page];
  return long.endsWith(`/${short}`) && !(a.external && b.external);
}

/** Tells whether part of an address names the language: `/es/`, `?hl=es`, `es.example.org`, `?captions=spa`. */
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

/** Three-letter language codes, which video captions use. */
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
