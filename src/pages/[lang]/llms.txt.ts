import type { APIRoute } from 'astro';
import { translationOrSource } from '#article/model.ts';
import { isListed } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import { pick } from '#i18n/translate.ts';
import { listArticles } from '#page-data/articles.ts';
import { langPaths } from '#page-data/paths.ts';
import { textResponse } from '#page-data/responses.ts';
import { loadSite, loadTopics } from '#page-data/site.ts';
import { llmsOf } from '#publish/llms.ts';

export const getStaticPaths = langPaths;

/** The articles of a language by topic, for assistants. */
export const GET: APIRoute = async ({ params }) => {
  const lang = params['lang'] as Lang;
  const { site } = await loadSite();
  const articles = (await listArticles()).filter(isListed);
  const lists = (await loadTopics()).map((topic) => ({
    name: pick(topic.name, lang),
    articles: articles
      .filter(({ source }) => source.frontmatter.topics[0] === topic.id)
      .map((article) => {
        const { kb, title, summary } = translationOrSource(article, lang).frontmatter;
        return { kb, title, summary };
      }),
  }));
  const filled = lists.filter((list) => list.articles.length > 0);
  return textResponse(
    llmsOf(lang, pick(site.tagline, lang), filled, { ...site, name: pick(site.name, lang) }),
    'text/plain',
  );
};
