/** The addresses of files for programs and hosts. `base.ts` explains the rules for all addresses. */
import type { Lang } from '../languages.ts';
import { inLanguage } from './base.ts';

/** The Markdown version of an article. @example markdownPath('es', 1133) // '/es/kb/1133.md' */
export function markdownPath(lang: Lang, kb: number): string {
  return `/${lang}/kb/${kb}.md`;
}

/** @example parseMarkdownPath('/es/kb/1133.md') // { lang: 'es', kb: 1133 } */
export function parseMarkdownPath(path: string): { lang: Lang; kb: number } | undefined {
  const [, lang, kb] = /^\/([\w-]+)\/kb\/([1-9]\d*)\.md$/.exec(path) ?? [];
  return inLanguage(lang, { kb: Number(kb) });
}

/**
 * The feed of the page at a path: a home page, a topic or an article.
 *
 * @example feedPath('/es/topics/login/', 'xml') // '/feeds/es/topics/login.xml'
 */
export function feedPath(path: string, format: 'xml' | 'json'): string {
  return `/feeds${path.replace(/\/$/, '')}.${format}`;
}

/** @example parseFeedPath('/feeds/es/topics/login.xml') // { path: '/es/topics/login/', format: 'xml' } */
export function parseFeedPath(file: string): { path: string; format: 'xml' | 'json' } | undefined {
  const [, path, format] = /^\/feeds(\/.+)\.(xml|json)$/.exec(file) ?? [];
  return path === undefined ? undefined : { path: `${path}/`, format: format as 'xml' | 'json' };
}

/** The folder of all versions of the API. */
export const apiFolder = '/api/';

/** A file of the API. @example apiPath('index.json') // '/api/v1/index.json' */
export function apiPath(file: string): string {
  return `/api/v1/${file}`;
}

/** @example parseApiPath('/api/v1/index.json') // { file: 'index.json' } */
export function parseApiPath(path: string): { file: string } | undefined {
  const file = /^\/api\/v1\/(.+)$/.exec(path)?.[1];
  return file === undefined ? undefined : { file };
}

/** The list of every id that a link may contain, and its target. */
export const idsPath = '/api/v1/ids.json';

/** An article as data. @example articleDataPath('es', 1133) // '/api/v1/kb/1133.es.json' */
export function articleDataPath(lang: Lang, kb: number): string {
  return `/api/v1/kb/${kb}.${lang}.json`;
}

/** @example parseArticleDataPath('/api/v1/kb/1133.es.json') // { lang: 'es', kb: 1133 } */
export function parseArticleDataPath(path: string): { lang: Lang; kb: number } | undefined {
  const [, kb, lang] = /^\/api\/v1\/kb\/([1-9]\d*)\.([\w-]+)\.json$/.exec(path) ?? [];
  return inLanguage(lang, { kb: Number(kb) });
}

/** The oEmbed data of an article, which chats show. @example oembedPath('es', 1133) // '/api/v1/oembed/1133.es.json' */
export function oembedPath(lang: Lang, kb: number): string {
  return `/api/v1/oembed/${kb}.${lang}.json`;
}

/** @example parseOembedPath('/api/v1/oembed/1133.es.json') // { lang: 'es', kb: 1133 } */
export function parseOembedPath(path: string): { lang: Lang; kb: number } | undefined {
  const [, kb, lang] = /^\/api\/v1\/oembed\/([1-9]\d*)\.([\w-]+)\.json$/.exec(path) ?? [];
  return inLanguage(lang, { kb: Number(kb) });
}

/** The list of files that the desk needs offline. */
export const deskFilesPath = '/agent/files.json';

/** A web component for other sites. @example embedPath('kb-card') // '/embed/kb-card.js' */
export function embedPath(component: string): string {
  return `/embed/${component}.js`;
}

/** @example parseEmbedPath('/embed/kb-card.js') // { component: 'kb-card' } */
export function parseEmbedPath(path: string): { component: string } | undefined {
  const component = /^\/embed\/([\w-]+)\.js$/.exec(path)?.[1];
  return component === undefined ? undefined : { component };
}

/** The folder of all web components. */
export const embedFolder = '/embed/';

/**
 * The `llms.txt` of a language, or the one at the root that lists the languages.
 *
 * @example llmsPath('es') // '/es/llms.txt'
 * @example llmsPath() // '/llms.txt'
 */
export function llmsPath(lang?: Lang): string {
  return lang === undefined ? '/llms.txt' : `/${lang}/llms.txt`;
}

/** @example parseLlmsPath('/es/llms.txt') // { lang: 'es' } */
export function parseLlmsPath(path: string): { lang: Lang | undefined } | undefined {
  if (path === llmsPath()) return { lang: undefined };
  return inLanguage(/^\/([\w-]+)\/llms\.txt$/.exec(path)?.[1], {});
}

/** The OpenSearch description of a language. @example openSearchPath('es') // '/opensearch.es.xml' */
export function openSearchPath(lang: Lang): string {
  return `/opensearch.${lang}.xml`;
}

/** @example parseOpenSearchPath('/opensearch.es.xml') // { lang: 'es' } */
export function parseOpenSearchPath(path: string): { lang: Lang } | undefined {
  return inLanguage(/^\/opensearch\.([\w-]+)\.xml$/.exec(path)?.[1], {});
}

export const sitemapPath = '/sitemap.xml';

/** Netlify, Cloudflare Pages and our own server read this file. */
export const redirectsPath = '/_redirects';

/** The redirects of `redirects.yaml`, for the 404 page and the service worker. */
export const redirectListPath = '/redirects.json';

/** Netlify and Cloudflare Pages read this file. */
export const headersPath = '/_headers';

/** A file to include in the configuration of a host. @example hostConfigPath('nginx-http') // '/deploy/nginx-http.conf' */
export function hostConfigPath(name: string): string {
  return `/deploy/${name}.conf`;
}

/** @example parseHostConfigPath('/deploy/nginx-http.conf') // { name: 'nginx-http' } */
export function parseHostConfigPath(path: string): { name: string } | undefined {
  const name = /^\/deploy\/([\w-]+)\.conf$/.exec(path)?.[1];
  return name === undefined ? undefined : { name };
}
