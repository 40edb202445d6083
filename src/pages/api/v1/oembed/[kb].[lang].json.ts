import type { APIRoute } from 'astro';
import { translationOrSource } from '#article/model.ts';
import type { Lang } from '#i18n/languages.ts';
import { pick } from '#i18n/translate.ts';
import { absoluteUrl } from '#i18n/urls/base.ts';
import { homePath } from '#i18n/urls/pages.ts';
import { articleAndLangPaths } from '#page-data/paths.ts';
import { readArticle } from '#page-data/articles.ts';
import { jsonResponse } from '#page-data/responses.ts';
import { loadSite } from '#page-data/site.ts';

export const getStaticPaths = articleAndLangPaths;

/** What a chat shows for the address of an article: oEmbed 1.0. */
export const GET: APIRoute = async ({ params }) => {
  const { site } = await loadSite();
  const lang = params['lang'] as Lang;
  const article = await readArticle(params['kb']!);
  return jsonResponse({
    version: '1.0',
    type: 'link',
    title: `${translationOrSource(article, lang).frontmatter.title} · KB${article.kb}`,
    provider_name: pick(site.name, lang),
    provider_url: absoluteUrl(site, homePath(lang)),
  });
};
