import { getCollection } from 'astro:content';
import type { Lang } from '#i18n/languages.ts';
import { loadSite } from './site.ts';

/** The paths of a route with one page for each language of the site. */
export async function langPaths(): Promise<{ params: { lang: Lang } }[]> {
  const { languages } = await loadSite();
  return languages.map((lang) => ({ params: { lang } }));
}

/** The paths of a route with one page for each article and language of the site, translated or not. */
export async function articleAndLangPaths(): Promise<{ params: { kb: string; lang: Lang } }[]> {
  const { languages } = await loadSite();
  const articles = await getCollection('articles');
  return articles.flatMap(({ id }) => languages.map((lang) => ({ params: { kb: id, lang } })));
}
