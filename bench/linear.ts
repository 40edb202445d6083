import { codeStyle } from '#lint/compare/code-languages.ts';
import { tokenize } from '#lint/compare/code-tokens.ts';
import { readDirectives } from '#lint/directives.ts';
import { readFacts } from '#lint/facts/read-facts.ts';
import { siteFactsOf } from '#lint/facts/site-facts.ts';
import { openDocument } from '#lint/read/open-document.ts';
import { checkPair } from '#lint/run.ts';
import { noSettings } from '#lint/settings.ts';
import { readCount, UsageError } from './benchmark.ts';

export const summary =
  'reads texts that expressions may begin anew at every place of, in doubled sizes: [most characters]';

/** From one size to the next, twice as large one. More is no longer linear; short times say nothing. */
const mostGrowth = 3;
const leastSeconds = 0.5;
/** Seconds after which a series is not made any longer. */
const patience = 20;

const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const site = siteFactsOf(noSettings);
const facts = (text: string) => readFacts(text, 'en', site);
const code = (language: string) => (text: string) => tokenize(text, codeStyle(language, text));
const comment = (text: string) => readDirectives({ comments: [{ text, range: place, covers: place }] });
const page = (text: string) => openDocument('a.md', 'en', text);
const pair = (text: string) => {
  const [{ document: a }, { document: b }] = [page(text), openDocument('b.md', 'es', `${text}.`)];
  if (a && b) checkPair(a, b, noSettings);
};

/** What reads, what it is given before the run, and what is repeated. */
const series: readonly (readonly [
  name: string,
  read: (text: string) => unknown,
  before: string,
  sign: string,
])[] = [
  ...['1.', 'v1.', '-a', '-a.1', '1.1-a.', '1', '1 ', '(1) ', '12:', '1/', '1,', '2024-'].map(
    (sign) => ['figures', facts, 'v1', sign] as const,
  ),
  ...[
    '{%',
    '{{',
    '{{< ',
    '{{ "',
    '{:',
    '%(a',
    '%a',
    '$a_',
    'A_',
    '${',
    '[A',
    'a@',
    'a.',
    'a-@',
    'https://',
    'http://a/',
  ].map((sign) => ['placeholders', facts, ' ', sign] as const),
  ...[
    'two ',
    'half a ',
    'Monday to ',
    'Mon-',
    'May 1, ',
    'Ctrl+',
    'UTC-',
    '$',
    '- ',
    ' ',
    '\u00a0',
    '\n',
  ].map((sign) => ['words', facts, 'a', sign] as const),
  ...[
    '"',
    "'",
    '`',
    '"""',
    "'''",
    '\\"',
    '-a',
    'a-',
    '{{/*',
    '{{- /* ',
    '{#-',
    '<%--',
    '@*',
    '/*',
    '<!--',
    '<a ',
    '>a',
    '$ ',
    ' ',
    '  a',
    '%C3',
  ].flatMap((sign) =>
    (['ts', 'html', '', 'yaml', 'sh', 'text'] as const).map(
      (style) => [`code ${style || 'bare'}`, code(style), 'a', sign] as const,
    ),
  ),
  ...[' ', ', ', ': ', 'a ', '\n'].map((sign) => ['comments', comment, 'kb-ignore ', sign] as const),
  ...[' ', '{#', '{ #a ', '[[', '[[a', '\u00a0'].map((sign) => ['headings', page, '# a', sign] as const),
  ...[
    ...[
      '[a',
      '[a](',
      '[a] (',
      '(a)[',
      '![a] (b',
      '**a',
      '** a',
      '**a ',
      '__a ',
      '~~a ',
      '|a',
      '|-',
      '|a|b|\n',
    ],
    ...['#a ', '2)\u00a0a\n', '\u200b', '\u200b- a\n', '`', '<a ', '&amp;', '1. ', ': ', ' '],
  ].map((sign) => ['pages', pair, 'a ', sign] as const),
];

export async function run([size]: string[]): Promise<void> {
  const most = readCount(size) ?? 2e6;
  if (most < 1000) throw new UsageError('Expected at least 1000 characters.');
  let slow = 0;
  for (const [name, read, before, sign] of series) {
    const times: number[] = [];
    for (let length = most / 8; length <= most; length *= 2) {
      times.push(time(() => read(`${before}${sign.repeat(length / sign.length)}b`)));
      if (times.at(-1)! > patience) break;
    }
    const growth = times.slice(1).map((seconds, i) => (seconds > leastSeconds ? seconds / times[i]! : 1));
    const isLinear = growth.every((factor) => factor <= mostGrowth) && times.length === 4;
    if (!isLinear) slow++;
    const shown = times.map((seconds) => `${seconds.toFixed(2)} s`.padStart(9)).join('');
    process.stdout.write(
      `${name.padEnd(14)}${JSON.stringify(sign).padEnd(12)}${shown}${isLinear ? '' : '  not linear'}\n`,
    );
  }
  process.stdout.write(`${series.length} series, ${slow} not linear\n`);
}

/** Seconds of processor time. */
function time(task: () => void): number {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
