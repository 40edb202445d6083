/**
 * The addresses to which readers and agents send reports: a form or an e-mail address of the site, or a file of one byte whose
 * request appears in the access log. `base.ts` explains the rules for all addresses.
 */
import type { Lang } from '../languages.ts';
import { inLanguage } from './base.ts';
import { searchDataPath } from './search.ts';

/** The fields of each kind of report besides its language, in the order of the address. */
export const reportFields = {
  /** A search without results, which the site reports itself. */
  miss: ['query'],
  /** A question that no article answers, reported by a person. */
  gap: ['query', 'from'],
  /** A mistake in an article. */
  flag: ['kb', 'section', 'step', 'revised', 'reason', 'from'],
  /** Whether an article solved the problem of the reader. */
  solved: ['kb', 'revised', 'answer', 'reason'],
} as const;

export type ReportKind = keyof typeof reportFields;
export const reportKinds = Object.keys(reportFields) as ReportKind[];

export type ReportValues<Kind extends ReportKind> = Partial<
  Record<(typeof reportFields)[Kind][number], string>
>;

/** The reasons to flag an article. They are in logs and at the end of text keys. */
export const flagReasons = ['wrong', 'old', 'missing', 'unclear', 'language'] as const;
/** The reasons why an article did not solve the problem. */
export const solvedReasons = ['wrong', 'other', 'unclear', 'missing'] as const;
/** The parts of the site from which reports come. */
export const reportPlaces = ['search', 'article', 'step', 'desk', 'sidebar', 'compare'] as const;
export type ReportPlace = (typeof reportPlaces)[number];

/** Where reports go: a template of an `https:` or `mailto:` address, or `log` for the access log of the site. */
export type ReportWay = string;
export const inLog = 'log';

/**
 * Fills the values of a report into the template of a form or e-mail address.
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

/** The file that a report of a kind requests. @example reportFile('miss') // 'miss.txt' */
export function reportFile(kind: ReportKind): string {
  return `${kind}.txt`;
}

const parameterOf = (field: string) => (field === 'query' ? 'q' : field);

/**
 * The path whose request records a report in the access log.
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

/** A report that was found in a log. */
export interface ParsedReport {
  kind: ReportKind;
  lang: Lang;
  values: Readonly<Record<string, string>>;
}

const reportRe = new RegExp(`/find/([\\w-]+)/(${reportKinds.join('|')})\\.txt\\?([^\\s"#]*)`);

/**
 * Finds a report anywhere in a text such as a line of an access log. Undefined if there is none or its values are badly encoded.
 * Some JSON logs write `&` as `\u0026`.
 *
 * @example parseReportPath('"GET /help/find/es/miss.txt?q=no+fax HTTP/2" 200') // { lang: 'es', kind: 'miss', values: { query: 'no fax' } }
 */
export function parseReportPath(text: string): ParsedReport | undefined {
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
