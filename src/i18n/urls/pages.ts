/** The addresses of pages. `base.ts` explains the rules for all addresses. */
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
 * Whether an id is that of an ordinary step or a table row, which are anchors on the page of the article. Steps of a guided path
 * have ids with other letters and pages of their own.
 *
 * @example isItemId('s12') // true
 * @example isItemId('b3') // false
 */
export function isItemId(id: string): boolean {
  return /^[rs][1-9]\d{0,2}$/.test(id);
}

/** The address of a step of any kind or of a row. @example stepPath('es', 1133, 's4') // '/es/kb/1133/#s4' */
export function stepPath(lang: Lang, kb: number, step: string): string {
  return isItemId(step) ? articlePath(lang, kb, step) : guideStepPath(lang, kb, step);
}

/** The code of a step, as written in tickets. @example stepCode(1133, 'b3') // 'KB1133-B3' */
export function stepCode(kb: number, step: string): string {
  return `KB${kb}-${step.toUpperCase()}`;
}

/** The text that an article had on a day. @example revisionPath('es', 1133, '2026-11-23') // '/es/kb/1133/2026-11-23/' */
export function revisionPath(lang: Lang, kb: number, day: string): string {
  return `/${lang}/kb/${kb}/${day}/`;
}

/** @example parseRevisionPath('/es/kb/1133/2026-11-23/') // { lang: 'es', kb: 1133, day: '2026-11-23' } */
export function parseRevisionPath(path: string): { lang: Lang; kb: number; day: string } | undefined {
  const [, lang, kb, day] = /^\/([\w-]+)\/kb\/([1-9]\d*)\/(\d{4}-\d\d-\d\d)\/?$/.exec(path) ?? [];
  return inLanguage(lang, { kb: Number(kb), day: day! });
}

/** The address that selects the reader's language. @example neutralPath(1133) // '/kb/1133/' */
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
 * The search page. The query is in the hash, which browsers do not send.
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
 * Parses the address of the search page. Forms without script and the address bar of a browser put the query after `?`.
 *
 * @example parseSearchPath('/es/search/#q=clave%20caducada') // { lang: 'es', query: 'clave caducada' }
 */
export function parseSearchPath(path: string): { lang: Lang; query: string | undefined } | undefined {
  const [, lang, query] = /^\/([\w-]+)\/search\/?(?:[?#](.*))?$/.exec(path) ?? [];
  return inLanguage(lang, { query: new URLSearchParams(query).get('q') ?? undefined });
}

/** Search results in any language, as a pattern for robots.txt. */
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

/** The state of the translations, for translators. */
export const statusPath = '/status/';

export const notFoundPath = '/404.html';

/**
 * The agent desk in a language, or in the default language.
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

/** The page that the build copies to the `comparePath` of every article. Its script reads the number from the address. */
export const compareTemplatePath = '/agent/compare/';

/** The desk for the frame of a ticket tool. */
export const sidebarPath = '/agent/sidebar/';

/**
 * Whether people reach a page from outside the site, so that no page needs to link it: neutral addresses, earlier revisions, and
 * pages for agents and translators.
 *
 * @example isEntrance('/agent/sidebar/') // true
 * @example isEntrance('/es/') // false
 */
export function isEntrance(path: string): boolean {
  return (
    path === statusPath ||
    path.startsWith(deskPath()) ||
    parseNeutralPath(path) !== undefined ||
    parseRevisionPath(path) !== undefined
  );
}
