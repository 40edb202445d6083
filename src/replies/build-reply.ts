/** Runs in Node and in the browser. */
import type { PublishedBlock } from '#article/published.ts';
import { inlineText } from '#article/published.ts';
import type { Lang } from '#i18n/languages.ts';
import { formatDate, languageName, type Translate } from '#i18n/translate.ts';
import type { ArticleData, SectionData } from './api/article.ts';
import { findPlace, type ReplyChoice } from './find-place.ts';
import { stepPart } from './step-part.ts';
import { replyId, type Reply, type ReplyNotice, type ReplyPart } from './reply.ts';
import { pinnedUrl } from './titled-link.ts';
import type { Tool } from './tools.ts';

/** `answer` is the answer and a link to the rest, `all` the whole text, `link` only the title and the link. */
export type Amount = 'answer' | 'all' | 'link';

export interface ReplyOptions {
  amount: Amount;
  /** The first line. Omitted if undefined. */
  greeting?: string | undefined;
  translate: (lang: Lang) => Translate;
}

/** Builds a reply from chosen articles and sections, in the order of the choices. */
export function buildReply(chosen: readonly ReplyChoice[], options: ReplyOptions): Reply {
  return { greeting: options.greeting, parts: chosen.map((choice) => partOf(choice, options)) };
}

/** The greeting of a reply, with the tool's placeholder for the customer's name if it has one. */
export function greetingFor({ customer }: Tool, t: Translate): string {
  return customer === undefined ? t('reply.greeting') : t('reply.greetingTo', { name: customer });
}

function partOf(choice: ReplyChoice, { amount, translate }: ReplyOptions): ReplyPart {
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

/** Whether the translation of a choice is stale or missing. Undefined if it is up to date. */
export function stateOf(choice: ReplyChoice): 'behind' | 'missing' | undefined {
  const { article } = choice;
  const { section } = findPlace(choice);
  if (section) return section.state === 'in-step' ? undefined : section.state;
  return article.state === 'behind' || article.state === 'missing' ? article.state : undefined;
}

/** Whether the text of a choice is an unreviewed machine translation. */
export function isByMachine(choice: ReplyChoice): boolean {
  const { article } = choice;
  const { section, step } = findPlace(choice);
  return article.machine === true && (section ?? step ?? article).lang === article.lang;
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

function languageNotices(choice: ReplyChoice, section: SectionData | undefined, t: Translate): ReplyNotice[] {
  const { article } = choice;
  const state = stateOf(choice);
  const isMachine = isByMachine(choice);
  if (state === undefined && !isMachine) return [];
  const language = languageName(article.sourceLang, article.lang);
  const { url } = article.languages.find(({ lang }) => lang === article.sourceLang)!;
  const href = section ? `${url}#${section.id}` : url;
  const date = formatDate(article.sourceRevised, article.lang);
  const texts = [
    ...(isMachine ? [t('state.machine', { language })] : []),
    ...(state === 'missing' ? [t('reply.onlyIn', { language })] : []),
    ...(state === 'behind' ? [t('reply.behind', { language, date })] : []),
  ];
  const link = { label: t('reply.read', { language }), href };
  return texts.map((text, index) => (index === texts.length - 1 ? { text, link } : { text }));
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

/** The blocks without an introduction that ends in a colon: the summary before them already introduces the list. */
function withoutOpening([first, ...rest]: PublishedBlock[]): PublishedBlock[] {
  if (first?.type === 'paragraph' && inlineText(first.children).endsWith(':')) return rest;
  return first ? [first, ...rest] : [];
}

/** The blocks of a section that a reply quotes. */
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
