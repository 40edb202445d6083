/** Runs in Node and in the browser. */
import type { PublishedBlock } from '#article/published.ts';
import { inlineText } from '#article/published.ts';
import type { Lang } from '#i18n/languages.ts';
import { formatDate, languageName, type Translate } from '#i18n/translate.ts';
import type { ArticleData, SectionData } from './api/article.ts';
import { findPlace, type Chosen } from './find-place.ts';
import { stepPart } from './step-part.ts';
import { replyId, type Reply, type ReplyNotice, type ReplyPart } from './reply.ts';
import { pinnedUrl } from './titled-link.ts';
import type { Tool } from './tools.ts';

/** `answer`: what helps, and the link to the rest; `all`: the whole text; `link`: title and link. */
export type Amount = 'answer' | 'all' | 'link';

export interface ReplyOptions {
  amount: Amount;
  /** The first line is left out where there is none. */
  greeting?: string | undefined;
  translate: (lang: Lang) => Translate;
}

/** A reply from articles and sections, in the order they were chosen in. */
export function buildReply(chosen: readonly Chosen[], options: ReplyOptions): Reply {
  return { greeting: options.greeting, parts: chosen.map((choice) => partOf(choice, options)) };
}

/** The first line of a reply in a language, with the tool's placeholder for the customer's name. */
export function greetingFor({ customer }: Tool, t: Translate): string {
  return customer === undefined ? t('reply.greeting') : t('reply.greetingTo', { name: customer });
}

function partOf(choice: Chosen, { amount, translate }: ReplyOptions): ReplyPart {
  const { article } = choice;
  const place = findPlace(choice);
  const { section } = place;
  const t = translate(article.lang);
  const notices = [...statusNotices(article, t), ...languageNotices(choice, section, t)];
  const ofStep = stepPart(article, place, t);
  if (ofStep) return amount === 'link' ? { ...ofStep, notices, blocks: [] } : { ...ofStep, notices };
  const { kb, title } = article;
  const url = pinnedUrl(section?.url ?? article.url, article.revised);
  const label =
    section?.number === undefined
      ? t('reply.article', { kb: String(kb), title: section?.title ?? title })
      : t('reply.section', { kb: String(kb), number: section.number, title: section.title });
  return {
    lang: section?.lang ?? article.textLang,
    heading: section?.heading ?? [title],
    notices,
    blocks: blocksOf(article, section, amount),
    link: { label, href: url },
    id: replyId(kb, section?.lang ?? article.textLang, article.revised),
  };
}

/** What is wrong with the translation of a choice; undefined where it is in step. */
export function stateOf(choice: Chosen): 'behind' | 'missing' | undefined {
  const { article } = choice;
  const { section } = findPlace(choice);
  if (section) return section.state === 'in-step' ? undefined : section.state;
  return article.state === 'behind' || article.state === 'missing' ? article.state : undefined;
}

function statusNotices({ status, successor }: ArticleData, t: Translate): ReplyNotice[] {
  if (status === 'withdrawn') return [{ text: t('reply.withdrawn') }];
  if (status !== 'superseded' || !successor) return [];
  const { kb, title, url } = successor;
  return [
    {
      text: t('article.superseded'),
      link: { label: t('reply.article', { kb: String(kb), title }), href: url },
    },
  ];
}

function languageNotices(choice: Chosen, section: SectionData | undefined, t: Translate): ReplyNotice[] {
  const { article } = choice;
  const state = stateOf(choice);
  if (state === undefined) return [];
  const language = languageName(article.sourceLang, article.lang);
  const { url } = article.languages.find(({ lang }) => lang === article.sourceLang)!;
  const href = section ? `${url}#${section.id}` : url;
  const date = formatDate(article.sourceRevised, article.lang);
  const text = state === 'missing' ? t('reply.onlyIn', { language }) : t('reply.behind', { language, date });
  return [{ text, link: { label: t('reply.read', { language }), href } }];
}

function blocksOf(article: ArticleData, section: SectionData | undefined, amount: Amount): PublishedBlock[] {
  if (amount === 'link') return [];
  const { summary, lead, sections, reply } = article;
  if (section) {
    const whole = withSubsections(article, section);
    if (amount === 'all') return [...section.blocks, ...whole.slice(1).flatMap(allOf)];
    return section.blocks.length > 0 ? replyOf(section) : whole.slice(1).flatMap(titled);
  }
  if (amount === 'all') return [...lead, ...sections.flatMap(allOf)];
  const chosen = sections.filter(({ id }) => reply.includes(id));
  const answer: PublishedBlock = { type: 'paragraph', children: [summary] };
  return [answer, ...(chosen.length === 1 ? withoutOpening(replyOf(chosen[0]!)) : chosen.flatMap(titled))];
}

/** A summary has said what a paragraph before a list says. */
function withoutOpening([first, ...rest]: PublishedBlock[]): PublishedBlock[] {
  if (first?.type === 'paragraph' && inlineText(first.children).endsWith(':')) return rest;
  return first ? [first, ...rest] : [];
}

/** What a reply gives of a section. */
export function replyOf({ blocks, reply }: SectionData): PublishedBlock[] {
  return reply.map((index) => blocks[index]!);
}

function titled(section: SectionData): PublishedBlock[] {
  return [headingOf(section), ...replyOf(section)];
}

function allOf(section: SectionData): PublishedBlock[] {
  return [headingOf(section), ...section.blocks];
}

function withSubsections({ sections }: ArticleData, section: SectionData): SectionData[] {
  const from = sections.indexOf(section);
  const next = sections.findIndex(({ level }, index) => index > from && level <= section.level);
  return sections.slice(from, next < 0 ? undefined : next);
}

function headingOf({ heading }: SectionData): PublishedBlock {
  return { type: 'paragraph', children: [{ type: 'strong', children: heading }] };
}
