import { countTicket, emptyCounts, type KnownIds, type LinkCounts } from '#replies/measure/count-links.ts';
import { reportOf, type LinkReport } from '#replies/measure/report.ts';
import { reportPage } from '#replies/measure/report-page.ts';
import { reportTable } from '#replies/measure/report-table.ts';
import { closest } from '#article/closest.ts';
import type { Content } from '#content-layer/read-content.ts';
import { oneOf, readFlags } from '../args.ts';
import { KbError } from '../kb-error.ts';
import { readCsv, readDelimiter, type CsvFile } from '../read-csv.ts';
import type { Outcome, Shell } from '../shell.ts';
import { readSound } from '../sound-content.ts';

const options = {
  text: { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  delimiter: { type: 'string' },
  content: { type: 'string' },
} as const;

const formats = {
  table: reportTable,
  json: (report: LinkReport) => `${JSON.stringify(report, undefined, 2)}\n`,
  html: reportPage,
};

/** `kb measure`: how tickets use the articles. Reads any size of export in one pass; nothing of it is kept. */
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
  const { content } = readSound(values['content'], shell);
  const counts = await countFile(
    { name: file, delimiter: readDelimiter(String(values['delimiter'] ?? ',')) },
    { text: String(values['text']), lang: values['lang'] as string | undefined },
    knownIds(content),
    shell,
  );
  const titles = new Map(content.articles.map(({ kb, source }) => [kb, source.frontmatter.title]));
  return { output: formats[format](reportOf(counts, titles)), exitCode: 0 };
}

function knownIds({ site, articles, retired, external }: Content): KnownIds {
  const ids = articles.flatMap(({ kb, source }): [string, number][] => [
    [String(kb), kb],
    ...source.frontmatter.aliases.map((alias): [string, number] => [alias, kb]),
  ]);
  return {
    languages: site.languages,
    articles: new Map(ids),
    retired: new Set(retired.map(({ kb }) => kb)),
    elsewhere: new Set(external.map(({ kb }) => kb)),
  };
}

interface Columns {
  text: string;
  lang: string | undefined;
}

async function countFile(
  file: CsvFile,
  columns: Columns,
  known: KnownIds,
  shell: Shell,
): Promise<LinkCounts> {
  const counts = emptyCounts();
  let text = -1;
  let lang = -1;
  for await (const row of readCsv(file, shell.cwd)) {
    if (text < 0) {
      text = columnOf(columns.text, row, 'text');
      lang = columns.lang === undefined ? -1 : columnOf(columns.lang, row, 'lang');
      continue;
    }
    countTicket(counts, { text: row[text] ?? '', lang: lang < 0 ? undefined : row[lang] }, known);
    if (counts.tickets % 50_000 === 0) shell.progress(`${counts.tickets} tickets`);
  }
  if (text < 0)
    throw new KbError(`\`${file.name}\` is empty`, 'Its first line has the names of the columns.');
  return counts;
}

function columnOf(name: string, head: readonly string[], flag: string): number {
  const at = head.findIndex((cell) => cell.trim().toLowerCase() === name.trim().toLowerCase());
  if (at >= 0) return at;
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
