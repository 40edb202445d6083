/** Runs in Node and in the browser. */
import type { PublishedBlock } from '#article/published.ts';
import type { Translate } from '#i18n/translate.ts';
import { stepCode } from '#i18n/urls/pages.ts';
import type { ArticleData, StepData } from './api/article.ts';
import type { PlaceContent } from './find-place.ts';
import { replyId, type ReplyPart } from './reply.ts';
import { pinnedUrl, placeUrl } from './titled-link.ts';

/**
 * A step of any kind, or a row, as a part of a reply without notices. Undefined for any other place. An end of a guided path gives
 * its instruction and a question its answers. An ordinary step keeps its number.
 */
export function stepPart(article: ArticleData, place: PlaceContent, t: Translate): ReplyPart | undefined {
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
