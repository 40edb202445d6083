import type { Lang } from '#i18n/languages.ts';
import type { CountedAnswers, CountedFlag, CountedReports } from '#search/count-reports.ts';
import { mostProposals, type ZeroResult } from '#search/zero-results-report.ts';

/** The counted reports, with suggestions for the words of searches without a result and of gaps. */
export interface AnnotatedReports extends Omit<CountedReports, 'misses' | 'gaps'> {
  misses: readonly ZeroResult[];
  gaps: readonly ZeroResult[];
}

/** The number of lines shown of each kind. The rest is only counted. */
const mostShown = 200;

const reasons: Record<NonNullable<CountedFlag['reason']> | keyof CountedAnswers['reasons'], string> = {
  '': 'no reason given',
  wrong: 'does not work as described',
  old: 'out of date',
  missing: 'something is missing',
  unclear: 'not understood',
  language: 'wording or translation',
  other: 'another problem',
};

/** The reports as text tables. Kinds without reports are left out, except searches without a result. */
export function reportTable(
  { misses, gaps, flags, solved }: AnnotatedReports,
  languages: readonly Lang[],
  titleOf: (kb: number) => string,
): string {
  const parts = [
    ...languages.map((lang) => queryPart(misses, lang, ['search', 'searches'], 'without a result')),
    ...languages
      .filter((lang) => gaps.some((gap) => gap.lang === lang))
      .map((lang) => queryPart(gaps, lang, ['question', 'questions'], 'reported as a gap')),
    ...(flags.length > 0
      ? [listPart(flags, ['mistake', 'mistakes'], 'reported', (flag) => flagLine(flag, titleOf))]
      : []),
    ...(solved.length > 0
      ? [
          listPart(solved, ['article', 'articles'], 'with answers to “Did this solve it?”', (answers) =>
            solvedLine(answers, titleOf),
          ),
        ]
      : []),
  ];
  const isEmpty = misses.length + gaps.length + flags.length + solved.length === 0;
  const hint =
    '\nThe log has no report. A site has them there once `searchMisses: true`, or `log` for `gap`, `flag` or `solved`, stands in its site.yaml.\n';
  return `${parts.join('\n\n')}\n${isEmpty ? hint : ''}`;
}

type Forms = readonly [one: string, many: string];
const counted = (count: number, [one, many]: Forms) => `${count} ${count === 1 ? one : many}`;

function queryPart(all: readonly ZeroResult[], lang: Lang, forms: Forms, what: string): string {
  const own = all.filter((miss) => miss.lang === lang);
  const total = own.reduce((sum, { count }) => sum + count, 0);
  const rest = own.length - mostProposals;
  const lines = own.slice(0, mostProposals).map(({ count, query, unknown }) => {
    const proposals = unknown.map(({ word, terms, near }) => {
      const likely = [...terms.map((id) => `${id} (glossary)`), ...near];
      return likely.length > 0 ? `${word}: a synonym of ${likely.join(', ')}?` : `${word}: in no article`;
    });
    return [`  ${String(count).padStart(4)}  ${query}`, ...proposals.map((text) => `        ${text}`)].join(
      '\n',
    );
  });
  return [
    `${lang}: ${counted(total, forms)} ${what}`,
    ...lines,
    ...(rest > 0 ? [`  ${rest} others, asked less often`] : []),
  ].join('\n');
}

function listPart<Row>(
  rows: readonly Row[],
  forms: Forms,
  what: string,
  lineOf: (row: Row) => string,
): string {
  const rest = rows.length - mostShown;
  return [
    `${counted(rows.length, forms)} ${what}`,
    ...rows.slice(0, mostShown).map(lineOf),
    ...(rest > 0 ? [`  ${rest} others`] : []),
  ].join('\n');
}

function flagLine(
  { kb, lang, section, step, revised, reason, from, count }: CountedFlag,
  titleOf: (kb: number) => string,
): string {
  const place = [
    `KB${kb}${step === '' ? '' : `-${step.toUpperCase()}`}${section === '' ? '' : `#${section}`}`,
    lang,
    revised,
  ];
  const told = [reasons[reason], ...(from === '' ? [] : [`from: ${from}`])];
  return `  ${String(count).padStart(4)}  ${place.filter(Boolean).join(' · ')}  ${titleOf(kb)}\n        ${told.join(', ')}`;
}

function solvedLine(
  { kb, lang, yes, no, reasons: why }: CountedAnswers,
  titleOf: (kb: number) => string,
): string {
  const told = Object.entries(why).map(
    ([reason, count]) => `${reasons[reason as keyof typeof reasons]}: ${count}`,
  );
  const line = `        KB${kb} · ${lang}  ${titleOf(kb)}\n        solved: ${yes}, not solved: ${no}`;
  return told.length > 0 ? `${line} (${told.join(', ')})` : line;
}
