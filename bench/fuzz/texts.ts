import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { reportPath } from '#i18n/urls/reports.ts';
import type { TargetName } from './targets.ts';

/** What markup, YAML, tables and logs trip over. */
const signs = [
  ...[
    '#',
    '## A {/* #a */}',
    '- ',
    '1. ',
    '> ',
    '```',
    '`',
    '**',
    '_',
    '~~',
    '<',
    '>',
    '</',
    '{',
    '}',
    '{/*',
    '*/}',
  ],
  ...[
    '[',
    '](',
    ')',
    '![',
    '|',
    '\n|---|---|\n',
    '\n',
    '\n\n',
    '\r\n',
    '\\',
    '&amp;',
    '&#123;',
    '<b>',
    '<Note>',
    '</Note>',
  ],
  ...[
    '<Ui>',
    '</Ui>',
    '<Steps>',
    '<Ports caption="x" />',
    '<Path>',
    'kb:7',
    'https://a.b/c',
    '---\n',
    ': ',
    '*a',
    '&a ',
    '<<: *a',
  ],
  ...[
    '!!js/function ',
    '__proto__',
    'constructor',
    '"',
    "'",
    ',',
    ';',
    '%',
    '%E0%A4%A',
    '?q=',
    reportPath('miss', 'en', { query: '' }),
    '\t',
    '\0',
  ],
  ...[
    '\u001b[31m',
    '\u009b',
    '\u00a0',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\ud800',
    '𝄞',
    'ñ',
    '5 %',
    '1,000.5',
    '2026-13-45',
    'KB7',
    '14:30',
  ],
];

/** Real texts, for the parts that are read only from such. */
function seedsOf(name: TargetName): string[] {
  const articles = 'src/content/articles';
  const data = ['site', 'topics', 'contacts', 'glossary'].map((file) => `src/content/${file}.yaml`);
  const pages = readdirSync(articles).map((kb) => `${articles}/${kb}/en.mdx`);
  if (name === 'csv') return ['id,body,lang\n1,"See https://help.example/en/kb/7/",en\n2,"a ""b""",es\n'];
  if (name === 'logs')
    return [`"GET ${reportPath('miss', 'en', { query: 'no fax' })} HTTP/2" 200\n"GET / HTTP/1.1" 200\n`];
  if (name === 'search') return ['error code 502', '“login failed”', 'KB 1133'];
  return (name === 'yaml' ? data : pages).map((path) => readFileSync(path, 'utf8').slice(0, 6000));
}

/** Texts for a target: real ones with pieces taken out, repeated, put elsewhere and strewn with signs, and ones of signs alone. */
export function textsFor(name: TargetName): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...signs) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(60),
    put: piece,
    times: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(0, 1, 2) },
      { weight: 1, arbitrary: fc.nat(400) },
    ),
  });
  const edited = fc
    .tuple(fc.constantFrom(...seedsOf(name)), fc.array(edit, { minLength: 1, maxLength: 12 }))
    .map(([seed, edits]) => {
      let text = seed;
      for (const { at, length, put, times } of edits) {
        const from = Math.floor(at * text.length);
        text = text.slice(0, from) + put.repeat(times) + text.slice(from + length);
      }
      return text;
    });
  const loose = fc.array(piece, { maxLength: 80 }).map((parts) => parts.join(''));
  return fc.oneof({ weight: 3, arbitrary: edited }, { weight: 1, arbitrary: loose });
}

/** Pieces whose repetition once took a time that grows faster than its length. */
export const repeated = [
  ...[
    'a',
    ' ',
    '\u00a0',
    '\u2028',
    '\n',
    'a_b ',
    '&amp; ',
    '\\\n',
    '- a\n',
    '> a\n',
    '## A {/* #a */}\n\na\n\n',
  ],
  ...[
    'https://a.b/c ',
    '` ',
    '"',
    "'a ",
    '[a](',
    '| a | b |\n',
    '<b>',
    '{',
    '5 % ',
    '1,000 ',
    'a: b\n',
    '- ',
    ', ',
    '12:',
    '@a.b ',
  ],
];
