import { resolve } from 'node:path';
import type { Diagnostic, Severity } from '#article/diagnostic.ts';
import { countSeverities, isAtLeast } from '#lint/report.ts';
import { reporters, type Format } from '#lint/reporters/registry.ts';
import { oneOf, readFlags } from '../args.ts';
import { pairLine } from '../check-pairs.ts';
import { chooseTask, options } from '../check-task.ts';
import type { Task } from '../task.ts';
import { configSchema } from '../config-schema.ts';
import { fixFiles } from '../fix-files.ts';
import { KbError } from '../kb-error.ts';
import { listIgnores } from '../list-ignores.ts';
import type { Outcome, Shell } from '../shell.ts';
import { watch } from '../watch.ts';

const formats = Object.keys(reporters) as Format[];

/** `kb check`: the diagnostics of articles, of two files, of a list of pairs or of a tree. */
export async function check(args: string[], shell: Shell): Promise<Outcome> {
  const { values, positionals } = readFlags('check', args, options);
  const format = oneOf('format', String(values['format'] ?? 'pretty'), formats);
  const least = oneOf<Severity>('severity', String(values['severity'] ?? 'info'), [
    'error',
    'warning',
    'info',
  ]);
  const keep = (list: readonly Diagnostic[]) => list.filter(({ severity }) => isAtLeast(severity, least));
  if (values['config-schema'] === true) return { output: printedSchema(), exitCode: 0 };
  const task = chooseTask(values, positionals, shell);

  if (values['list-ignores'] === true) return { output: listIgnores(task), exitCode: 0 };
  if (task.kind === 'pairs' && format === 'jsonl') return streamPairs(task, keep, shell);
  const show = (diagnostics: readonly Diagnostic[]) =>
    reporters[format]({ diagnostics: keep(diagnostics), files: task.files() }, shell.paint);
  if (values['watch'] === true) {
    if (task.folders.length === 0)
      throw new KbError('`--watch` needs articles, two files or a tree to watch');
    await watch(
      task.folders.map((folder) => resolve(shell.cwd, folder)),
      () => show(task.find()),
      shell,
    );
    return { output: '', exitCode: 0 };
  }
  const { diagnostics, fixed } =
    values['fix'] === true ? fixFiles(task.find, shell.cwd) : { diagnostics: task.find(), fixed: 0 };
  const note = fixed > 0 && format === 'pretty' ? `${fixed} mended\n` : '';
  return { output: note + show(diagnostics), exitCode: exitCode(keep(diagnostics)) };
}

function printedSchema(): string {
  return `${JSON.stringify(configSchema(), null, 2)}\n`;
}

function streamPairs(
  task: Extract<Task, { kind: 'pairs' }>,
  keep: (list: readonly Diagnostic[]) => Diagnostic[],
  shell: Shell,
): Outcome {
  let code: 0 | 1 = 0;
  for (const { id, diagnostics } of task.stream()) {
    const kept = keep(diagnostics);
    code ||= exitCode(kept);
    shell.write(pairLine({ id, diagnostics: kept }));
  }
  return { output: '', exitCode: code };
}

/** Notes are no reason to fail. */
function exitCode(diagnostics: readonly Diagnostic[]): 0 | 1 {
  const { error, warning } = countSeverities(diagnostics);
  return error + warning > 0 ? 1 : 0;
}
