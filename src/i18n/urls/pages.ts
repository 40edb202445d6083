/** The addresses of pages. `base.ts` says what holds for all addresses. */
import type { Lang } from '../languages.ts';
import { inLanguage } from './base.ts';

/** @example homePath('es') // '/es/' */
export function homePath(lang: Lang): string {
  return `/${lang}/`;
}

/** @example parseHomePath('/es/') // { lang: 'es' } */
export function parseHomePath(path: string): { lang: Lang } | undefined {
  return inLanguage(/^\/([\w-]+)\/?$/.exec(path)?.[1], {});
}

/** @example articlePath('es', 1133, 'login-attempt-loop') // '/es/kb/1133/#login-attempt-loop' */
export function articlePath(lang: Lang, kb: number, section?: string): string {
  return `/${lang}/kb/${kb}/${section ? `#${section}` : ''}`;
}

/** @example parseArticlePath('/es/kb/1133/#login-attempt-loop') // { lang: 'es', kb: 1133, section: 'login-attempt-loop' } */
export function parseArticlePath(
  path: string,
): { lang: Lang; kb: number; section: string | undefined } | undefined {
  const [, lang, kb, section] = /^\/([\w-]+)\/kb\/([1-9]\d*)\/?(?:#(.+))?$/.exec(path) ?? [];
  return inLanguage(lang, { kb: Number(kb), section });
}

/** A step of the guided path of an article. @example guideStepPath('es', 1133, 'b3') // '/es/kb/1133/path/b3/' */
export function guideStepPath(lang: Lang, kb: number, step: string): string {
  return `/${lang}/kb/${kb}/path/${step}/`;
}

/** @example parseGuideStepPath('/es/kb/1133/path/b3/') // { lang: 'es', kb: 1133, step: 'b3' } */
export function parseGuideStepPath(path: string): { lang: Lang; kb: number; step: string } | undefined {
  const [, lang, kb, step] = /^\/([\w-]+)\/kb\/([1-9]\d*)\/path\/([\w-]+)\/?$/.exec(path) ?? [];
  return inLanguage(lang, { kb: Number(kb), step: step! });
}

/**
 * Whether an id is that of an ordinary step or of a row of a table, which are places of the article's page. Those of a guided path
 * begin with other letters and have pages of their own.
 *
 * @example isItemId('s12') // true
 * @example isItemId('b3') // false
 */
export function isItemId(id: string): boolean {
  return /^[rs][1-9]\d{0,2}$/.test(id);
}

/** Where a step or row of any kind is. @example stepPath('es', 1133, 's4') // '/es/kb/1133/#s4' */
export function stepPath(lang: Lang, kb: number, step: string): string {
  return isItemId(step) ? articlePath(lang, kb, step) : guideStepPath(lang, kb, step);
}

/** The code of a step, as it stands in tickets. @example stepCode(1133, 'b3') // 'KB1133-B3' */
export function stepCode(kb: number, step: string): string {
  return `KB${kb}-${step.toUpperCase()}`;
}

/** The address that chooses the reader's language. @example neutralPath(1133) // '/kb/1133/' */
export function neutralPath(kb: number): string {
  return `/kb/${kb}/`;
}

/** @example parseNeutralPath('/kb/1133/') // { kb: 1133 } */
export function parseNeutralPath(path: string): { kb: number } | undefined {
  const kb = /^\/kb\/([1-9]\d*)\/?$/.exec(path)?.[1];
  return kb === undefined ? undefined : { kb: Number(kb) };
}

/** @example topicPath('es', 'login') // '/es/topics/login/' */
export function topicPath(lang: Lang, topic: string): string {
  return `/${lang}/topics/${topic}/`;
}

/** @example parseTopicPath('/es/topics/login/') // { lang: 'es', topic: 'login' } */
export function parseTopicPath(path: string): { lang: Lang; topic: string } | undefined {
  const [, lang, topic] = /^\/([\w-]+)\/topics\/([\w-]+)\/?$/.exec(path) ?? [];
  return inLanguage(lang, { topic: topic! });
}

/**
 * What is searched for stands in the hash, which a browser keeps to itself.
 *
 * @example searchPath('es', 'clave caducada') // '/es/search/#q=clave%20caducada'
 */
export function searchPath(lang: Lang, query?: string): string {
  return `/${lang}/search/${query === undefined ? '' : searchHash(query)}`;
}

/** @example searchHash('clave caducada') // '#q=clave%20caducada' */
export function searchHash(query: string): string {
  return `#q=${encodeURIComponent(query)}`;
}

/**
 * A form without script, and the address field of a browser, send the query after a question mark.
 *
 * @example parseSearchPath('/es/search/#q=clave%20caducada') // { lang: 'es', query: 'clave caducada' }
 */
export function parseSearchPath(path: string): { lang: Lang; query: string | undefined } | undefined {
  const [, lang, query] = /^\/([\w-]+)\/search\/?(?:[?#](.*))?$/.exec(path) ?? [];
  return inLanguage(lang, { query: new URLSearchParams(query).get('q') ?? undefined });
}

/** Answers to a query in any language, as robots.txt writes them. */
export const anySearchAnswer = '/*/search/?';

/** A page of the site's own, such as `about` or `offline`. @example pagePath('en', 'about') // '/en/about/' */
export function pagePath(lang: Lang, page: string): string {
  return `/${lang}/${page}/`;
}

/**
 * @example parsePagePath('/en/about/') // { lang: 'en', page: 'about' }
 * @example parsePagePath('/en/search/') // undefined
 */
export function parsePagePath(path: string): { lang: Lang; page: string } | undefined {
  const [, lang, page] = /^\/([\w-]+)\/(?!(?:kb|search|topics)\/?$)([\w-]+)\/?$/.exec(path) ?? [];
  return inLanguage(lang, { page: page! });
}

/** How far the translations are, for those who write them. */
export const statusPath = '/status/';

export const notFoundPath = '/404.html';

/**
 * The agent desk in a language, or in the default one.
 *
 * @example deskPath('es') // '/agent/es/'
 * @example deskPath() // '/agent/'
 */
export function deskPath(lang?: Lang): string {
  return lang === undefined ? '/agent/' : `/agent/${lang}/`;
}

/** @example parseDeskPath('/agent/es/') // { lang: 'es' } */
export function parseDeskPath(path: string): { lang: Lang | undefined } | undefined {
  const match = /^\/agent(?:\/([\w-]+))?\/?$/.exec(path);
  return match && match[1] === undefined ? { lang: undefined } : inLanguage(match?.[1], {});
}

/** Two languages of an article side by side. @example comparePath(1133) // '/agent/1133/' */
export function comparePath(kb: number): string {
  return `/agent/${kb}/`;
}

/** @example parseComparePath('/agent/1133/') // { kb: 1133 } */
export function parseComparePath(path: string): { kb: number } | undefined {
  const kb = /^\/agent\/([1-9]\d*)\/?$/.exec(path)?.[1];
  return kb === undefined ? undefined : { kb: Number(kb) };
}

/** The page that stands at `comparePath` of every article: its script reads the number from the address. */
export const compareTemplatePath = '/agent/compare/';

/** The desk in the frame of a ticket tool. */
export const sidebarPath = '/agent/sidebar/';

/**
 * Whether people come to a page from outside the site, so that no page needs to link to it: neutral addresses, and what agents
 * and translators use.
 *
 * @example isEntrance('/agent/sidebar/') // true
 * @example isEntrance('/es/') // false
 */
export function isEntrance(path: string): boolean {
  return path === statusPath || path.startsWith(deskPath()) || parseNeutralPath(path) !== undefined;
}
