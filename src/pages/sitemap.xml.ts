import type { APIRoute } from 'astro';
import type { Lang } from '#i18n/languages.ts';
import { articlePath, homePath, neutralPath, pagePath, searchPath, topicPath } from '#i18n/urls/pages.ts';
import { sitemap, type SitemapPage } from '#publish/sitemap.ts';
import { alternates } from './_alternates.ts';
import { ownPages } from './_own-pages.ts';
import { loadSite } from './_site.ts';
import { topicsWithCounts } from './_topics.ts';

/** Every page that exists in a language of its own, with its alternates; what is only a fallback is left out. */
export const GET: APIRoute = async () => {
  const model = await loadSite();
  const { site, languages, articles } = model;
  const everywhere = (path: (lang: Lang) => string, neutral = path(languages[0]!)): SitemapPage[] =>
    languages.map((lang) => ({ path: path(lang), alternates: alternates(languages, path, site, neutral) }));
  const pages = [
    ...everywhere(homePath, '/'),
    ...topicsWithCounts(model).flatMap(({ id }) => everywhere((lang) => topicPath(lang, id))),
    ...[...articles.values()].flatMap(({ kb, byLang }) => {
      const existing = languages.filter((lang) => byLang.has(lang));
      const path = (lang: Lang) => articlePath(lang, kb);
      return existing.map((lang) => ({
        path: path(lang),
        revised: byLang.get(lang)!.revised,
        alternates: alternates(existing, path, site, neutralPath(kb)),
      }));
    }),
    ...everywhere((lang) => searchPath(lang)),
    ...ownPages(languages).flatMap(({ page, existing }) => {
      const path = (lang: Lang) => pagePath(lang, page);
      return existing.map((lang) => ({
        path: path(lang),
        alternates: alternates(existing, path, site, path(existing[0]!)),
      }));
    }),
  ];
  return new Response(sitemap(pages, site), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
