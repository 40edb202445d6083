import { blocksIn, type Block } from './blocks.ts';
import type { Article, ArticleText, Section, Translation } from './model.ts';

/** An article without its passages for agents. Each text is read on first access. */
export function publicArticle(article: Article): Article {
  const { kb, source, translations } = article;
  if (![source, ...translations].some(({ hasInternal }) => hasInternal)) return article;
  return { kb, source: publicTranslation(source), translations: translations.map(publicTranslation) };
}

function publicTranslation<T extends Translation>(translation: T): T {
  if (!translation.hasInternal) return translation;
  return Object.create(translation, {
    hasInternal: { value: false, enumerable: true },
    references: {
      get: () => translation.references.filter(({ isInternal }) => !isInternal),
      enumerable: true,
    },
    lead: { get: () => publicBlocks(translation.lead), enumerable: true },
    sections: { get: () => translation.sections.map(publicSection), enumerable: true },
  }) as T;
}

/** The passages of a text that only agents see, in the order of the text. */
export function internalBlocks({ lead, sections }: ArticleText): Block[] {
  const find = (block: Block): Block[] => (isInternal(block) ? [block] : blocksIn(block).flatMap(find));
  return [...lead, ...sections.flatMap(({ blocks }) => blocks)].flatMap(find);
}

function publicSection(section: Section): Section {
  const kept = section.blocks.flatMap((block, index) => (isInternal(block) ? [] : [index]));
  const reply = kept.flatMap((from, to) => (section.reply.includes(from) ? [to] : []));
  return { ...section, blocks: publicBlocks(section.blocks), reply };
}

function publicBlocks(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => !isInternal(block)).map(publicBlock);
}

function publicBlock(block: Block): Block {
  if (block.type === 'list')
    return { ...block, items: block.items.map((item) => ({ ...item, blocks: publicBlocks(item.blocks) })) };
  if (block.type === 'callout' || block.type === 'quote')
    return { ...block, children: publicBlocks(block.children) };
  if (block.type === 'component')
    return { ...block, holds: publicBlocks(block.holds), children: publicBlocks(block.children) };
  return block;
}

function isInternal(block: Block): boolean {
  return block.type === 'callout' && block.kind === 'agent';
}
