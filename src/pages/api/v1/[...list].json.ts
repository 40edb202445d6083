import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { listArticles } from '#page-data/articles.ts';
import { jsonResponse } from '#page-data/responses.ts';
import { loadSite, loadTopics } from '#page-data/site.ts';
import { apiList, apiListNames } from '#replies/api-lists.ts';

export async function getStaticPaths() {
  const { languages } = await loadSite();
  return apiListNames(languages).map((list) => ({ params: { list } }));
}

/** The lists of the API, and the schemas of its files. */
export const GET: APIRoute = async ({ params }) => {
  const { site } = await loadSite();
  const content = {
    site,
    topics: await loadTopics(),
    articles: await listArticles(),
    external: (await getCollection('external')).map(({ data }) => data),
    retired: (await getCollection('retired')).map(({ data }) => data),
  };
  return jsonResponse(apiList(params['list']!, content));
};
