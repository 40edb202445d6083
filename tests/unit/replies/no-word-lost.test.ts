import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#article/blocks.ts';
import { publishBlocks } from '#article/publish-blocks.ts';
import type { ArticleData } from '#replies/api/article.ts';
import { markdownVersion } from '#replies/markdown-version.ts';
import { parseSource } from '#article/parse.ts';
import { writeHtml } from '#article/write-html.ts';
import { block as blockSchema } from '#replies/api/blocks.ts';
import { tools } from '#replies/tools.ts';
import { arbitraryBlocks } from '../../support/arbitrary-blocks.ts';
import { problemsOf, sourceText } from '../../support/article.ts';
import { renderContext } from '../../support/render-context.ts';

/** What is said in each field of a block; `code` has a language and an address, which are not. A drawing's data repeats its list. */
const said = new Set([
  'children',
  'value',
  'keys',
  'alt',
  'caption',
  'of',
  'head',
  'rows',
  'items',
  'blocks',
]);

/** The same blocks with a word of its own in every place of a text. */
function withWords(blocks: Block[]): { blocks: Block[]; words: string[] } {
  const words: string[] = [];
  const rename = (value: unknown, isSaid: boolean): unknown => {
    if (typeof value === 'string') {
      if (!isSaid) return value;
      words.push(`w${words.length}x`);
      return words.at(-1);
    }
    if (Array.isArray(value)) return value.map((each) => rename(each, isSaid));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        return [name, name === 'data' ? each : rename(each, said.has(name))];
      }),
    );
  };
  return { blocks: rename(blocks, false) as Block[], words };
}

function missing(words: string[], text: string): string[] {
  const there = new Set(text.match(/w\d+x/g));
  return words.filter((word) => !there.has(word));
}

/** Every way an article is written, from its blocks. */
function outputs(blocks: Block[]): Record<string, string> {
  const published = publishBlocks(blocks, renderContext);
  const heading = ['Heading'];
  const link = { label: 'Link', href: 'https://help.example/' };
  const reply = {
    greeting: undefined,
    parts: [{ lang: 'en' as const, heading, notices: [], blocks: published, link, id: 'KB7' }],
  };
  const about = { kb: 7, title: 'A', summary: 'B.', revised: '2026-11-01', url: 'https://help.example/' };
  const written: Record<string, string> = {
    api: JSON.stringify(published.map((block) => blockSchema.parse(block))),
    twin: markdownVersion({
      ...about,
      lang: 'en',
      textLang: 'en',
      sourceLang: 'en',
      lead: published,
      sections: [],
    } as unknown as ArticleData),
    page: writeHtml(blocks, renderContext),
  };
  for (const { format } of tools) {
    const { text = '', html } = format.write(reply);
    if (format.id !== 'link') written[format.id] = text;
    if (format.id !== 'link' && html !== undefined) written[`${format.id} html`] = html;
  }
  return written;
}

test('every output has every word of any article', () => {
  fc.assert(
    fc.property(arbitraryBlocks, (arbitrary) => {
      const { blocks, words } = withWords(arbitrary);
      for (const [name, text] of Object.entries(outputs(blocks)))
        expect([name, missing(words, text)]).toEqual([name, []]);
    }),
    { numRuns: 200 },
  );
}, 60_000);

describe('every output keeps the first number of a list and its check boxes', () => {
  const { translation } = parseSource({
    folder: '7',
    lang: 'en',
    path: 'x',
    text: sourceText('## One {/* #one */}\n\n1. a\n2. b\n\nText.\n\n3. c\n4. d\n\n- [x] done\n- [ ] open\n'),
  });
  const written = outputs(translation!.sections[0]!.blocks);

  test.each(Object.keys(written).filter((name) => name !== 'api'))('%s', (name) => {
    const text = written[name]!;
    expect(text).toMatch(/(?:^|\n)3\. c|start="3"/);
    expect(text).toMatch(/☑ ?done|\[x\] done|checked[^>]*> ?done/);
    expect(text).toMatch(/☐ ?open|\[ \] open|disabled> ?open/);
  });

  test('api', () => {
    expect(written['api']).toContain('"type":"steps","start":3');
    expect(written['api']).toContain('☑ ');
  });
});

test('parsing a valid file keeps every word', () => {
  const piece = fc.constantFrom(
    ...[
      '# ',
      '## ',
      '### ',
      '- ',
      '1. ',
      '> ',
      '| ',
      ' |',
      '\n',
      '\n\n',
      '\n| - | - |\n',
      '```\n',
      '`',
      '**',
      '*',
      '_',
      '~~',
    ],
    ...[
      '[',
      '](https://a.example)',
      '](kb:7)',
      '<Ui>',
      '</Ui>',
      '<Msg>',
      '</Msg>',
      '<Kbd>',
      '</Kbd>',
      '\n\n<Note>\n\n',
    ],
    ...[
      '\n\n</Note>\n\n',
      '\n\n<Steps>\n\n',
      '\n\n</Steps>\n\n',
      ' {/* #a */}',
      ' {/* #b */}',
      '\\\n',
      '- [ ] ',
      '    ',
      '---\n',
      '![',
      '<',
      '&lt;',
    ],
  );
  const words = fc.nat(6).map((count) => count);
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, words), { minLength: 1, maxLength: 25 }), (parts) => {
      let count = 0;
      const body = parts
        .map(([mark, many]) => mark + Array.from({ length: many % 3 }, () => `w${count++}x`).join(' '))
        .join('');
      const text = sourceText(`Lead.\n\n## One {/* #one */}\n\n${body}\n`);
      // What stands behind a fence is the name of a language.
      if (problemsOf(text).length > 0 || /(?:~{3}|`{3})[^\n]*w\d/.test(body)) return;
      const { translation } = parseSource({ folder: '7', lang: 'en', path: 'x', text });
      const { lead, sections } = translation!;
      const all = Array.from({ length: count }, (_, index) => `w${index}x`);
      const shown = sections.map(({ heading, blocks }) => JSON.stringify([heading, blocks])).join('');
      expect([body, missing(all, JSON.stringify(lead) + shown)]).toEqual([body, []]);
    }),
    { numRuns: 1000 },
  );
}, 60_000);
