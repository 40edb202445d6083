import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { translator } from '#i18n/translate.ts';
import { parseIdsLock } from '#permalinks/ids-lock.ts';
import { renumber as renumberFiles } from '#permalinks/renumber.ts';
import { addRetired } from '#permalinks/retire.ts';
import { siteLists } from '#schema/site.ts';
import type { Content } from '#content-layer/read-content.ts';
import { readFlags } from '../args.ts';
import { editAnswers } from '../edit-answers.ts';
import { KbError } from '../kb-error.ts';
import { readRequired } from '../read-file.ts';
import { readIds } from '../select.ts';
import type { Outcome, Shell } from '../shell.ts';
import { loadValidContent } from '../load-valid-content.ts';
import { writeAtomically } from '../write-file.ts';

const options = { content: { type: 'string' } } as const;

/** `kb renumber`: changes the number of an article in every file. Its old address redirects to the new one. */
export function renumber(args: string[], shell: Shell): Outcome {
  const { values, positionals } = readFlags('renumber', args, options);
  const [old, given, ...rest] = positionals;
  if (old === undefined || given === undefined || rest.length > 0)
    throw new KbError(
      'Expected the number of an article and its new one',
      'For example: kb renumber 1108 1109',
    );
  const { root, content } = loadValidContent(values['content'], shell);
  const [from] = [...readIds([old], content.articles)] as [number];
  const lockFile = join(root, 'ids.lock');
  const locked = new Set(
    existsSync(lockFile) ? parseIdsLock(readRequired(lockFile, 'list of ids')).ids.map(({ kb }) => kb) : [],
  );
  const to = readFree(given, content, locked);
  const files = renumberFiles(content.articles, from, to);
  for (const { path, text } of files) writeAtomically(resolve(shell.cwd, path), text);
  renameSync(join(root, 'articles', String(from)), join(root, 'articles', String(to)));
  editLists(join(root, 'site.yaml'), content, from, to);
  const edited = [
    ...files.filter(({ kb }) => kb !== from).map(({ path }) => `${path}  edited`),
    ...editAnswers(root, { kb: from }, { kb: to }),
  ];
  if (locked.has(from)) {
    const because = Object.fromEntries(
      content.site.languages.map((lang) => [
        lang,
        translator(lang)('article.renumbered', { kb: String(to) }),
      ]),
    );
    const file = join(root, 'retired.yaml');
    const before = existsSync(file) ? readRequired(file, 'list of retired articles') : undefined;
    writeAtomically(file, addRetired(before, { kb: from, on: shell.today, because, by: to }));
    edited.push(`${join(basename(root), 'retired.yaml')}  leads from KB${from} to KB${to}`);
  }
  return {
    output: `${[`KB${from} is KB${to}.`, ...edited, 'Now run `kb publish`.'].join('\n')}\n`,
    exitCode: 0,
  };
}

function readFree(
  given: string,
  { articles, external, retired }: Content,
  locked: ReadonlySet<number>,
): number {
  const kb = Number(/^(?:KB)?([1-9]\d*)$/i.exec(given)?.[1]);
  if (!Number.isSafeInteger(kb)) throw new KbError(`Unexpected \`${given}\`, expected a number`);
  const taken = [...articles, ...external, ...retired].some((each) => each.kb === kb) || locked.has(kb);
  if (taken)
    throw new KbError(`KB${kb} is, or was, another article`, 'Numbers are never used again: take a new one.');
  return kb;
}

/** Replaces the number in the lists of `site.yaml`. Keeps comments and formatting. */
function editLists(file: string, { site }: Content, from: number, to: number): void {
  if (!siteLists.some((list) => site[list].includes(from))) return;
  const text = readRequired(file, 'settings of the site');
  const document = parseDocument(text);
  const cuts = siteLists.flatMap((list) =>
    site[list].flatMap((kb, index) => {
      const node = document.getIn([list, index], true) as { range?: [number, number, number] } | undefined;
      return kb === from && node?.range ? [node.range] : [];
    }),
  );
  const edited = cuts
    .sort(([a], [b]) => b - a)
    .reduce((all, [start, end]) => `${all.slice(0, start)}${to}${all.slice(end)}`, text);
  writeAtomically(join(dirname(file), basename(file)), edited);
}
