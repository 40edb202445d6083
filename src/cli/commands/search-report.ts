import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Lang } from '#i18n/languages.ts';
import { searchDataFolder } from '#i18n/urls/search.ts';
import { buildTable } from '#search/build-table.ts';
import { createReportCounter } from '#search/count-reports.ts';
import { zeroResultsReport } from '#search/zero-results-report.ts';
import { readRecords } from '#search/read-records.ts';
import { contentRoot } from '#content-layer/content-root.ts';
import { listsFor } from '#content-layer/word-lists.ts';
import { readContent } from '#content-layer/read-content.ts';
import { oneOf, readFlags } from '../args.ts';
import { KbError } from '../kb-error.ts';
import { fileError } from '../read-file.ts';
import { reportTable } from '../report-table.ts';
import type { Outcome, Shell } from '../shell.ts';

const options = { format: { type: 'string' }, content: { type: 'string' } } as const;

/**
 * `kb search-report`: counts the reports of readers in an access log: searches without a result and gaps, with suggestions for
 * the glossary; reported mistakes; and whether articles solved the problem.
 */
export async function searchReport(args: string[], shell: Shell): Promise<Outcome> {
  const { values, positionals } = readFlags('search-report', args, options);
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0)
    throw new KbError('Expected the access log of the site', 'For example: kb search-report access.log');
  const format = oneOf('format', String(values['format'] ?? 'table'), ['table', 'json']);
  const counter = createReportCounter();
  await readLog(resolve(shell.cwd, file), file, counter.add);
  const root = (values['content'] as string | undefined) ?? contentRoot();
  const content = readContent(root, shell.cwd);
  const { languages } = content.site;
  const { glossary, answers, external, contacts, articles } = content;
  const tableOf = (lang: Lang) => {
    const { facts } = readRecords(articles, { lang, contacts, glossary, answers });
    const wordLists = listsFor(lang, languages);
    return buildTable(articles, [facts], {
      lang,
      languages,
      glossary,
      answers,
      external,
      wordLists,
      build: '',
    });
  };
  const titles = new Map(articles.map(({ kb, source }) => [kb, source.frontmatter.title]));
  const tables = new Map(languages.map((lang) => [lang, tableOf(lang)]));
  const { misses, gaps, flags, solved } = counter.counted();
  const report = {
    misses: zeroResultsReport(misses, tables, glossary),
    gaps: zeroResultsReport(gaps, tables, glossary),
    flags,
    solved,
  };
  const output =
    format === 'json'
      ? `${JSON.stringify({ version: 1, ...report }, undefined, 2)}\n`
      : reportTable(report, languages, (kb) => titles.get(kb) ?? '');
  return { output, exitCode: 0 };
}

/** Calls `add` for every line that may contain a report. Streams the log, because it, or one line, may not fit into memory. */
async function readLog(path: string, shown: string, add: (line: string) => void): Promise<void> {
  const unpack = createGunzip();
  try {
    const bytes = createReadStream(path);
    const isPacked = path.endsWith('.gz');
    // `pipe` does not forward errors of the file to the stream that unpacks it.
    const input = isPacked ? bytes.on('error', (error) => unpack.destroy(error)).pipe(unpack) : bytes;
    for await (const line of linesOf(input)) if (line.includes(searchDataFolder)) add(line);
  } catch (error) {
    throw fileError(error, shown, 'log');
  }
}

/** Longer than any request a server accepts. Only this many characters of a longer line are read. */
const longestLine = 65_536;

async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = lines.pop()!.slice(0, longestLine);
    yield* lines;
  }
  yield rest;
}
