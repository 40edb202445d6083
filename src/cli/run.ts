import { closest } from '#article/closest.ts';
import { printable } from '#article/printable.ts';
import { isFileError } from '#content-layer/files.ts';
import { help, helpOf, type CommandName } from './help.ts';
import { KbError } from './kb-error.ts';
import type { Outcome, Shell } from './shell.ts';

type Command = (args: string[], shell: Shell) => Outcome | Promise<Outcome>;

/** Loads each command on demand, because most need only a part of the code. */
const commands: Record<CommandName, () => Promise<Command>> = {
  init: async () => (await import('./commands/init.ts')).init,
  check: async () => (await import('./commands/check.ts')).check,
  stamp: async () => (await import('./commands/stamp.ts')).stamp,
  new: async () => (await import('./commands/new.ts')).create,
  diff: async () => (await import('./commands/diff.ts')).diff,
  status: async () => (await import('./commands/status.ts')).status,
  publish: async () => (await import('./commands/publish.ts')).publish,
  revision: async () => (await import('./commands/revision.ts')).revision,
  'rename-section': async () => (await import('./commands/rename-section.ts')).renameSection,
  renumber: async () => (await import('./commands/renumber.ts')).renumber,
  retire: async () => (await import('./commands/retire.ts')).retire,
  import: async () => (await import('./commands/import.ts')).importFrom,
  export: async () => (await import('./commands/export.ts')).exportMacros,
  measure: async () => (await import('./commands/measure.ts')).measure,
  'search-report': async () => (await import('./commands/search-report.ts')).searchReport,
  explain: async () => (await import('./commands/explain.ts')).explain,
};

export interface Result {
  output: string;
  /** Text for standard error. */
  failure?: string;
  exitCode: 0 | 1 | 2;
}

/** Runs `kb` with its arguments. Returns user errors as `failure`; throws only on bugs. */
export async function run(argv: string[], shell: Shell): Promise<Result> {
  const [name, ...args] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    return { output: help, exitCode: 0 };
  }
  try {
    const command = find(name);
    if (args.includes('--help') || args.includes('-h')) return { output: helpOf(command), exitCode: 0 };
    const run = await commands[command]();
    return await run(args, shell);
  } catch (error) {
    if (isFileError(error)) {
      const hint = 'Check what stands there, its permissions and the space left.';
      return { output: '', failure: `${printable(error.message)}\nhint: ${hint}\n`, exitCode: 2 };
    }
    if (!(error instanceof KbError)) throw error;
    const hint = error.hint ? `\nhint: ${error.hint}` : '';
    return { output: '', failure: `${printable(`${error.message}${hint}`, '\n')}\n`, exitCode: 2 };
  } finally {
    shell.progress('');
  }
}

function find(name: string): CommandName {
  if (Object.hasOwn(commands, name)) return name as CommandName;
  const names = Object.keys(commands);
  const meant = closest(name, names);
  throw new KbError(
    `Unexpected command \`${name}\`, expected one of ${names.join(', ')}`,
    meant ? `Did you mean \`kb ${meant}\`?` : '`kb --help` explains them.',
  );
}
