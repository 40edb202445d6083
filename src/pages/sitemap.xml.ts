import type { APIRoute } from 'astro';
import { inLanguage, languagesOf } from '#article/model.ts';
import type { Lang } from '#i18n/languages.ts';
import { articlePath, homePath, neutralPath, pagePath, searchPath, topicPath } from '#i18n/urls/pages.ts';
import { sitemap, type SitemapPage } from '#publish/sitemap.ts';
import { alternates } from '#page-data/alternates.ts';
import { ownPages } from '#page-data/own-pages.ts';
import { listArticles } from '#page-data/articles.ts';
import { loadSite, loadTopics } from '#page-data/site.ts';

/** Lists every page that exists in its language, with its alternates. Omits pages that show a fallback language. */
export const GET: APIRoute = async () => {
  const { site, languages } = await loadSite();
  const articles = await listArticles();
  const topics = await loadTopics();
  const everywhere = (path: (lang: Lang) => string, neutral = path(languages[0]!)): SitemapPage[] =>
    languages.map((lang) => ({ path: path(lang), alternates: alternates(languages, path, site, neutral) }));
  const pages = [
    ...everywhere(homePath, '/'),
    ...topics.flatMap(({ id }) => everywhere((lang) => topicPath(lang, id))),
    ...articles.flatMap((article) => {
      const existing = languagesOf(article, languages);
      const path = (lang: Lang) => articlePath(lang, article.kb);
      return existing.map((lang) => ({
        path: path(lang),
        revised: inLanguage(article, lang)!.frontmatter.revised,
        alternates: alternates(existing, path, site, neutralPath(article.kb)),
      }));
    }),
    ...everywhere((lang) => searchPath(lang)),
    ...(await ownPages(languages)).flatMap(({ page, existing }) => {
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
