/** Runs in Node and in the browser. */
import { element, escapeText } from '#article/html.ts';
import { stepCode } from '#i18n/urls/pages.ts';
import type { ArticleData } from './api/article.ts';
import { findPlace, type ReplyChoice, type PlaceContent } from './find-place.ts';
import type { ClipboardContent } from './formats/format.ts';

export interface Place {
  kb: number;
  /** The number of a section as its page shows it. */
  number?: number | undefined;
  step?: string | undefined;
}

/**
 * The code of a place, as written in tickets.
 *
 * @example placeCode({ kb: 1133, number: 6 }) // 'KB1133 §6'
 * @example placeCode({ kb: 1133, step: 'd3' }) // 'KB1133-D3'
 */
export function placeCode({ kb, number, step }: Place): string {
  if (step !== undefined) return stepCode(kb, step);
  return number === undefined ? `KB${kb}` : `KB${kb} §${number}`;
}

/**
 * A link with its titles, as text and as HTML.
 *
 * @param titles the title of the article and that of the section; equal titles are written once
 * @example titledLink('KB7', ['Ports'], 'https://help.example/en/kb/7/').text // 'KB7 · Ports · https://help.example/en/kb/7/'
 */
export function titledLink(code: string, titles: readonly string[], url: string): ClipboardContent {
  const title = [code, ...new Set(titles)].join(' · ');
  return { text: `${title} · ${url}`, html: element('a', { href: url }, escapeText(title)) };
}

/**
 * The address of a text with the day of its revision. The page shows the customer what has changed since that day.
 *
 * @example pinnedUrl('https://help.example/es/kb/7/#card', '2026-11-23') // 'https://help.example/es/kb/7/?r=2026-11-23#card'
 */
export function pinnedUrl(url: string, revised: string): string {
  const [page, hash] = url.split('#', 2);
  return `${page}?r=${revised}${hash === undefined ? '' : `#${hash}`}`;
}

/** The address of a place, without the day of its revision. */
export function placeUrl({ url }: ArticleData, { section, step, item }: PlaceContent): string {
  return item ? `${url}#${item.id}` : ((step ?? section)?.url ?? url);
}

/** The link to a choice, with its titles and the day of its revision. */
export function linkTo(choice: ReplyChoice): ClipboardContent {
  const { kb, title, revised } = choice.article;
  const place = findPlace(choice);
  const { section, step, item } = place;
  return titledLink(
    placeCode({ kb, number: section?.number, step: step?.id ?? item?.id }),
    [title, ...(section ? [section.title] : [])],
    pinnedUrl(placeUrl(choice.article, place), revised),
  );
}
