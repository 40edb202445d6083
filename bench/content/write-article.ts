import { parseSource } from '#article/parse.ts';
import { checkFile } from '#lint/run.ts';
import { blockWriters, paragraph } from './blocks.ts';
import { fill, type Pair, type Topic } from './fill.ts';
import { sourceHead, translationHead } from './frontmatter.ts';
import { firstId, type Plan } from './plan.ts';
import { createRandom, type Random } from './random.ts';

export interface ArticleFiles {
  kb: number;
  en: string;
  es: string;
  picture?: { name: string; text: string } | undefined;
}

/**
 * Writes an article in both languages, the translation in step with its source; every fifth has a picture. `plans` are the
 * articles of the site: what links may lead to.
 */
export function writeArticle(plan: Plan, plans: readonly Plan[], seed: string): ArticleFiles {
  const random = createRandom(`${seed}:text:${plan.kb}`);
  const other = () =>
    plans[(plan.kb - firstId + random.whole(1, Math.max(plans.length - 1, 1))) % plans.length]!;
  const topic: Topic = { subject: plan.subject, random, link: () => linkTo(other(), random) };
  const picture = plan.kb % 5 === 0 ? { name: 'window.svg', text: drawing(random) } : undefined;
  const related = [...new Set([other().kb, other().kb, other().kb])].filter((kb) => kb !== plan.kb);
  const body = writeBody(plan, topic, picture?.name);
  const en = sourceHead(plan, related) + body.en;
  return { kb: plan.kb, en, es: translationHead(plan, fingerprintsOf(plan, en)) + body.es, picture };
}

function linkTo({ kb, title, sections }: Plan, random: Random): Pair {
  if (random.chance(0.5)) return { en: `[${title.en}](kb:${kb})`, es: `[${title.es}](kb:${kb})` };
  const { id, heading } = random.pick(sections);
  return { en: `[${heading.en}](kb:${kb}#${id})`, es: `[${heading.es}](kb:${kb}#${id})` };
}

function writeBody(plan: Plan, topic: Topic, picture: string | undefined): Pair {
  const parts: Pair[] = [];
  if (plan.kind === 'troubleshooting') parts.push({ en: '<Situations />', es: '<Situations />' });
  plan.sections.forEach(({ id, heading }, index) => {
    const comment = `{/* #${id} */}`;
    parts.push({ en: `## ${heading.en} ${comment}`, es: `## ${heading.es} ${comment}` });
    if (index === 0 && picture) parts.push(figure(picture, topic));
    for (const part of writeBlocks(topic, plan.words / plan.sections.length)) parts.push(part);
  });
  return {
    en: `${parts.map((part) => part.en).join('\n\n')}\n`,
    es: `${parts.map((part) => part.es).join('\n\n')}\n`,
  };
}

/** Blocks of at least `words` English words, the first a paragraph. */
function writeBlocks(topic: Topic, words: number): Pair[] {
  const blocks = [paragraph(topic)];
  let written = countWords(blocks[0]!.en);
  while (written < words) {
    const block = topic.random.pick(blockWriters)(topic);
    written += countWords(block.en);
    blocks.push(block);
  }
  return blocks;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function figure(name: string, topic: Topic): Pair {
  const alt = fill(['The window with the {a}', 'La ventana con {el:a}'], topic);
  return { en: `<Figure src="${name}" alt="${alt.en}" />`, es: `<Figure src="${name}" alt="${alt.es}" />` };
}

function drawing(random: Random): string {
  const bars = Array.from({ length: 12 }, (_, index) => {
    const height = random.whole(10, 180);
    return `<rect x="${20 + index * 22}" y="${200 - height}" width="16" height="${height}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="220">${bars.join('')}</svg>\n`;
}

function fingerprintsOf({ kb }: Plan, text: string): Record<string, string> {
  const parsed = parseSource({
    folder: String(kb),
    lang: 'en',
    path: `${kb}/en.mdx`,
    text,
  });
  const { translation } = parsed;
  if (!translation) throw new Error(`The generated article ${kb} is wrong: ${checkFile(parsed)[0]?.message}`);
  return translation.fingerprints;
}
