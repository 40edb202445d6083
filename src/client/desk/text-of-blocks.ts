import type { PublishedBlock, PublishedInline } from '#article/published.ts';
import { htmlDialect } from '#replies/formats/html.ts';
import { writeBlocks, writeInlines } from '#article/write-blocks.ts';

/** Returns blocks as nodes. The text of articles is escaped when it is written as HTML, and a parsed document runs no scripts. */
export function nodesOfBlocks(blocks: readonly PublishedBlock[]): Node[] {
  return parse(writeBlocks(blocks, htmlDialect));
}

export function nodesOfInlines(inlines: readonly PublishedInline[]): Node[] {
  return parse(writeInlines(inlines, htmlDialect));
}

function parse(html: string): Node[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
}
