import type { Lang } from './languages.ts';

/**
 * The addresses of the site, below its base path. This is the only place that builds one. All take and return paths that
 * begin with `/`; `withBase` puts the base path in front, `absoluteUrl` the site as well.
 */

/** @example homePath('es') // '/es/' */
export function homePath(lang: Lang): string {
  return `/${lang}/`;
}

/** @example articlePath('es', 1133, 'login-attempt-loop') // '/es/kb/1133/#login-attempt-loop' */
export function articlePath(lang: Lang, kb: number, section?: string): string {
  return `/${lang}/kb/${kb}/${section ? `#${section}` : ''}`;
}

/** A step of the guided path of an article. @example pathPath('es', 1133, 'b3') // '/es/kb/1133/path/b3/' */
export function pathPath(lang: Lang, kb: number, step: string): string {
  return `/${lang}/kb/${kb}/path/${step}/`;
}

/** The address that chooses the reader's language. @example neutralPath(1133) // '/kb/1133/' */
export function neutralPath(kb: number): string {
  return `/kb/${kb}/`;
}

/** @example topicPath('es', 'login') // '/es/topics/login/' */
export function topicPath(lang: Lang, topic: string): string {
  return `/${lang}/topics/${topic}/`;
}

/** @example searchPath('es', 'clave caducada') // '/es/search/?q=clave%20caducada' */
export function searchPath(lang: Lang, query?: string): string {
  return `/${lang}/search/${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`;
}

/** A page of the site's own, such as `about`. @example pagePath('en', 'about') // '/en/about/' */
export function pagePath(lang: Lang, page: string): string {
  return `/${lang}/${page}/`;
}

/** @example picturePath(9003, 'window.es.png') // '/kb/9003/window.es.png' */
export function picturePath(kb: number, file: string): string {
  return `/kb/${kb}/${file}`;
}

/** Where what the search of a language reads first stands. @example searchDataPath('es') // '/find/es/' */
export function searchDataPath(lang: Lang): string {
  return `/find/${lang}/`;
}

/** Where the search index of a language stands. @example searchIndexPath('es') // '/pagefind/es/' */
export function searchIndexPath(lang: Lang): string {
  return `/pagefind/${lang}/`;
}

/**
 * The feed of changes of what stands at a path: a home page, a topic or an article.
 *
 * @example feedPath('/es/topics/login/', 'xml') // '/feeds/es/topics/login.xml'
 */
export function feedPath(path: string, format: 'xml' | 'json'): string {
  return `/feeds${path.replace(/\/$/, '')}.${format}`;
}

/** The article as Markdown. @example twinPath('es', 1133) // '/es/kb/1133.md' */
export function twinPath(lang: Lang, kb: number): string {
  return `/${lang}/kb/${kb}.md`;
}

/** A file of the API. @example apiPath('kb/1133.es.json') // '/api/v1/kb/1133.es.json' */
export function apiPath(file: string): string {
  return `/api/v1/${file}`;
}

/** The desk in a language; `/agent/` is that of the default one. @example agentPath('es') // '/agent/es/' */
export function agentPath(lang: Lang): string {
  return `/agent/${lang}/`;
}

/** Two languages of an article side by side. @example comparePath(1133) // '/agent/1133/' */
export function comparePath(kb: number): string {
  return `/agent/${kb}/`;
}

/** @example withBase('/help/', '/es/') // '/help/es/' */
export function withBase(base: string, path: string): string {
  return base.replace(/\/$/, '') + path;
}

/** @example absoluteUrl({ url: 'https://help.example', base: '/' }, '/es/') // 'https://help.example/es/' */
export function absoluteUrl(site: { url: string; base: string }, path: string): string {
  return site.url + withBase(site.base, path);
}
