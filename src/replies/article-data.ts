import { inlineText, type PublishedBlock, type PublishedInline } from '#article/published.ts';
import { topId } from '#article/model.ts';
import { articleView, formerIds, type CompiledArticle } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import { pick } from '#i18n/translate.ts';
import { absoluteUrl } from '#i18n/urls/base.ts';
import { articlePath, neutralPath } from '#i18n/urls/pages.ts';
import type { Site } from '#schema/site.ts';
import type { Topic } from '#schema/topics.ts';
import type { ArticleData, SectionData } from './api/article.ts';

/** The site as the API sees it. */
export interface ApiSite {
  site: Site;
  topics: readonly Topic[];
}

/** An article in a language of the site as the API publishes it; parts without a translation are in the source language. */
export function articleDataOf(compiled: CompiledArticle, lang: Lang, { site, topics }: ApiSite): ArticleData {
  const view = articleView(compiled, lang, site.languages);
  const { shared, kb } = view;
  const source = compiled.source.parts;
  const translated = compiled.byLang.get(lang)?.parts;
  const former = formerIds(shared.sectionAliases);
  const sections = view.sections.map((section): SectionData => {
    const text = (section.lang === lang ? translated : undefined)?.[section.id] ?? source[section.id]!;
    const formerly = former.get(section.id);
    return {
      id: section.id,
      level: section.level,
      ...(section.number !== undefined && { number: section.number }),
      title: inlineText(text.heading),
      heading: text.heading,
      lang: section.lang,
      state: section.state,
      url: absoluteUrl(site, articlePath(lang, kb, section.id)),
      ...(formerly && { formerIds: formerly }),
      blocks: text.blocks,
    };
  });
  const lead = (translated ?? source)[topId]!.blocks;
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
    ...(shared.supersededBy !== undefined && { supersededBy: shared.supersededBy }),
    revised: view.revised,
    sourceRevised: view.sourceRevised,
    url: absoluteUrl(site, articlePath(lang, kb)),
    neutralUrl: absoluteUrl(site, neutralPath(kb)),
    state: view.states.get(lang)!.kind,
    languages: [...view.states].map(([tag, { kind }]) => ({
      lang: tag,
      state: kind,
      url: absoluteUrl(site, articlePath(tag, kb)),
    })),
    leadState: view.leadState,
    lead,
    sections,
    figures: all.flatMap(picturesIn),
    links: [...new Set(all.flatMap(linksIn))],
    ...(site.flag !== undefined && { flag: site.flag }),
  };
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
