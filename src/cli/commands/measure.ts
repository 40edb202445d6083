import { countTicket, emptyCounts, type KnownIds, type LinkCounts } from '#replies/measure/count-links.ts';
import { reportOf, type ReportArticle, type LinkReport } from '#replies/measure/report.ts';
import { reportPage } from '#replies/measure/report-page.ts';
import { reportTable } from '#replies/measure/report-table.ts';
import type { Article } from '#article/model.ts';
import { closest } from '#article/closest.ts';
import type { Content } from '#content-layer/read-content.ts';
import { oneOf, readFlags } from '../args.ts';
import { KbError } from '../kb-error.ts';
import { readCsv, readDelimiter, type CsvFile } from '../read-csv.ts';
import type { Outcome, Shell } from '../shell.ts';
import { loadValidContent } from '../load-valid-content.ts';

const options = {
  text: { type: 'string' },
  lang: { type: 'string' },
  date: { type: 'string' },
  hosts: { type: 'string' },
  format: { type: 'string' },
  delimiter: { type: 'string' },
  content: { type: 'string' },
} as const;

const formats = {
  table: reportTable,
  json: (report: LinkReport) => `${JSON.stringify(report, undefined, 2)}\n`,
  html: reportPage,
};

/** `kb measure`: counts how tickets use the articles. Streams the export, so it may have any size. */
export async function measure(args: string[], shell: Shell): Promise<Outcome> {
  const { values, positionals } = readFlags('measure', args, options);
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0 || values['text'] === undefined) {
    throw new KbError(
      'Expected a CSV file and the column with the text of the tickets',
      'For example: kb measure tickets.csv --text description --lang language',
    );
  }
  const format = oneOf('format', String(values['format'] ?? 'table'), ['table', 'json', 'html']);
  const { content } = loadValidContent(values['content'], shell);
  const counts = await countFile(
    { name: file, delimiter: readDelimiter(String(values['delimiter'] ?? ',')) },
    {
      text: String(values['text']),
      lang: values['lang'] as string | undefined,
      date: values['date'] as string | undefined,
    },
    knownIds(content, String(values['hosts'] ?? '')),
    shell,
  );
  const siteArticles = new Map(content.articles.map((article) => [article.kb, reportArticleOf(article)]));
  return { output: formats[format](reportOf(counts, siteArticles)), exitCode: 0 };
}

function reportArticleOf({ source }: Article): ReportArticle {
  const { title, state, revised, earlier = [] } = source.frontmatter;
  return { title, isDraft: state === 'draft', published: earlier.at(-1)?.revised ?? revised };
}

function knownIds({ site, articles, retired, external }: Content, hosts: string): KnownIds {
  const ids = articles.flatMap(({ kb, source }): [string, number][] => [
    [String(kb), kb],
    ...source.frontmatter.aliases.map((alias): [string, number] => [alias, kb]),
  ]);
  return {
    languages: site.languages,
    hosts: new Set([new URL(site.url).host, ...hosts.split(/[\s,]+/).filter(Boolean)]),
    articles: new Map(ids),
    retired: new Set(retired.map(({ kb }) => kb)),
    elsewhere: new Map(external.map(({ kb, url }) => [kb, new URL(url).host])),
  };
}

interface Columns {
  text: string;
  lang: string | undefined;
  /** The column with the dates of the tickets. */
  date: string | undefined;
}

async function countFile(
  file: CsvFile,
  columns: Columns,
  known: KnownIds,
  shell: Shell,
): Promise<LinkCounts> {
  const counts = emptyCounts();
  let found: Record<keyof Columns, number[]> | undefined;
  for await (const row of readCsv(file, shell.cwd)) {
    if (!found) {
      found = {
        text: columnsOf(columns.text, row, 'text'),
        lang: columnsOf(columns.lang, row, 'lang'),
        date: columnsOf(columns.date, row, 'date'),
      };
      continue;
    }
    const cells = (at: readonly number[]) => at.map((column) => row[column] ?? '').join('\n');
    countTicket(counts, { text: cells(found.text), lang: cells(found.lang), date: cells(found.date) }, known);
    if (counts.tickets % 50_000 === 0) shell.progress(`${counts.tickets} tickets`);
  }
  if (!found) throw new KbError(`\`${file.name}\` is empty`, 'Its first line has the names of the columns.');
  return counts;
}

/** The indexes of all columns with a name. An export may repeat a column for each comment. */
function columnsOf(name: string | undefined, head: readonly string[], flag: string): number[] {
  if (name === undefined) return [];
  const wanted = name.trim().toLowerCase();
  const found = head.flatMap((cell, column) => (cell.trim().toLowerCase() === wanted ? [column] : []));
  if (found.length > 0) return found;
  throw new KbError(
    `Unexpected \`${name}\` in \`--${flag}\`, the file has no such column`,
    columnHint(name, head),
  );
}

function columnHint(name: string, head: readonly string[]): string {
  const separator = head.length === 1 ? /[;\t|]/.exec(head[0]!)?.[0].replace('\t', 'tab') : undefined;
  if (separator)
    return `Its first line is one column: are they separated by another character? \`--delimiter '${separator}'\``;
  const meant = closest(name, head);
  return meant ? `Did you mean \`${meant}\`?` : `Its columns: ${head.join(', ')}.`;
}
