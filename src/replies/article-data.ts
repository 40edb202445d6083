import { inlineText, type PublishedBlock, type PublishedInline } from '#article/published.ts';
import { stepsIn } from '#article/blocks.ts';
import { inLanguage, type Article } from '#article/model.ts';
import { publishBlocks, publishInlines } from '#article/publish-blocks.ts';
import { publishSection } from '#article/publish-section.ts';
import { withOrigin, type RenderContext } from '#article/render-context.ts';
import { articleView, formerIds } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import { pick } from '#i18n/translate.ts';
import { absoluteUrl } from '#i18n/urls/base.ts';
import { articlePath, guideStepPath, neutralPath } from '#i18n/urls/pages.ts';
import type { SiteData } from '#schema/site-data.ts';
import type { ArticleData, SectionData, StepData } from './api/article.ts';

/**
 * An article in a language of the site as the API publishes it. Parts without a translation are in the source language.
 *
 * @param contextOf returns the render context of a language
 * @param successor the article that replaces this one, if it is superseded
 */
export function articleDataOf(
  article: Article,
  lang: Lang,
  { site, topics }: Pick<SiteData, 'site' | 'topics'>,
  contextOf: (lang: Lang) => RenderContext,
  successor?: ArticleData['successor'],
): ArticleData {
  const view = articleView(article, lang, site.languages);
  const { shared, kb } = view;
  const absolute = (tag: Lang) => withOrigin(contextOf(tag), site.url);
  const originals = new Map(article.source.sections.map((section) => [section.id, section]));
  const former = formerIds(shared.sectionAliases);
  const sections = view.sections.map((section): SectionData => {
    const context = absolute(section.lang);
    const heading = publishInlines(section.heading, context);
    const formerly = former.get(section.id);
    return {
      id: section.id,
      level: section.level,
      ...(section.number !== undefined && { number: section.number }),
      title: inlineText(heading),
      heading,
      lang: section.lang,
      state: section.state,
      url: absoluteUrl(site, articlePath(lang, kb, section.id)),
      ...(formerly && { formerIds: formerly }),
      ...publishSection(section, originals.get(section.id), context),
    };
  });
  const marked = sections.filter(({ id }) => originals.get(id)!.isInReply).map(({ id }) => id);
  // The summary says what to do. A procedure at the start of an article says how.
  const howTo = sections
    .slice(0, 1)
    .flatMap(({ id, blocks }) => (blocks.some(({ type }) => type === 'steps') ? [id] : []));
  const lead = publishBlocks(view.lead, absolute(view.textLang));
  const path = stepsOf(article, lang, site, absolute);
  const formerItems = Object.entries(shared.stepAliases).filter(([, to]) =>
    article.source.itemIds.includes(to),
  );
  const all = [...lead, ...sections.flatMap(({ blocks }) => blocks)];
  return {
    version: 1,
    kb,
    lang,
    textLang: view.textLang,
    sourceLang: view.sourceLang,
    title: view.title,
    summary: view.summary,
    kind: shared.kind,
    topics: topics
      .filter(({ id }) => shared.topics.includes(id))
      .map(({ id, name }) => ({ id, name: pick(name, lang) })),
    products: shared.products,
    ...(!site.desk && { desk: false }),
    status: shared.status,
    ...(shared.state && { confidence: shared.state }),
    ...(successor && { successor }),
    revised: view.revised,
    sourceRevised: view.sourceRevised,
    changes: [view, ...view.earlier].map(({ revised, change, changed }) => ({
      revised,
      change,
      ...(changed && { sections: changed }),
    })),
    url: absoluteUrl(site, articlePath(lang, kb)),
    neutralUrl: absoluteUrl(site, neutralPath(kb)),
    state: view.states.get(lang)!.kind,
    languages: [...view.states].map(([tag, { kind }]) => ({
      lang: tag,
      state: kind,
      url: absoluteUrl(site, articlePath(tag, kb)),
    })),
    leadState: view.leadState,
    ...(view.isMachine && { machine: true as const }),
    lead,
    sections,
    ...(formerItems.length > 0 && { formerItems: Object.fromEntries(formerItems) }),
    ...(path.length > 0 && { path }),
    reply: marked.length > 0 ? marked : howTo,
    figures: all.flatMap(picturesIn),
    links: [...new Set(all.flatMap(linksIn))],
    ...(site.flag !== undefined && { flag: site.flag }),
    ...(site.solved !== undefined && { solved: site.solved }),
  };
}

/** The steps of the guided path. A step without a translation is in the source language. */
function stepsOf(
  article: Article,
  lang: Lang,
  site: SiteData['site'],
  contextFor: (lang: Lang) => RenderContext,
): StepData[] {
  const { kb, source } = article;
  const own = inLanguage(article, lang);
  const translated = own ? stepsIn(own) : [];
  const former = formerIds(source.frontmatter.stepAliases);
  return stepsIn(source).map((original): StepData => {
    const translation = translated.find(({ id }) => id === original.id);
    const { id, kind, text, answers } = translation ?? original;
    const textLang = translation ? lang : source.lang;
    const formerly = former.get(id);
    return {
      id,
      kind,
      lang: textLang,
      url: absoluteUrl(site, guideStepPath(lang, kb, id)),
      text: publishInlines(text, contextFor(textLang)),
      answers,
      ...(formerly && { formerIds: formerly }),
    };
  });
}

function picturesIn(block: PublishedBlock): ArticleData['figures'] {
  if (block.type === 'picture') {
    const { src, alt, caption } = block;
    return [{ src, alt, ...(caption !== undefined && { caption }) }];
  }
  return childrenOf(block).flatMap(picturesIn);
}

function linksIn(block: PublishedBlock): string[] {
  if (block.type === 'paragraph') return block.children.flatMap(linksInInline);
  if (block.type === 'table') return [block.head, ...block.rows].flat(2).flatMap(linksInInline);
  return childrenOf(block).flatMap(linksIn);
}

function linksInInline(inline: PublishedInline): string[] {
  if (typeof inline === 'string' || !('children' in inline)) return [];
  const inner = inline.children.flatMap(linksInInline);
  return inline.type === 'link' ? [inline.href, ...inner] : inner;
}

function childrenOf(block: PublishedBlock): PublishedBlock[] {
  if (block.type === 'steps' || block.type === 'list') return block.items.flat();
  return block.type === 'callout' || block.type === 'quote' ? block.children : [];
}
