import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { inlineText, type PublishedInline } from '#article/published.ts';
import { chatwoot } from '#replies/formats/chatwoot.ts';
import type { ReplyFormat } from '#replies/formats/format.ts';
import { github } from '#replies/formats/github.ts';
import { html } from '#replies/formats/html.ts';
import { jira } from '#replies/formats/jira.ts';
import { slack } from '#replies/formats/slack.ts';
import { textile } from '#replies/formats/textile.ts';
import { zendesk } from '#replies/formats/zendesk.ts';
import { readJira, readSlack, readTextile } from '../../../support/wiki-readers.ts';

/** A paragraph as a program shows it. */
interface Shown {
  text: string;
  links: string[];
  /** The text of each kind of mark. */
  marked: Record<string, string[]>;
}

const marks: Record<string, string> = { strong: 'strong', b: 'strong', em: 'emphasis', i: 'emphasis' };
Object.assign(marks, { s: 'deleted', del: 'deleted', delete: 'deleted', emphasis: 'emphasis' });
Object.assign(marks, { code: 'code', inlineCode: 'code', kbd: 'code' });

function shownInHtml(written: string): Shown {
  const shown: Shown = { text: '', links: [], marked: {} };
  const open: string[] = [];
  const parser = new Parser({
    onopentag: (name, { href }) => {
      if (name === 'a' && href !== undefined) shown.links.push(href);
      if (name === 'br') shown.text += ' ';
      if (['sup', 'sub', 'ins', 'cite', 'abbr', 'img'].includes(name)) shown.text += `<${name}>`;
      open.push(name);
      if (name in marks) (shown.marked[marks[name]!] ??= []).push('');
    },
    onclosetag: () => void open.pop(),
    ontext: (text) => {
      shown.text += text;
      for (const kind of new Set(open.flatMap((name) => marks[name] ?? []))) {
        const all = shown.marked[kind]!;
        all[all.length - 1] += text;
      }
    },
  });
  parser.write(written);
  parser.end();
  return shown;
}

function shownInMarkdown(written: string): Shown {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(written) as Root;
  const shown: Shown = { text: '', links: [], marked: {} };
  const read = (node: Nodes, around: ReadonlySet<string>): void => {
    if (node.type === 'link') shown.links.push(decodeURI(node.url));
    if (node.type === 'image' || node.type === 'html' || node.type === 'heading')
      shown.text += `<${node.type}>`;
    const kind = marks[node.type];
    if (kind) (shown.marked[kind] ??= []).push('');
    const inside = kind ? new Set([...around, kind]) : around;
    const text =
      node.type === 'break' ? ' ' : node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
    shown.text += text;
    for (const each of inside) shown.marked[each]![shown.marked[each]!.length - 1] += text;
    if ('children' in node) node.children.forEach((child) => read(child, inside));
  };
  read(tree, new Set());
  return shown;
}

const formats: [string, ReplyFormat, (written: string) => Shown, 'text' | 'html'][] = [
  ['zendesk', zendesk, shownInMarkdown, 'text'],
  ['chatwoot', chatwoot, shownInMarkdown, 'text'],
  ['github', github, shownInMarkdown, 'text'],
  ['html', html, shownInHtml, 'html'],
  ['jira', jira, (text) => shownInHtml(readJira(text)), 'text'],
  ['textile', textile, (text) => shownInHtml(readTextile(text)), 'text'],
  ['slack', slack, (text) => shownInHtml(readSlack(text)), 'text'],
];

