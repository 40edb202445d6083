import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSource, parseTranslation } from '#article/parse.ts';
import { publishBlocks } from '#article/publish-blocks.ts';
import { readYaml } from '#article/read-yaml.ts';
import { writeHtml } from '#article/write-html.ts';
import { readCsv } from '#cli/read-csv.ts';
import { KbError } from '#cli/kb-error.ts';
import { readContent } from '#content-layer/read-content.ts';
import { listsFor } from '#content-layer/word-lists.ts';
import { openDocument } from '#lint/read/open-document.ts';
import { checkFile, checkGroup } from '#lint/run.ts';
import { noSettings } from '#lint/settings.ts';
import { customerText } from '#replies/customer-text.ts';
import { guessLanguage } from '#replies/guess-language.ts';
import { sentencesOf } from '#replies/questions.ts';
import { tools } from '#replies/tools.ts';
import { contacts } from '#schema/contacts.ts';
import { glossary } from '#schema/glossary.ts';
import { site } from '#schema/site.ts';
import { topics } from '#schema/topics.ts';
import { buildTable } from '#search/build-table.ts';
import { find } from '#search/find.ts';
import { createReportCounter } from '#search/count-reports.ts';
import { zeroResultsReport } from '#search/zero-results-report.ts';
import { loggedQuery } from '#search/logged-query.ts';
import { openTable } from '#search/open-table.ts';
import { readRecords } from '#search/read-records.ts';
import { reportFields, reportKinds, reportPath } from '#i18n/urls/reports.ts';
import { renderContext } from '../../tests/support/render-context.ts';

/** Something that reads what strangers write. It may refuse a text with a message, and throws for none. */
export type Target = (text: string) => unknown;

/** Blocks of an article as every ticket tool gets them. */
function writeReplies(text: string): void {
  const { translation } = parseSource({ folder: '7', lang: 'en', path: 'articles/7/en.mdx', text });
  const sections = translation?.sections ?? [];
  for (const { blocks } of sections) {
    writeHtml(blocks, renderContext);
    const link = { label: 'Link', href: 'https://help.example/' };
    const parts = [
      {
        lang: 'en' as const,
        heading: ['Heading'],
        notices: [],
        blocks: publishBlocks(blocks, renderContext),
        link,
        id: 'KB7',
      },
    ];
    for (const { format } of tools) format.write({ greeting: undefined, parts });
  }
}

/** What an article file says, and what the rules for one file find in it. */
function readArticle(text: string): void {
  for (const parse of [parseSource, parseTranslation]) {
    const parsed = parse({ folder: '7', lang: 'en', path: 'articles/7/en.mdx', text });
    checkFile(parsed);
    void parsed.translation?.sections;
  }
}

/** A page of any site and its translation, compared. */
function lintPair(text: string): void {
  for (const extension of ['md', 'mdx']) {
    const source = openDocument(`en.${extension}`, 'en', text).document;
    const half = text.slice(0, text.length / 2);
    const target = openDocument(`es.${extension}`, 'es', half).document;
    if (source && target)
      checkGroup({ source, targets: [target], singles: true, complete: true, more: [] }, noSettings);
  }
}

function readData(text: string): void {
  for (const schema of [site, topics, contacts, glossary]) readYaml(text, schema);
}

/** The words of a small site, in an index that has none of them. */
function openSearch() {
  const content = readContent('tests/fixtures/sites/gaps');
  const { articles, contacts: desks, glossary: terms, external } = content;
  const lang = 'en';
  const { facts } = readRecords(articles, { lang, contacts: desks, glossary: terms, answers: [] });
  const languages = content.site.languages;
  const wordLists = listsFor(lang, languages);
  const options = { lang, languages, glossary: terms, external, wordLists, answers: [], build: '' } as const;
  const file = buildTable(articles, [facts], options);
  const table = openTable(file, lang, '/', () => Promise.reject(new Error('There is no index.')));
  const engine = { ...table.engine, ask: () => Promise.resolve(new Map()) };
  return { table: { ...table, engine }, file, glossary: terms };
}

let opened: ReturnType<typeof openSearch> | undefined;
const search = () => (opened ??= openSearch());

async function ask(text: string): Promise<void> {
  await find(text, search().table, { isOpen: true });
  await find(`"${text}"`, search().table, {});
  loggedQuery(text);
}

/** What a customer has written, at the desk. */
function readMessage(text: string): void {
  const own = customerText(text);
  sentencesOf(own);
  guessLanguage(own, ['en', 'es']);
}

function readLog(text: string): void {
  const counter = createReportCounter();
  for (const line of text.split('\n')) {
    counter.add(line);
    const text = line.toWellFormed();
    for (const kind of reportKinds) {
      const values = Object.fromEntries(reportFields[kind].map((field) => [field, text]));
      counter.add(`"GET ${reportPath(kind, 'en', values)} HTTP/2" 200`);
    }
  }
  zeroResultsReport(counter.counted().misses, new Map([['en', search().file]]), search().glossary);
}

let folder: string | undefined;

async function readTable(text: string): Promise<void> {
  folder ??= mkdtempSync(join(tmpdir(), 'fuzz-'));
  writeFileSync(join(folder, 'tickets.csv'), text);
  try {
    for await (const row of readCsv({ name: 'tickets.csv', delimiter: ',' }, folder)) void row;
  } catch (error) {
    if (!(error instanceof KbError)) throw error;
  }
}

export const targets = {
  reader: readArticle,
  linter: lintPair,
  yaml: readData,
  search: ask,
  replies: writeReplies,
  messages: readMessage,
  csv: readTable,
  logs: readLog,
} satisfies Record<string, Target>;

export type TargetName = keyof typeof targets;
