import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDocument } from '#lint/read/open-document.ts';
import { checkGroup } from '#lint/run.ts';
import { noSettings } from '#lint/settings.ts';

const settings = {
  ...noSettings,
  doNotTranslate: ['Astro', 'constructor'],
  glossary: [
    {
      en: { term: 'port', accepted: [], rejected: [] },
      es: { term: 'puerto', accepted: [], rejected: ['porto'] },
    },
  ],
};

function check(en: string, es: string, extension: string): void {
  const source = openDocument(`en.${extension}`, 'en', en);
  const target = openDocument(`es.${extension}`, 'es', es);
  if (!source.document || !target.document) return;
  const lines = es.split(/\r\n?|\n/).length;
  const sourceLines = en.split(/\r\n?|\n/).length;
  const group = {
    source: source.document,
    targets: [target.document],
    singles: true,
    complete: true,
    more: [],
  };
  for (const { path, range, message } of checkGroup(group, settings).slice(0, 200)) {
    expect(range.start.line).toBeGreaterThan(0);
    expect(range.start.column).toBeGreaterThan(0);
    expect(range.start.line).toBeLessThanOrEqual(path.startsWith('es') ? lines : sourceLines);
    expect(message).not.toMatch(/undefined|NaN|\[object|\n/);
  }
}

/** Pieces of which pages are made, and of which they are broken. */
const pieces = [
  '# ',
  '## A {/* #a */}',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '  ',
  '> ',
  '| a | b |',
  '\n| - | - |\n',
  '```',
  '```js\n',
  '`',
  '``',
  '*',
  '**',
  '_',
  '[a](b)',
  '[',
  '](',
  ')',
  '![x](y.png)',
  '<A>',
  '</A>',
  '<A x="',
  '<b>',
  '</b>',
  '<',
  '>',
  '{',
  '}',
  '{/* kb-ignore figures: x */}',
  '{/* kb-only es: y */}',
  '<!-- ',
  ' -->',
  '---\n',
  'title: x\n',
  'constructor',
  '__proto__',
  'toString',
  '2 days',
  'dos días',
  '1,234.5',
  '1.234,5',
  '12:30',
  '5 p.m.',
  '+1 202 555 0143',
  'KB2816',
  '0xFF',
  'Ctrl+C',
  '%NAME%',
  'two thousand',
  'y medio',
  '&amp;',
  '&nbsp;',
  '\\',
  '\u0000',
  '\uFEFF',
  '\uFFFC',
  '\uD800',
  '😀',
  'ñ',
  '¿',
  '?',
  '!',
  ':::note\n',
  ':::',
  '\r\n',
  '\t',
  'https://example.org/a?b#c',
  '#a',
  'import x from "y"\n',
  'export const a = 1\n',
  '$',
  '€',
  '.',
  ',',
  ' ',
];
const page = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''));
const extension = fc.constantFrom('md', 'mdx');

test('the linter never throws, and every finding is within its file', () => {
  fc.assert(
    fc.property(page, page, extension, (en, es, end) => {
      check(en, es, end);
    }),
    { numRuns: 1500, seed: 7 },
  );
}, 120_000);

describe('long and unusual files are checked in bounded time', () => {
  const n = 20_000;
  const cases: Record<string, [string, string]> = {
    'one long paragraph': ['word 12 two `x` '.repeat(n), 'palabra 13 dos `y` '.repeat(n)],
    'many numbers': [
      Array.from({ length: n }, (_, i) => i).join(' '),
      Array.from({ length: n }, (_, i) => i + 1).join(' '),
    ],
    'many items': ['- item one two\n'.repeat(n), '- cosa uno dos\n'.repeat(n - 10)],
    'many links': ['[a](x) '.repeat(n), '[a](y) '.repeat(n)],
    'many headings': ['# a\n\n'.repeat(n / 2), '# b\n\n'.repeat(n / 2)],
    'a long code block': [
      `\`\`\`js\n${'const a = "x" + 1;\n'.repeat(n)}\`\`\``,
      `\`\`\`js\n${'const a = "y" + 2;\n'.repeat(n)}\`\`\``,
    ],
    'quotes without end': [
      `\`\`\`js\n${'`\\'.repeat(n)}\n\`\`\``,
      `\`\`\`js\n${'`\\'.repeat(n + 1)}\n\`\`\``,
    ],
    'a table': [`|a|b|\n|-|-|\n${'|1|2|\n'.repeat(n / 2)}`, `|a|b|\n|-|-|\n${'|1|3|\n'.repeat(n / 2)}`],
    'deep quotations': ['>'.repeat(n), '> a'],
    'deep lists': ['- '.repeat(n), '- a'],
    'braces without end': ['{'.repeat(n), 'x'],
    'one long word': ['a'.repeat(10 * n), 'A1_'.repeat(n)],
    'a formula without end': [`$${'\\\\'.repeat(n)}`, `$${'\\\\'.repeat(10 * n)} a`],
    capitals: ['A_'.repeat(n), 'A1'.repeat(n)],
    tags: ['<A>\n\n'.repeat(1000) + '</A>\n\n'.repeat(1000), '<A>\n\n'.repeat(999) + '</A>\n\n'.repeat(999)],
    'tags in a row': ['<b>x</b>\n\n'.repeat(2 * n), '<b>x</b>\n\n'.repeat(2 * n)],
    keys: ['Ctrl+'.repeat(n), 'Ctrl+'.repeat(n)],
    halves: ['one and a half hours '.repeat(n), 'una hora y media '.repeat(n)],
  };

  test.each(Object.entries(cases))(
    '%s',
    (_, [en, es]) => {
      const start = process.cpuUsage();
      for (const end of ['md', 'mdx']) check(en, es, end);
      const { user } = process.cpuUsage(start);
      expect(user / 1e6).toBeLessThan(20);
    },
    120_000,
  );
});
