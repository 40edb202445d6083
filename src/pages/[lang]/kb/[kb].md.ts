import type { APIRoute } from 'astro';
import { formatDate, languageName, translator } from '#i18n/translate.ts';
import type { Lang } from '#i18n/languages.ts';
import { readArticleData } from '#page-data/articles.ts';
import { articleAndLangPaths } from '#page-data/paths.ts';
import { textResponse } from '#page-data/responses.ts';
import type { ArticleData } from '#replies/api/article.ts';
import { twin } from '#replies/twin.ts';

export const getStaticPaths = articleAndLangPaths;

/** An article as Markdown, for tools and assistants. */
export const GET: APIRoute = async ({ params }) => {
  const data = await readArticleData(params['kb']!, params['lang'] as Lang);
  return textResponse(twin(data, noticeOf(data)), 'text/markdown');
};

function noticeOf({ lang, state, sourceLang, sourceRevised }: ArticleData): string | undefined {
  const t = translator(lang);
  const language = languageName(sourceLang, lang);
  if (state === 'missing') return t('state.untranslatedText', { language });
  if (state !== 'behind') return undefined;
  return t('reply.behind', { language, date: formatDate(sourceRevised, lang) });
}
