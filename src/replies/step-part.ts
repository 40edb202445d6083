/** Runs in Node and in the browser. */
import { languageName, type Translate } from '#i18n/translate.ts';
import { stepCode } from '#i18n/urls/pages.ts';
import type { ArticleData } from './api/article.ts';
import { replyId, type ReplyPart } from './reply.ts';

/**
 * A step of the guided path as a part of a reply: an end says what to do, a question gives its answers; undefined for a step the
 * article never had. A former id leads to what took its place.
 */
export function stepPart(article: ArticleData, id: string, t: Translate): ReplyPart | undefined {
  const { kb, title, revised, path = [] } = article;
  const step = path.find((each) => each.id === id || each.formerIds?.includes(id));
  if (!step) return undefined;
  const code = stepCode(kb, step.id);
  const isEnd = step.kind === 'end';
  const answers = step.answers.map(({ label }) => [{ type: 'paragraph' as const, children: [label] }]);
  return {
    lang: step.lang,
    heading: isEnd ? [title] : step.text,
    notices:
      article.machine && step.lang === article.lang
        ? [{ text: t('state.machine', { language: languageName(article.sourceLang, article.lang) }) }]
        : [],
    blocks: isEnd ? [{ type: 'paragraph', children: step.text }] : [{ type: 'list', items: answers }],
    link: { label: t('reply.step', { code, title }), href: step.url },
    id: replyId(kb, step.lang, revised),
  };
}
