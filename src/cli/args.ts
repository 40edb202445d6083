import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { closest } from '#article/closest.ts';
import { KbError } from './kb-error.ts';

export interface Flags {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
}

/**
 * Reads the arguments of a command.
 *
 * @throws {KbError} if a flag is unknown, lacks its value or has an unexpected one
 */
export function readFlags(command: string, args: string[], options: ParseArgsOptionsConfig): Flags {
  const known = Object.keys(options);
  for (const arg of args) {
    if (arg === '--') break;
    const name = /^--([^=]+)/.exec(arg)?.[1] ?? (/^-[^-]/.test(arg) ? arg.slice(1) : undefined);
    if (name === undefined || known.includes(name)) continue;
    const meant = closest(name, known);
    throw new KbError(
      `Unexpected \`${arg}\`, \`kb ${command}\` has no such flag`,
      meant ? `Did you mean \`--${meant}\`?` : `\`kb ${command} --help\` lists them.`,
    );
  }
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { values: values as Flags['values'], positionals };
  } catch (error) {
    const name = /--([\w-]+)/.exec((error as Error).message)?.[1];
    if (name === undefined) throw error;
    const takesValue = options[name]?.type === 'string';
    throw new KbError(
      takesValue
        ? `Unexpected \`--${name}\` without a value`
        : `Unexpected value of \`--${name}\`, expected none`,
      `\`kb ${command} --help\` shows an example.`,
    );
  }
}

/**
 * The value of a flag that must be one of `choices`.
 *
 * @throws {KbError} if it is another
 */
export function oneOf<T extends string>(flag: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  const meant = closest(value, choices);
  const hint = meant ? `Did you mean \`${meant}\`?` : `It can be ${choices.join(', ')}.`;
  throw new KbError(`Unexpected \`${value}\` in \`--${flag}\`, expected one of ${choices.join(', ')}`, hint);
}
