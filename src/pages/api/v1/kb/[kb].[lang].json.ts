import type { APIRoute } from 'astro';
import type { Lang } from '#i18n/languages.ts';
import { readArticleData } from '#page-data/articles.ts';
import { articleAndLangPaths } from '#page-data/paths.ts';
import { jsonResponse } from '#page-data/responses.ts';

export const getStaticPaths = articleAndLangPaths;

/** An article in a language, as the API publishes it. */
export const GET: APIRoute = async ({ params }) =>
  jsonResponse(await readArticleData(params['kb']!, params['lang'] as Lang));
