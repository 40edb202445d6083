import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { printable } from '#article/printable.ts';
import type { CalloutMap } from '#import/callouts.ts';
import { convert } from '#import/convert.ts';
import { ImportError } from '#import/import-error.ts';
import type { Former } from '#import/model.ts';
import { readContent, type Content } from '#content-layer/read-content.ts';
import { oneOf, readFlags } from '../args.ts';
import { contentFolder } from '../content-folder.ts';
import { addRedirects, addTopics } from '../import/append-yaml.ts';
import { openHtml } from '../import/read-html.ts';
import { openMarkdown } from '../import/read-markdown.ts';
import { openZendesk } from '../import/read-zendesk.ts';
import { importRecordName, readImported, storeArticles, writeImported } from '../import/store.ts';
import { writeReport } from '../import/write-report.ts';
import { KbError } from '../kb-error.ts';
import { readRequired, shownPath } from '../read-file.ts';
import type { Outcome, Shell } from '../shell.ts';
import type { Values } from '../task.ts';
import { writeAtomically } from '../write-file.ts';
import { check } from './check.ts';

const options = {
  start: { type: 'string' },
  layout: { type: 'string' },
  route: { type: 'string' },
  attachments: { type: 'string' },
  fetch: { type: 'boolean' },
  callouts: { type: 'string' },
  content: { type: 'string' },
} as const;

const systems = ['zendesk', 'markdown', 'html'] as const;
type System = (typeof systems)[number];

const reportName = 'import-report.md';

/** `kb import`: imports the articles of another help centre, then checks them. */
export async function importFrom(args: string[], shell: Shell): Promise<Outcome> {
  const { values, positionals } = readFlags('import', args, options);
  const [given, from, ...more] = positionals;
  if (given === undefined || from === undefined || more.length > 0)
    throw new KbError(
      'Expected what to import from, and the path of the export',
      'For example: kb import zendesk articles.json, or kb import markdown ../docs',
    );
  const system = oneOf('import', given, systems);
  const { root, content } = openTarget(values['content'], shell);
  try {
    return await run(system, from, { root, content, values }, shell);
  } catch (error) {
    // A file name may hold a line feed, with which another message would seem to begin.
    const isExpected = error instanceof ImportError || error instanceof KbError;
    throw isExpected ? new KbError(printable(error.message), error.hint) : error;
  }
}

interface Target {
  root: string;
  content: Content;
}

async function run(
  system: System,
  from: string,
  { root, content, values }: Target & { values: Values },
  shell: Shell,
): Promise<Outcome> {
  const callouts = readCallouts(values['callouts'] as string | undefined, shell);
  const imported = readImported(root);
  const former = open(system, from, content, values, callouts, shell);
  const own = Object.entries(imported.pages).filter(([name]) => name.startsWith(`${former.system}/`));
  const ours = new Set(own.map(([, { kb }]) => kb));
  const numbers = [...content.pictures.keys(), ...content.retired.map(({ kb }) => kb)];
  const taken = new Set([...numbers, ...content.external.map(({ kb }) => kb)].filter((kb) => !ours.has(kb)));
  for (const [name, { kb }] of Object.entries(imported.pages))
    if (!name.startsWith(`${former.system}/`)) taken.add(kb);
  const conversion = await convert(former, {
    today: shell.today,
    languages: content.site.languages,
    owner: content.site.owners[0]?.id ?? 'editors',
    takenNumbers: new Set([...taken, ...ours]),
    start: readStart(values['start'], taken),
    topicIds: new Set(content.topics.map(({ id }) => id)),
    imported,
    callouts,
  });
  const stored = storeArticles(root, former.system, conversion, imported);
  const topics = addTopics(
    join(root, 'topics.yaml'),
    content.topics,
    conversion.topics,
    content.site.languages,
  );
  for (const { key, id } of conversion.topics) stored.imported.topics[`${former.system}/${key}`] = id;
  const redirects = addRedirects(join(root, 'redirects.yaml'), content.redirects, conversion.redirects);
  writeImported(root, stored.imported);
  const keys = new Set(conversion.articles.map(({ key }) => `${former.system}/${key}`));
  const gone = own.filter(([name]) => !keys.has(name));
  const notes = [
    ...conversion.notes,
    ...stored.notes,
    ...gone.map(([name, { kb }]) => ({
      where: `KB${kb}`,
      text: `\`${name}\` is not in the export any more.`,
    })),
  ];
  const { articles } = conversion;
  writeAtomically(
    join(root, reportName),
    writeReport({ system: former.system, from, today: shell.today, articles, notes }),
  );
  const summary =
    `${articles.length} articles, ${stored.written} files written, ${topics} topics and ${redirects} old addresses added\n` +
    `${notes.length} notes in ${shownPath(join(root, reportName), shell.cwd)}; ${importRecordName} keeps numbers and ids for the next import\n\n`;
  const checked = await check(['--content', root], shell);
  return { ...checked, output: summary + checked.output };
}

