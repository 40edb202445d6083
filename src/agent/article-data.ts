import type { Definition } from 'mdast';
import type { Block, Inline } from '#article/blocks.ts';
import { inlineText } from '#article/blocks.ts';
import { commentText } from '#article/mdx.ts';
import { topId, type Article, type Section, type Translation } from '#article/model.ts';
import type { RenderContext } from '#article/render.ts';
import { definitionMap, toBlocks, toInlines, type BlockContext } from '#article/to-blocks.ts';
import { articleView, formerIds, type CompiledArticle } from '#article/view.ts';
import type { ContextFor } from '#article/compile.ts';
import type { Lang } from '#i18n/languages.ts';
import { pick } from '#i18n/translate.ts';
import { absoluteUrl, articlePath, neutralPath } from '#i18n/urls.ts';
import type { Site } from '#schema/site.ts';
import type { Topic } from '#schema/topics.ts';
import type { ArticleData, SectionData } from './api/article.ts';

/** The site as the API sees it. */
export interface ApiSite {
  site: Site;
  topics: readonly Topic[];
  contextFor: ContextFor;
}

/** An article in a language of the site as the API publishes it; parts without a translation are in the source language. */
export function articleDataOf(
  article: Article,
  compiled: CompiledArticle,
  lang: Lang,
  { site, topics, contextFor }: ApiSite,
): ArticleData {
  const view = articleView(compiled, lang, site.languages);
  const { facts, kb } = view;
  const own = article.translations.find((translation) => translation.lang === lang);
  const reader = (translation: Translation) =>
    createReader(translation, contextFor(article, translation), site);
  const source = reader(article.source);
  const translated = own && reader(own);
  const former = formerIds(facts.sectionAliases);
  const sections = view.sections.map((section): SectionData => {
    const text = (section.lang === lang ? translated : undefined)?.(section.id) ?? source(section.id)!;
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
  const lead = (translated ?? source)(topId)!.blocks;
  const all = [...lead, ...sections.flatMap(({ blocks }) => blocks)];
  return {
    version: 1,
    kb,
    lang,
    textLang: view.textLang,
    sourceLang: view.sourceLang,
    title: view.title,
    summary: view.summary,
    kind: facts.kind,
    topics: topics
      .filter(({ id }) => facts.topics.includes(id))
      .map(({ id, name }) => ({ id, name: pick(name, lang) })),
    products: facts.products,
    status: facts.status,
    ...(facts.supersededBy !== undefined && { supersededBy: facts.supersededBy }),
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

type Reader = (id: string) => { heading: Inline[]; blocks: Block[] } | undefined;

/** Reads the sections of one file, and its lead as the section `top`. */
function createReader(translation: Translation, context: RenderContext, site: Site): Reader {
  const blockContext = absolute(translation, context, site);
  return (id) => {
    if (id === topId) return { heading: [], blocks: toBlocks(translation.lead, blockContext) };
    const section = translation.sections.find((candidate) => candidate.id === id);
    if (!section) return undefined;
    return { heading: headingOf(section, blockContext), blocks: toBlocks(section.nodes, blockContext) };
  };
}

function headingOf({ heading }: Section, context: BlockContext): Inline[] {
  const visible = heading.children.filter(
    (child) => child.type !== 'mdxTextExpression' || commentText(child) === undefined,
  );
  return toInlines(visible, context);
}

function absolute({ tree }: Translation, context: RenderContext, site: Site): BlockContext {
  const url = (href: string) => new URL(href, site.url).href;
  const definitions = tree.children.filter((node): node is Definition => node.type === 'definition');
  return {
    callouts: context.callouts,
    articleHref: (link) => url(context.articleHref(link)),
    contact: context.contact,
    picture: (src) => url(context.picture(src).href),
    definitions: definitionMap(definitions),
  };
}

function picturesIn(block: Block): ArticleData['figures'] {
  if (block.type === 'picture') {
    const { src, alt, caption } = block;
    return [{ src, alt, ...(caption !== undefined && { caption }) }];
  }
  return childrenOf(block).flatMap(picturesIn);
}

function linksIn(block: Block): string[] {
  if (block.type === 'paragraph') return block.children.flatMap(linksInInline);
  if (block.type === 'table') return [block.head, ...block.rows].flat(2).flatMap(linksInInline);
  return childrenOf(block).flatMap(linksIn);
}

function linksInInline(inline: Inline): string[] {
  if (typeof inline === 'string' || !('children' in inline)) return [];
  const inner = inline.children.flatMap(linksInInline);
  return inline.type === 'link' ? [inline.href, ...inner] : inner;
}

function childrenOf(block: Block): Block[] {
  if (block.type === 'steps' || block.type === 'list') return block.items.flat();
  return block.type === 'callout' || block.type === 'quote' ? block.children : [];
}
