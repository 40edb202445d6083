import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Lang } from '#i18n/languages.ts';
import { missFile } from '#i18n/urls/search.ts';
import { buildTable } from '#search/build-table.ts';
import { createMissCounter, missReport, mostProposals, type Miss } from '#search/miss-report.ts';
import { readRecords } from '#search/read-records.ts';
import { contentRoot } from '#content-layer/content-root.ts';
import { listsFor } from '#content-layer/word-lists.ts';
import { readContent } from '#content-layer/read-content.ts';
import { oneOf, readFlags } from '../args.ts';
import { KbError } from '../kb-error.ts';
import { fileError } from '../read-file.ts';
import type { Outcome, Shell } from '../shell.ts';

const options = { format: { type: 'string' }, content: { type: 'string' } } as const;

/** `kb search-report`: searches of an access log that found nothing, and what may be missing in the glossary. */
export async function searchReport(args: string[], shell: Shell): Promise<Outcome> {
  const { values, positionals } = readFlags('search-report', args, options);
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0)
    throw new KbError('Expected the access log of the site', 'For example: kb search-report access.log');
  const format = oneOf('format', String(values['format'] ?? 'table'), ['table', 'json']);
  const counter = createMissCounter();
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
  const tables = new Map(languages.map((lang) => [lang, tableOf(lang)]));
  const report = missReport(counter.misses(), tables, content.glossary);
  const output =
    format === 'json'
      ? `${JSON.stringify({ version: 1, misses: report }, undefined, 2)}\n`
      : table(report, languages);
  return { output, exitCode: 0 };
}

/** Calls `add` for every line that can matter; nothing is kept: a log, or a line of it, may be larger than the memory. */
async function readLog(path: string, shown: string, add: (line: string) => void): Promise<void> {
  const unpack = createGunzip();
  try {
    const bytes = createReadStream(path);
    const isPacked = path.endsWith('.gz');
    // An error of the file does not reach what reads the stream behind it by itself.
    const input = isPacked ? bytes.on('error', (error) => unpack.destroy(error)).pipe(unpack) : bytes;
    for await (const line of linesOf(input)) if (line.includes(`/${missFile}?`)) add(line);
  } catch (error) {
    throw fileError(error, shown, 'log');
  }
}

/** Longer than any request a server takes. Of a longer line the first so many characters are read. */
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

function table(report: readonly Miss[], languages: readonly Lang[]): string {
  const parts = languages.map((lang) => {
    const own = report.filter((miss) => miss.lang === lang);
    const total = own.reduce((sum, { count }) => sum + count, 0);
    const rest = own.length - mostProposals;
    const lines = own.slice(0, mostProposals).map(({ count, query, unknown }) => {
      const proposals = unknown.map(({ word, terms, near }) => {
        const all = [...terms.map((id) => `${id} (glossary)`), ...near];
        return all.length > 0 ? `${word}: a synonym of ${all.join(', ')}?` : `${word}: in no article`;
      });
      return [`  ${String(count).padStart(4)}  ${query}`, ...proposals.map((text) => `        ${text}`)].join(
        '\n',
      );
    });
    return [
      `${lang}: ${total} ${total === 1 ? 'search' : 'searches'} without a result`,
      ...lines,
      ...(rest > 0 ? [`  ${rest} others, asked less often`] : []),
    ].join('\n');
  });
  const hint =
    report.length > 0
      ? ''
      : '\nThe log has no such search. A site tells of them once `searchMisses: true` stands in its site.yaml.\n';
  return `${parts.join('\n\n')}\n${hint}`;
}
