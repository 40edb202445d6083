import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { internalBlocks } from '#article/audience.ts';
import { blocksIn, linesIn, textOf, type Block } from '#article/blocks.ts';
import type { Article, Translation } from '#article/model.ts';
import { internalPictures, isPublic } from '#content-layer/public-content.ts';
import type { Content } from '#content-layer/read-content.ts';
import { lettersOf, type InternalFacts } from './find-leaks.ts';

/** In letters. Shorter texts, such as the heading "Steps", occur in many articles. */
const minLetters = 12;
/** In words. A passage is split into windows, so that it is found even if a page has only a part of it. */
const windowSize = 8;

/**
 * The internal facts of a site: those in all its content but not in its public content.
 *
 * @param root the content folder
 * @param whole all content
 * @param shown the public content
 */
export function internalFacts(root: string, whole: Content, shown: Content): InternalFacts {
  const internal = whole.articles.filter((article) => !isPublic(article));
  const open = whole.articles.filter(isPublic);
  const texts = [...internal.flatMap(textsOf), ...open.flatMap(internalTexts)];
  // Without internal texts, the texts of all articles need not be read.
  if (texts.length === 0)
    return { passages: new Map(), ids: [], isOrdinary: () => true, slugs: [], pictures: new Map() };
  const { site, topics, contacts, external, glossary, retired } = whole;
  const publicText = [
    ...shown.articles.flatMap(textsOf),
    JSON.stringify([site, topics, contacts, external, glossary, retired]),
  ].join(' ');
  const said = lettersOf(publicText);
  const passages = new Map<string, string>();
  for (const passage of texts.flatMap(windowsOf)) {
    const letters = lettersOf(passage);
    if (letters.length >= minLetters && passage.includes(' ') && !said.includes(letters))
      passages.set(letters, passage);
  }
  const known = new Set(shown.articles.flatMap(slugsOf));
  return {
    passages,
    ids: internal.map(({ kb }) => kb),
    isOrdinary: (id) => new RegExp(`(?<!\\d)${id}(?!\\d)`).test(publicText),
    slugs: internal.flatMap(slugsOf).filter((slug) => !known.has(slug) && /-|^.{9}/.test(slug)),
    pictures: picturesOf(root, whole, shown),
  };
}

function windowsOf(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length <= windowSize) return [words.join(' ')];
  const starts = Array.from(
    { length: Math.ceil(words.length / windowSize) },
    (_, index) => index * windowSize,
  );
  return starts.map((start) =>
    words
      .slice(Math.min(start, words.length - windowSize))
      .slice(0, windowSize)
      .join(' '),
  );
}

function textsOf({ source, translations }: Article): string[] {
  return [source, ...translations].flatMap(({ frontmatter, lead, sections }) => [
    frontmatter.title,
    frontmatter.summary,
    frontmatter.change,
    ...(frontmatter.keywords ?? []),
    ...(frontmatter.needs ?? []),
    ...(frontmatter.earlier ?? []).map(({ change }) => change),
    ...sections.map(({ heading }) => textOf(heading)),
    ...[...lead, ...sections.flatMap(({ blocks }) => blocks)].flatMap(linesOf),
  ]);
}

function internalTexts({ source, translations }: Article): string[] {
  return [source, ...translations].flatMap((each: Translation) =>
    each.hasInternal ? internalBlocks(each).flatMap(linesOf) : [],
  );
}

function linesOf(block: Block): string[] {
  const own = block.type === 'code' ? [block.value] : linesIn(block).map(textOf);
  const pictured = block.type === 'picture' ? [block.alt, block.caption ?? ''] : [];
  return [...own, ...pictured, ...blocksIn(block).flatMap(linesOf)];
}

function slugsOf({ source }: Article): string[] {
  const { aliases, sectionAliases } = source.frontmatter;
  return [...source.outline.map(({ id }) => id), ...aliases, ...Object.keys(sectionAliases)];
}

/** Internal pictures by hash, without those whose bytes are also a public picture. */
function picturesOf(root: string, whole: Content, shown: Content): Map<string, string> {
  const hashOf = (kb: number, name: string) =>
    createHash('sha256')
      .update(readFileSync(join(root, 'articles', String(kb), name)))
      .digest('hex');
  const hidden = whole.articles.flatMap((article) => {
    const names = [...(whole.pictures.get(article.kb)?.keys() ?? [])];
    const internal = isPublic(article) ? internalPictures(article, names) : names;
    return internal.map((name) => [hashOf(article.kb, name), `${article.kb}/${name}`] as const);
  });
  if (hidden.length === 0) return new Map();
  const open = new Set(
    [...shown.pictures].flatMap(([kb, files]) => [...files.keys()].map((name) => hashOf(kb, name))),
  );
  return new Map(hidden.filter(([hash]) => !open.has(hash)));
}
