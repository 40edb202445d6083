/** Runs in Node and in the browser. */
import type { PublishedBlock } from '#article/published.ts';
import { inlineText } from '#article/published.ts';
import type { Lang } from '#i18n/languages.ts';
import { formatDate, languageName, type Translate } from '#i18n/translate.ts';
import type { ArticleData, SectionData } from './api/article.ts';
import { stepPart } from './step-part.ts';
import { replyId, type Reply, type ReplyPart } from './reply.ts';
import type { Tool } from './tools.ts';

/** `answer`: what helps, and the link to the rest; `all`: the whole text; `link`: title and link. */
export type Amount = 'answer' | 'all' | 'link';

export interface Chosen {
  article: ArticleData;
  /** Id of a section; without one the article as a whole. */
  section?: string | undefined;
  /** Id of a step of the guided path, instead of a section. */
  step?: string | undefined;
}

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

function partOf({ article, section: id, step }: Chosen, { amount, translate }: ReplyOptions): ReplyPart {
  const ofStep = step === undefined ? undefined : stepPart(article, step, translate(article.lang));
  if (ofStep) return ofStep;
  const section = id === undefined ? undefined : article.sections.find((candidate) => candidate.id === id);
  const t = translate(article.lang);
  const { kb, title } = article;
  const url = section?.url ?? article.url;
  const label =
    section?.number === undefined
      ? t('reply.article', { kb: String(kb), title: section?.title ?? title })
      : t('reply.section', { kb: String(kb), number: section.number, title: section.title });
  return {
    lang: section?.lang ?? article.textLang,
    heading: section?.heading ?? [title],
    notice: noticeOf(article, section, t),
    blocks: blocksOf(article, section, amount),
    link: { label, href: url },
    id: replyId(kb, section?.lang ?? article.textLang, article.revised),
  };
}

/** What is wrong with the translation of a choice; undefined where it is in step. */
export function stateOf({ article, section: id }: Chosen): 'behind' | 'missing' | undefined {
  const section = article.sections.find((candidate) => candidate.id === id);
  if (section) return section.state === 'in-step' ? undefined : section.state;
  return article.state === 'behind' || article.state === 'missing' ? article.state : undefined;
}

function noticeOf(article: ArticleData, section: SectionData | undefined, t: Translate): ReplyPart['notice'] {
  const state = stateOf({ article, section: section?.id });
  if (state === undefined) return undefined;
  const language = languageName(article.sourceLang, article.lang);
  const { url } = article.languages.find(({ lang }) => lang === article.sourceLang)!;
  const href = section ? `${url}#${section.id}` : url;
  const date = formatDate(article.sourceRevised, article.lang);
  const text = state === 'missing' ? t('reply.onlyIn', { language }) : t('reply.behind', { language, date });
  return { text, href, label: t('reply.read', { language }) };
}

function blocksOf(article: ArticleData, section: SectionData | undefined, amount: Amount): PublishedBlock[] {
  if (amount === 'link') return [];
  if (section) {
    const whole = amount === 'all' ? withSubsections(article, section) : [section];
    return amount === 'all'
      ? whole.flatMap((part, index) => [...(index > 0 ? [headingOf(part)] : []), ...part.blocks])
      : answerIn(section.blocks);
  }
  if (amount === 'all') {
    return [...article.lead, ...article.sections.flatMap((part) => [headingOf(part), ...part.blocks])];
  }
  const procedures = article.sections.filter(({ blocks }) => blocks.some(({ type }) => type === 'steps'));
  const steps = procedures.length === 1 ? procedures[0]!.blocks.filter(({ type }) => type === 'steps') : [];
  return [{ type: 'paragraph', children: [article.summary] }, ...steps.slice(0, 1)];
}

function withSubsections({ sections }: ArticleData, section: SectionData): SectionData[] {
  const from = sections.indexOf(section);
  const next = sections.findIndex(({ level }, index) => index > from && level <= section.level);
  return sections.slice(from, next < 0 ? undefined : next);
}

function headingOf({ heading }: SectionData): PublishedBlock {
  return { type: 'paragraph', children: [{ type: 'strong', children: heading }] };
}

/**
 * The short answer of a section: its first paragraph, what that announces with a colon, and the first numbered procedure.
 * A section that begins with something else is taken up to there.
 */
export function answerIn(blocks: readonly PublishedBlock[]): PublishedBlock[] {
  const answer: PublishedBlock[] = [];
  for (const block of blocks) {
    const isFirst = answer.length === 0;
    const before = answer.at(-1);
    const isAnnounced =
      before?.type === 'paragraph' &&
      inlineText(before.children).trimEnd().endsWith(':') &&
      blocks.indexOf(before) === blocks.indexOf(block) - 1;
    if (isFirst || isAnnounced) answer.push(block);
  }
  const steps = blocks.find(({ type }) => type === 'steps');
  if (steps && !answer.includes(steps)) answer.push(steps);
  return answer;
}
