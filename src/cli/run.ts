import { closest } from '#article/closest.ts';
import { check } from './commands/check.ts';
import { exportMacros } from './commands/export.ts';
import { diff } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { create } from './commands/new.ts';
import { measure } from './commands/measure.ts';
import { publish } from './commands/publish.ts';
import { renameSection } from './commands/rename-section.ts';
import { retire } from './commands/retire.ts';
import { status } from './commands/status.ts';
import { stamp } from './commands/stamp.ts';
import { help, helpOf, type CommandName } from './help.ts';
import { KbError } from './kb-error.ts';
import type { Outcome, Shell } from './shell.ts';

type Command = (args: string[], shell: Shell) => Outcome | Promise<Outcome>;

const commands: Record<CommandName, Command> = {
  check,
  stamp,
  new: create,
  diff,
  status,
  publish,
  'rename-section': renameSection,
  retire,
  export: exportMacros,
  measure,
  explain,
};

export interface Result {
  output: string;
  /** Text for standard error. */
  failure?: string;
  exitCode: 0 | 1 | 2;
}

/** Runs `kb` with its arguments. Only bugs are thrown. */
export async function run(argv: string[], shell: Shell): Promise<Result> {
  const [name, ...args] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    return { output: help, exitCode: 0 };
  }
  try {
    const command = find(name);
    if (args.includes('--help') || args.includes('-h')) return { output: helpOf(command), exitCode: 0 };
    return await commands[command](args, shell);
  } catch (error) {
    if (!(error instanceof KbError)) throw error;
    const hint = error.hint ? `\nhint: ${error.hint}` : '';
    return { output: '', failure: `${error.message}${hint}\n`, exitCode: 2 };
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
