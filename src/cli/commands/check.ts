import { resolve } from 'node:path';
import type { Diagnostic, Severity } from '#article/diagnostic.ts';
import { countSeverities, isAtLeast } from '#lint/report.ts';
import { reporters, type Format } from '#lint/reporters/registry.ts';
import { oneOf, readFlags } from '../args.ts';
import { compareWithBaseline, writeBaseline } from '../baseline.ts';
import { options, withDefaultRef } from '../check-options.ts';
import { pairLine, type PairResult } from '../check-pairs.ts';
import { chooseTask } from '../check-task.ts';
import type { Task } from '../task.ts';
import { configSchema } from '../config-schema.ts';
import { fixFiles } from '../fix-files.ts';
import { KbError } from '../kb-error.ts';
import { listIgnores } from '../list-ignores.ts';
import type { Outcome, Shell } from '../shell.ts';
import { watch } from '../watch.ts';

const formats = Object.keys(reporters) as Format[];

/** `kb check`: reports the diagnostics of articles, two files, a list of pairs or a tree. */
export async function check(args: string[], shell: Shell): Promise<Outcome> {
  const { values, positionals } = readFlags('check', withDefaultRef(args), options);
  const format = oneOf('format', String(values['format'] ?? 'pretty'), formats);
  const least = oneOf<Severity>('severity', String(values['severity'] ?? 'info'), [
    'error',
    'warning',
    'info',
  ]);
  const keep = (list: readonly Diagnostic[]) => list.filter(({ severity }) => isAtLeast(severity, least));
  if (values['config-schema'] === true) return { output: printedSchema(), exitCode: 0 };
  const task = await chooseTask(values, positionals, shell);

  if (values['list-ignores'] === true) return { output: listIgnores(task.ignores()), exitCode: 0 };
  if (task.stream && format === 'jsonl') return streamPairs(task.stream(), keep, shell);
  if (values['update-baseline'] === true) return updateBaseline(task, shell);
  const compare = (list: readonly Diagnostic[]) =>
    compareWithBaseline(list, task.baseline, shell.cwd, task.looksAt);
  const show = (diagnostics: readonly Diagnostic[]) =>
    reporters[format]({ diagnostics: keep(diagnostics), files: task.files() }, shell.paint);
  if (values['watch'] === true) {
    if (task.folders.length === 0)
      throw new KbError('`--watch` needs articles, two files or a tree to watch');
    await watch(
      task.folders.map((folder) => resolve(shell.cwd, folder)),
      async () => show(compare(await task.find()).fresh),
      shell,
    );
    return { output: '', exitCode: 0 };
  }
  const { diagnostics, fixed } =
    values['fix'] === true
      ? await fixFiles(task.find, shell.cwd)
      : { diagnostics: await task.find(), fixed: 0 };
  const { fresh, known, mended } = compare(diagnostics);
  const notes = [
    ...(fixed > 0 ? [`${fixed} mended\n`] : []),
    ...(known > 0 ? [`${known} known from ${task.baseline}\n`] : []),
  ];
  return {
    output: (format === 'pretty' ? notes.join('') : '') + show(fresh),
    exitCode: mended.length > 0 ? 1 : exitCode(keep(fresh)),
    ...(mended.length > 0 ? { failure: mendedNote(mended, task.baseline) } : {}),
  };
}

async function updateBaseline(task: Task, { cwd }: Shell): Promise<Outcome> {
  const count = writeBaseline(await task.find(), task.baseline, cwd, task.looksAt);
  return { output: `${task.baseline} has ${count} findings\n`, exitCode: 0 };
}

const shownMended = 5;

function mendedNote(mended: readonly string[], file: string): string {
  const shown = mended.slice(0, shownMended).map((line) => `  ${line}\n`);
  const more = mended.length > shownMended ? [`  and ${mended.length - shownMended} more\n`] : [];
  return `Unexpected findings in ${file} that are mended:\n${[...shown, ...more].join('')}hint: \`kb check --update-baseline\` takes them out.\n`;
}

function printedSchema(): string {
  return `${JSON.stringify(configSchema(), null, 2)}\n`;
}

function streamPairs(
  pairs: Iterable<PairResult>,
  keep: (list: readonly Diagnostic[]) => Diagnostic[],
  shell: Shell,
): Outcome {
  let code: 0 | 1 = 0;
  for (const { id, diagnostics } of pairs) {
    const kept = keep(diagnostics);
    code ||= exitCode(kept);
    shell.write(pairLine({ id, diagnostics: kept }));
  }
  return { output: '', exitCode: code };
}

/** 1 if there is an error or a warning, else 0. */
function exitCode(diagnostics: readonly Diagnostic[]): 0 | 1 {
  const { error, warning } = countSeverities(diagnostics);
  return error + warning > 0 ? 1 : 0;
}