function open(
  system: System,
  from: string,
  { site }: Content,
  values: Values,
  callouts: CalloutMap,
  shell: Shell,
): Former {
  const text = (name: string) => values[name] as string | undefined;
  const { cwd } = shell;
  if (!existsSync(resolve(cwd, from)))
    throw new KbError(`\`${from}\` does not exist`, 'Check the path; it counts from the folder you are in.');
  switch (system) {
    case 'zendesk':
      return openZendesk(from, site.languages, {
        cwd,
        attachments: text('attachments'),
        fetchMissing: values['fetch'] === true,
      });
    case 'markdown':
      return openMarkdown(from, site.languages, {
        cwd,
        layout: text('layout'),
        route: readRoute(text('route')),
        callouts,
      });
    case 'html':
      return openHtml(from, site.languages, cwd);
  }
}

/**
 * Opens the content folder to import into. Its articles may have errors.
 *
 * @throws {KbError} if its settings cannot be read
 */
function openTarget(given: Values[string], shell: Shell): Target {
  const root = contentFolder(given, shell);
  if (!existsSync(join(root, 'site.yaml')))
    throw new KbError(
      `There is no content folder at \`${shownPath(root, shell.cwd)}\`: \`site.yaml\` is missing`,
      'Make one first, with the languages of the site, or say where it is with `--content`.',
    );
  const content = readContent(root, shell.cwd);
  const data = ['site.yaml', 'topics.yaml', 'redirects.yaml', 'retired.yaml', 'external.yaml'];
  const broken = content.diagnostics.find(
    ({ path, severity, ruleId }) =>
      severity === 'error' && ruleId === 'data' && data.some((name) => path.endsWith(name)),
  );
  if (broken)
    throw new KbError(
      `${broken.path}:${broken.range.start.line} ${broken.message}`,
      'Mend it first; nothing was written.',
    );
  return { root, content };
}

function readStart(given: Values[string], taken: ReadonlySet<number>): number {
  if (given === undefined) return Math.max(1000, ...taken) + 1;
  const start = Number(/^(?:KB)?([1-9]\d*)$/i.exec(String(given))?.[1]);
  if (Number.isSafeInteger(start)) return start;
  throw new KbError(
    `Unexpected \`${String(given)}\` in \`--start\`, expected a number`,
    'For example: --start 1200',
  );
}

function readRoute(given: string | undefined): string | undefined {
  if (given === undefined || /^\/(?:[^\s?#]*\/)?$/.test(given)) return given;
  throw new KbError(
    `Unexpected \`${given}\` in \`--route\`, expected a path with slashes at both ends`,
    'For example: --route /docs/',
  );
}

const calloutMap = z.record(z.string(), z.enum(['note', 'tip', 'warning', 'text']));

/** Reads the table of `--callouts`: the callout for each name of a class, directive or component. */
function readCallouts(given: string | undefined, { cwd }: Shell): CalloutMap {
  if (given === undefined) return {};
  const text = existsSync(resolve(cwd, given))
    ? readFileSync(resolve(cwd, given), 'utf8')
    : readRequired(given, 'table');
  try {
    return calloutMap.parse(parseYaml(text, { maxAliasCount: 0, logLevel: 'error' }));
  } catch {
    throw new KbError(
      `\`${given}\` is no table of callouts`,
      'Each line has a name and note, tip, warning or text, such as `panel-red: warning`.',
    );
  }
}
