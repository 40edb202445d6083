import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { CsvError, parse } from 'csv-parse';
import { countTicket, emptyCounts, type KnownIds, type LinkCounts } from '#agent/measure/count-links.ts';
import { reportOf, type LinkReport } from '#agent/measure/report.ts';
import { reportPage } from '#agent/measure/report-page.ts';
import { reportTable } from '#agent/measure/report-table.ts';
import { closest } from '#article/closest.ts';
import { contentRoot } from '#workspace/content-root.ts';
import { readContent, type Content } from '#workspace/read-content.ts';
import { oneOf, readFlags } from '../args.ts';
import { KbError } from '../kb-error.ts';
import { fileError } from '../read-file.ts';
import type { Outcome, Shell } from '../shell.ts';

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
  const content = readContent((values['content'] as string | undefined) ?? contentRoot(), shell.cwd);
  const counts = await countFile(
    file,
    { text: String(values['text']), lang: values['lang'] as string | undefined },
    String(values['delimiter'] ?? ','),
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
  file: string,
  columns: Columns,
  delimiter: string,
  known: KnownIds,
  shell: Shell,
): Promise<LinkCounts> {
  const counts = emptyCounts();
  const input = createReadStream(resolve(shell.cwd, file));
  const parser = input.pipe(
    parse({ bom: true, delimiter, relax_column_count: true, skip_empty_lines: true }),
  );
  input.on('error', (error) => parser.destroy(error));
  let text = -1;
  let lang = -1;
  try {
    for await (const row of parser as AsyncIterable<string[]>) {
      if (text < 0) {
        text = columnOf(columns.text, row, 'text');
        lang = columns.lang === undefined ? -1 : columnOf(columns.lang, row, 'lang');
        continue;
      }
      countTicket(counts, { text: row[text] ?? '', lang: lang < 0 ? undefined : row[lang] }, known);
      if (counts.tickets % 50_000 === 0) shell.progress(`${counts.tickets} tickets`);
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw new KbError(`\`${file}\` is no CSV: ${error.message}`, 'Is `--delimiter` right?');
    if ((error as NodeJS.ErrnoException).code) throw fileError(error, file, 'CSV file');
    throw error;
  }
  if (text < 0) throw new KbError(`\`${file}\` is empty`, 'Its first line has the names of the columns.');
  return counts;
}

function columnOf(name: string, head: readonly string[], flag: string): number {
  const at = head.findIndex((cell) => cell.trim().toLowerCase() === name.trim().toLowerCase());
  if (at >= 0) return at;
  const meant = closest(name, head);
  throw new KbError(
    `Unexpected \`${name}\` in \`--${flag}\`, the file has no such column`,
    meant ? `Did you mean \`${meant}\`?` : `Its columns: ${head.join(', ')}.`,
  );
}
