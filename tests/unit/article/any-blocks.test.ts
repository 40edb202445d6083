import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { blocksIn, linesIn, textOfBlocks, type Block, type Inline } from '#article/blocks.ts';
import type { RenderContext } from '#article/render-context.ts';
import { writeHtml } from '#article/write-html.ts';
import { arbitraryBlocks } from '../../support/arbitrary-blocks.ts';

/** A site that adds no text of its own. */
const context: RenderContext = {
  kb: 7,
  copy: { list: () => '', code: '' },
  callouts: { note: '', tip: '', warning: '', agent: '' },
  programLang: (_, given) => given,
  articleHref: ({ kb }) => `/${kb}`,
  dir: 'ltr',
  pathStart: () => ({ href: '', label: '', whole: '' }),
  contact: (id) => ({ href: id, label: '' }),
  picture: (src) => ({ href: src }),
};

interface Seen {
  text: string;
  addresses: string[];
  captions: string;
  unclosed: string[];
}

const voidElements = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** What a reader gets of HTML: its text, without drawings and the numbers that follow links, and where it leads. */
function readHtml(html: string): Seen {
  const seen: Seen = { text: '', addresses: [], captions: '', unclosed: [] };
  const open: string[] = [];
  const parser = new Parser({
    onopentag: (name, { class: className, href, src }) => {
      open.push(className === 'kb soft' ? 'number' : name);
      const address = href ?? src;
      if (address !== undefined && className !== 'tool line') seen.addresses.push(address);
    },
    onclosetag: (name, isImplied) => {
      open.pop();
      if (isImplied && !voidElements.has(name)) seen.unclosed.push(name);
    },
    ontext: (text) => {
      if (open.includes('svg') || open.includes('number')) return;
      if (open.at(-1) === 'figcaption') seen.captions += text;
      else seen.text += text;
    },
  });
  parser.end(html);
  return seen;
}

function addressesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'picture'
      ? [block.src]
      : [...linesIn(block).flatMap(addressesInLine), ...addressesIn(blocksIn(block))],
  );
}

function addressesInLine(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (typeof inline === 'string') return [];
    if (inline.type === 'contact') return [inline.of];
    const own = inline.type === 'link' ? [inline.href] : inline.type === 'kb-link' ? [`/${inline.kb}`] : [];
    return [...own, ...('children' in inline ? addressesInLine(inline.children) : [])];
  });
}

function captionsIn(blocks: readonly Block[]): string {
  return blocks
    .map((block) => captionsIn(blocksIn(block)) + (('caption' in block && block.caption) || ''))
    .join('');
}

const withoutSpace = (text: string) => text.replace(/\s/g, '');

describe('writeHtml', () => {
  test('keeps the text and links of any blocks and closes every element', () => {
    fc.assert(
      fc.property(arbitraryBlocks, (blocks) => {
        const { text, addresses, captions, unclosed } = readHtml(writeHtml(blocks, context));
        expect(withoutSpace(text)).toBe(withoutSpace(textOfBlocks(blocks)));
        expect(addresses).toEqual(addressesIn(blocks));
        expect(withoutSpace(captions)).toBe(withoutSpace(captionsIn(blocks)));
        expect(unclosed).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('writes the same HTML after the blocks pass through JSON', () => {
    fc.assert(
      fc.property(arbitraryBlocks, (blocks) => {
        const stored = JSON.parse(JSON.stringify(blocks)) as Block[];
        expect(writeHtml(stored, context)).toBe(writeHtml(blocks, context));
      }),
    );
  });
});
