/** Runs in Node and in the browser. */
import type { PublishedBlock } from '#article/published.ts';
import type { Translate } from '#i18n/translate.ts';
import { stepCode } from '#i18n/urls/pages.ts';
import type { ArticleData, StepData } from './api/article.ts';
import type { FoundPlace } from './find-place.ts';
import { replyId, type ReplyPart } from './reply.ts';
import { pinnedUrl, placeUrl } from './titled-link.ts';

/**
 * A step of any kind, or a row, as a part of a reply without its notices; undefined for another place. The end of a guided path says
 * what to do, a question gives its answers; an ordinary step keeps its number.
 */
export function stepPart(article: ArticleData, place: FoundPlace, t: Translate): ReplyPart | undefined {
  const { step, item, section } = place;
  const { kb, title, textLang, revised } = article;
  const id = step?.id ?? item?.id;
  if (id === undefined) return undefined;
  const lang = step?.lang ?? section?.lang ?? textLang;
  return {
    lang,
    heading: step?.kind === 'question' ? step.text : (section?.heading ?? [title]),
    notices: [],
    blocks: item ? [item.block] : blocksOf(step!),
    link: {
      label: t('reply.step', { code: stepCode(kb, id), title }),
      href: pinnedUrl(placeUrl(article, place), revised),
    },
    id: replyId(kb, lang, revised),
  };
}

function blocksOf({ kind, text, answers }: StepData): PublishedBlock[] {
  if (kind === 'end') return [{ type: 'paragraph', children: text }];
  return [
    { type: 'list', items: answers.map(({ label }) => [{ type: 'paragraph' as const, children: [label] }]) },
  ];
}
