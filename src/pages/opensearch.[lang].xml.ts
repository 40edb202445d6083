import type { APIRoute } from 'astro';
import type { Lang } from '#i18n/languages.ts';
import { pick } from '#i18n/translate.ts';
import { langPaths } from '#page-data/paths.ts';
import { textResponse } from '#page-data/responses.ts';
import { loadSite } from '#page-data/site.ts';
import { openSearch } from '#publish/open-search.ts';

export const getStaticPaths = langPaths;

/** Lets a browser search the site from its address bar. */
export const GET: APIRoute = async ({ params }) => {
  const { site } = await loadSite();
  const lang = params['lang'] as Lang;
  const name = pick(site.name, lang);
  const text = openSearch(lang, name, pick(site.tagline, lang) || name, site);
  return textResponse(text, 'application/opensearchdescription+xml');
};
