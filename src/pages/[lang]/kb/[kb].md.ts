import type { APIRoute } from 'astro';
import type { Lang } from '#i18n/languages.ts';
import { readArticleData } from '#page-data/articles.ts';
import { articleAndLangPaths } from '#page-data/paths.ts';
import { textResponse } from '#page-data/responses.ts';
import { markdownVersion } from '#replies/markdown-version.ts';

export const getStaticPaths = articleAndLangPaths;

/** An article as Markdown, for tools and assistants. */
export const GET: APIRoute = async ({ params }) => {
  const data = await readArticleData(params['kb']!, params['lang'] as Lang);
  return textResponse(markdownVersion(data), 'text/markdown');
};
