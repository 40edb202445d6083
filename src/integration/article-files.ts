import { articleDatas, articleFiles, type TextFile } from '#replies/api-files.ts';
import type { ArticleData } from '#replies/api/article.ts';
import type { ApiSite } from '#replies/article-data.ts';
import { twin } from '#article/twin.ts';
import type { CompiledArticle } from '#article/view.ts';
import { formatDate, languageName, translator } from '#i18n/translate.ts';
import { absoluteUrl } from '#i18n/urls/base.ts';
import { homePath } from '#i18n/urls/pages.ts';
import { markdownPath } from '#i18n/urls/files.ts';
import { articleFeeds } from './feed-files.ts';

/** Files for machines that are an article's alone: its data, what chats show of it, its Markdown twins, its feeds. */
export function* filesOfArticle(content: ApiSite, article: CompiledArticle): Generator<TextFile> {
  const { site } = content;
  for (const data of articleDatas(content, [article])) {
    yield* articleFiles(data, site.name, absoluteUrl(site, homePath(data.lang)));
    yield { path: markdownPath(data.lang, data.kb), text: twin({ ...data, notice: noticeOf(data) }) };
  }
  yield* articleFeeds(content, article);
}

function noticeOf({ lang, state, sourceLang, sourceRevised }: ArticleData): string | undefined {
  const t = translator(lang);
  const language = languageName(sourceLang, lang);
  if (state === 'missing') return t('state.untranslatedText', { language });
  if (state !== 'behind') return undefined;
  return t('reply.behind', { language, date: formatDate(sourceRevised, lang) });
}