/** A reply of one paragraph, as a format writes it, without what stands around the paragraph. */
function write(format: ReplyFormat, flavour: 'text' | 'html', children: PublishedInline[]): string {
  const blocks = [{ type: 'paragraph' as const, children }];
  const link = { label: 'END', href: 'https://help.example/' };
  const part = { lang: 'en' as const, heading: ['BEGIN'], notices: [], blocks, link, id: 'KB7' };
  const written = format.write({ greeting: undefined, parts: [part] })[flavour]!;
  const found =
    /BEGIN[*_]*(?:\n\n|<\/strong><\/p>)([\s\S]*?)(?:\n\n["[]?END|<p><a href="https:\/\/help)/.exec(written);
  return found![1]!;
}

const bare = (text: string) => text.replace(/[\s\u2060]+/g, '');

const signs = [...'*_-~+^`@#|\\/[](){}<>!?%&;:.,="\''];
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('a', 'TWS', 'é', ' ', '5', '--', '&amp;', 'h1.', '2 '),
      fc.constantFrom(...signs),
    ),
    {
      minLength: 1,
      maxLength: 10,
    },
  )
  // What looks like an address becomes a link in every program, which is as it should.
  .map((pieces) =>
    pieces
      .join('')
      .replace(/[:@]\/?\/?|www\./g, ':')
      .replace(/\s+/g, ' '),
  )
  .filter((value) => value.trim() !== '');
const word = fc.constantFrom('one', 'two words', 'TWS', 'x-y', 'C:', 'ñ');
const value = text.map((raw) => raw.replaceAll('`', "'").trim()).filter((raw) => raw !== '');
const leaf = fc.oneof(
  text,
  fc.record({ type: fc.constantFrom('code', 'message', 'label'), value }),
  fc.record({
    type: fc.constant('keys'),
    keys: fc.tuple(fc.constant('Ctrl'), fc.constantFrom('V', '+', '*')),
  }),
) as fc.Arbitrary<PublishedInline>;
const link = fc.record({
  type: fc.constant('link' as const),
  href: fc.constantFrom(
    'https://x.example/a',
    'https://x.example/a/b_c/',
    'https://x.example/#d-e',
    'mailto:a@x.example',
  ),
  children: fc.array(leaf, { minLength: 1, maxLength: 2 }),
});
const { inline } = fc.letrec<{ inline: PublishedInline }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 2 },
    leaf,
    link,
    fc.record({
      type: fc.constantFrom('strong', 'emphasis', 'deleted'),
      children: fc.array(tie('inline'), { minLength: 1, maxLength: 3 }),
    }) as fc.Arbitrary<PublishedInline>,
  ),
}));

describe.each(formats)('%s', (_, format, read, flavour) => {
  test('any reply reads back with the same text and links', () => {
    fc.assert(
      fc.property(fc.array(inline, { minLength: 1, maxLength: 5 }), (children) => {
        if (inlineText(children).trim() === '') return;
        const written = write(format, flavour, children);
        const shown = read(written);
        const links = linksIn(children);
        if (format === slack) {
          // Text and address, which Slack makes a link.
          const rest = links.reduce(
            (all, { href, said }) => all.replace(bare(`${said}: ${href}`), bare(said)),
            bare(shown.text),
          );
          expect([written, rest.replaceAll("'", '`')]).toEqual([
            written,
            bare(inlineText(children)).replaceAll("'", '`'),
          ]);
          return;
        }
        expect([written, bare(shown.text)]).toEqual([written, bare(inlineText(children))]);
        expect([written, shown.links]).toEqual([written, links.map(({ href }) => href)]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('marks around words take effect', () => {
    fc.assert(
      fc.property(fc.constantFrom('strong', 'emphasis', 'deleted'), word, word, (type, said, other) => {
        const children: PublishedInline[] = [
          'Say ',
          { type, children: [said] },
          `, then (`,
          { type: 'code', value: other },
          ').',
        ];
        const { marked } = read(write(format, flavour, children));
        expect(marked[type]).toEqual([said]);
        expect(marked['code']).toEqual([other]);
      }),
    );
  });
});

function linksIn(inlines: readonly PublishedInline[]): { href: string; said: string }[] {
  return inlines.flatMap((each) => {
    if (typeof each === 'string' || !('children' in each)) return [];
    if (each.type === 'link') return [{ href: each.href, said: inlineText(each.children) }];
    return linksIn(each.children);
  });
}
