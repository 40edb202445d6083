import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeStamp, type Stamping } from '#lint/stamp.ts';
import { writeStamp } from '#lint/write-stamp.ts';
import { readContent } from '#content-layer/read-content.ts';
import { contentFolder } from '../content-folder.ts';
import { readFlags } from '../args.ts';
import { KbError } from '../kb-error.ts';
import { readIds, readLang } from '../select.ts';
import type { Outcome, Shell } from '../shell.ts';
import { assertReadable, unreadableFiles } from '../unreadable-files.ts';
import { writeAtomically } from '../write-file.ts';

const options = {
  all: { type: 'boolean' },
  lang: { type: 'string' },
  confirm: { type: 'string' },
  behind: { type: 'string' },
  content: { type: 'string' },
} as const;

/** `kb stamp`: records in translations which source sections they are up to date with. */
export function stamp(args: string[], shell: Shell): Outcome {
  const { values, positionals } = readFlags('stamp', args, options);
  if (positionals.length === 0 && values['all'] !== true) {
    throw new KbError('Expected the number of an article', 'For example: kb stamp 1133, or kb stamp --all');
  }
  const reasons = {
    confirm: readReason('confirm', values['confirm'], 'only a typing error was corrected'),
    behind: readReason('behind', values['behind'], 'the translation comes on Monday'),
  };
  if (reasons.confirm !== undefined && reasons.behind !== undefined)
    throw new KbError('Unexpected `--confirm` together with `--behind`, expected one of them');
  const content = readContent(contentFolder(values['content'], shell), shell.cwd);
  for (const id of positionals) assertReadable(content, id);
  const ids = positionals.length > 0 ? readIds(positionals, content.articles) : undefined;
  const lang =
    values['lang'] === undefined ? undefined : readLang(String(values['lang']), content.site.languages);
  const lines: string[] = [];
  let refused = 0;
  for (const article of content.articles) {
    if (ids && !ids.has(article.kb)) continue;
    for (const translation of article.translations) {
      if (lang && translation.lang !== lang) continue;
      const file = resolve(shell.cwd, translation.path);
      const stamping = makeStamp(article.source, translation, reasons);
      const before = readFileSync(file, 'utf8');
      const after = writeStamp(before, stamping.stamp);
      if (after !== before) writeAtomically(file, after);
      refused += stamping.refused.length;
      for (const line of describe(translation.path, stamping, after !== before)) lines.push(line);
    }
  }
  const unread = ids ? [] : unreadableFiles(content);
  for (const { path, message } of unread) lines.push(`${path}  cannot be read: ${message}`);
  if (lines.length === 0) lines.push('Everything is stamped.');
  if (refused > 0) lines.push('', refusedHint);
  return { output: `${lines.join('\n')}\n`, exitCode: refused + unread.length > 0 ? 1 : 0 };
}

const refusedHint =
  'A refused section reads as it did when its source was different: translate the change (`kb diff` shows it), or say\n' +
  'why the translation still holds: kb stamp <id> --confirm "reason". What cannot wait for its translation goes out marked\n' +
  'as behind: kb stamp <id> --behind "reason".';

function readReason(
  flag: 'confirm' | 'behind',
  given: string | boolean | undefined,
  example: string,
): string | undefined {
  if (typeof given !== 'string') return undefined;
  if (given.trim().length >= 5) return given.trim();
  throw new KbError(`Expected a reason with \`--${flag}\``, `For example: --${flag} "${example}"`);
}

function describe(
  path: string,
  { renewed, refused, postponed, missing }: Stamping,
  changed: boolean,
): string[] {
  const lines = [];
  if (renewed.length > 0) lines.push(`${path}  stamped ${renewed.join(', ')}`);
  else if (changed && postponed.length === 0) lines.push(`${path}  stamped`);
  if (postponed.length > 0) lines.push(`${path}  goes out behind ${postponed.join(', ')}`);
  if (refused.length > 0) lines.push(`${path}  refused ${refused.join(', ')}`);
  if (missing.length > 0) lines.push(`${path}  not translated ${missing.join(', ')}`);
  return lines;
}
