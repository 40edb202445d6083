import type { Lang } from '#i18n/languages.ts';
import {
  flagReasons,
  parseReportPath,
  reportPlaces,
  solvedReasons,
  type ParsedReport,
  type ReportPlace,
} from '#i18n/urls/reports.ts';
import { fold } from './fold.ts';

/** A search or a question that found nothing. */
export interface CountedQuery {
  lang: Lang;
  query: string;
  count: number;
}

/**
 * How often readers reported a mistake at one place of a text. `section`, `step`, `reason` and `from` are empty if the report does
 * not have them.
 */
export interface CountedFlag {
  kb: number;
  lang: Lang;
  section: string;
  step: string;
  revised: string;
  reason: (typeof flagReasons)[number] | '';
  from: ReportPlace | '';
  count: number;
}

/** How readers of an article in a language answered “Did this solve it?”. */
export interface CountedAnswers {
  kb: number;
  lang: Lang;
  yes: number;
  no: number;
  /** The number of answers for each reason why it did not. */
  reasons: Partial<Record<(typeof solvedReasons)[number], number>>;
}

export interface CountedReports {
  misses: CountedQuery[];
  gaps: CountedQuery[];
  /** Most frequent first. */
  flags: CountedFlag[];
  /** Most answers of “no” first. */
  solved: CountedAnswers[];
}

/**
 * Creates a counter for the reports of readers and agents. `add` takes a line of an access log in any format and ignores lines
 * without a report.
 */
export function createReportCounter(): { add: (line: string) => void; counted: () => CountedReports } {
  const misses = new Map<string, CountedQuery>();
  const gaps = new Map<string, CountedQuery>();
  const flags = new Map<string, CountedFlag>();
  const solved = new Map<string, CountedAnswers>();
  return {
    add: (line) => {
      const report = parseReportPath(line);
      if (!report) return;
      if (report.kind === 'miss') addQuery(misses, report);
      else if (report.kind === 'gap') addQuery(gaps, report);
      else if (report.kind === 'flag') addFlag(flags, report);
      else addAnswer(solved, report);
    },
    counted: () => ({
      misses: [...misses.values()],
      gaps: [...gaps.values()],
      flags: [...flags.values()].sort(
        (a, b) => b.count - a.count || a.kb - b.kb || compare(keyOf(a), keyOf(b)),
      ),
      solved: [...solved.values()].sort((a, b) => b.no - a.no || a.kb - b.kb || compare(a.lang, b.lang)),
    }),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const keyOf = ({ kb, lang, section, step, revised, reason, from }: CountedFlag) =>
  [kb, lang, section, step, revised, reason, from].join(' ');

function addQuery(counts: Map<string, CountedQuery>, { lang, values }: ParsedReport): void {
  const query = plainText(values['query'] ?? '');
  if (query === '') return;
  const key = `${lang} ${fold(query)}`;
  const counted = counts.get(key) ?? { lang, query, count: 0 };
  counted.count++;
  counts.set(key, counted);
}

function addFlag(counts: Map<string, CountedFlag>, { lang, values }: ParsedReport): void {
  const kb = numberIn(values);
  if (kb === undefined) return;
  const flag: CountedFlag = {
    kb,
    lang,
    section: idIn(values['section']),
    step: idIn(values['step']),
    revised: /^\d{4}-\d\d-\d\d$/.exec(values['revised'] ?? '')?.[0] ?? '',
    reason: oneIn(flagReasons, values['reason']),
    from: oneIn(reportPlaces, values['from']),
    count: 0,
  };
  const counted = counts.get(keyOf(flag)) ?? flag;
  counted.count++;
  counts.set(keyOf(flag), counted);
}

function addAnswer(counts: Map<string, CountedAnswers>, { lang, values }: ParsedReport): void {
  const kb = numberIn(values);
  const answer = oneIn(['yes', 'no'] as const, values['answer']);
  const reason = oneIn(solvedReasons, values['reason']);
  if (kb === undefined || (answer === '' && reason === '')) return;
  const key = `${kb} ${lang}`;
  const counted = counts.get(key) ?? { kb, lang, yes: 0, no: 0, reasons: {} };
  if (answer !== '') counted[answer]++;
  if (reason !== '') counted.reasons[reason] = (counted.reasons[reason] ?? 0) + 1;
  counts.set(key, counted);
}

/** Returns the KB number. Strangers can write anything to a log, so only values that the site itself writes are accepted. */
function numberIn({ kb = '' }: ParsedReport['values']): number | undefined {
  return /^[1-9]\d{0,8}$/.test(kb) ? Number(kb) : undefined;
}

function idIn(value = ''): string {
  return /^[a-z][a-z\d-]{0,79}$/.test(value) ? value : '';
}

function oneIn<Known extends string>(known: readonly Known[], value: string | undefined): Known | '' {
  return known.find((one) => one === value) ?? '';
}

/** Returns at most 200 characters, without line breaks, control characters and lone surrogates. */
function plainText(query: string): string {
  return query
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, 200);
}
