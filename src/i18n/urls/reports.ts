/**
 * The addresses of what readers and agents report: a form or an e-mail of the site, or a file of one byte whose request stands in
 * the access log. `base.ts` says what holds for all addresses.
 */
import type { Lang } from '../languages.ts';
import { inLanguage } from './base.ts';
import { searchDataPath } from './search.ts';

/** What a report of each kind may say besides its language, in the order it is written. */
export const reportFields = {
  /** A search that found nothing, told by the site itself. */
  miss: ['query'],
  /** A question that no article answers, told by a person. */
  gap: ['query', 'from'],
  /** A mistake in an article. */
  flag: ['kb', 'section', 'step', 'revised', 'reason', 'from'],
  /** Whether an article solved the problem of its reader. */
  solved: ['kb', 'revised', 'answer', 'reason'],
} as const;

export type ReportKind = keyof typeof reportFields;
export const reportKinds = Object.keys(reportFields) as ReportKind[];

export type ReportValues<Kind extends ReportKind> = Partial<
  Record<(typeof reportFields)[Kind][number], string>
>;

/** What a reader can say is wrong, by the end of its text's key; a log has these words. */
export const flagReasons = ['wrong', 'old', 'missing', 'unclear', 'language'] as const;
/** Why an article did not solve it. */
export const solvedReasons = ['wrong', 'other', 'unclear', 'missing'] as const;
/** Where something is reported. */
export const reportPlaces = ['search', 'article', 'step', 'desk', 'sidebar', 'compare'] as const;
export type ReportPlace = (typeof reportPlaces)[number];

/** How a site takes a report: the template of an `https:` or `mailto:` address, or `log`, its own access log. */
export type ReportWay = string;
export const inLog = 'log';

/**
 * The address of a form or an e-mail with what is reported filled in, and nothing else.
 *
 * @example reportUrl('mailto:a@b.example?subject=KB{kb}%20{section}', 'en', { kb: '7', section: 'a b' }) // 'mailto:a@b.example?subject=KB7%20a%20b'
 */
export function reportUrl(
  template: ReportWay,
  lang: Lang,
  values: Readonly<Record<string, string | undefined>>,
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(name === 'lang' ? lang : (values[name] ?? '')),
  );
}

/** The file a report of a kind asks for. @example reportFile('miss') // 'miss.txt' */
export function reportFile(kind: ReportKind): string {
  return `${kind}.txt`;
}

const parameterOf = (field: string) => (field === 'query' ? 'q' : field);

/**
 * The report as a request that an access log keeps.
 *
 * @example reportPath('miss', 'es', { query: 'no fax' }) // '/find/es/miss.txt?q=no+fax'
 */
export function reportPath<Kind extends ReportKind>(
  kind: Kind,
  lang: Lang,
  values: ReportValues<Kind>,
): string {
  const given: Record<string, string | undefined> = values;
  const parameters = reportFields[kind].flatMap((field) => {
    const value = given[field] ?? '';
    return value === '' ? [] : [[parameterOf(field), value]];
  });
  return `${searchDataPath(lang, reportFile(kind))}?${new URLSearchParams(parameters)}`;
}

export interface ReadReport {
  kind: ReportKind;
  lang: Lang;
  values: Readonly<Record<string, string>>;
}

const reportRe = new RegExp(`/find/([\\w-]+)/(${reportKinds.join('|')})\\.txt\\?([^\\s"#]*)`);

/**
 * Reads a report anywhere in a text such as a line of an access log; undefined for other lines, and if its values are not well
 * encoded. Some logs of JSON write `&` as `\u0026`.
 *
 * @example parseReportPath('"GET /help/find/es/miss.txt?q=no+fax HTTP/2" 200') // { lang: 'es', kind: 'miss', values: { query: 'no fax' } }
 */
export function parseReportPath(text: string): ReadReport | undefined {
  const [, lang, name, query] = reportRe.exec(text) ?? [];
  if (name === undefined) return undefined;
  const kind = name as ReportKind;
  const fields: readonly string[] = reportFields[kind];
  try {
    const pairs = query!
      .replaceAll('\\u0026', '&')
      .split('&')
      .map((pair) => {
        const [key = '', value = ''] = pair.split(/=(.*)/s);
        return [key, decodeURIComponent(value.replaceAll('+', ' '))] as const;
      });
    const given = new Map(pairs);
    const values = Object.fromEntries(
      fields.flatMap((field) => {
        const value = given.get(parameterOf(field));
        return value === undefined ? [] : [[field, value]];
      }),
    );
    return inLanguage(lang, { kind, values });
  } catch {
    return undefined;
  }
}
