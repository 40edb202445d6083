import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { isFileError } from '#content-layer/files.ts';

/** An error in the use of a command. `message` says what is wrong, `hint` how to correct it. */
export class UseError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'UseError';
    this.hint = hint;
  }
}

/**
 * The values of the flags this process was started with.
 *
 * @throws {UseError} if a flag is unknown
 */
export function readFlags<T extends ParseArgsOptionsConfig>(options: T) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new UseError(
      (error as Error).message.split('. ')[0]!,
      names.length > 0 ? `The flags are ${names.join(', ')}.` : 'There are no flags.',
    );
  }
}

/**
 * The address to listen on: `PORT` and `HOST`, by default port 4321 of `localhost`.
 *
 * @throws {UseError} if the port is not a number from 0 to 65535
 */
export function readAddress(env: Record<string, string | undefined>): { port: number; host: string } {
  const port = env['PORT'] || '4321';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UseError(
      `Unexpected \`${port}\` in PORT, expected a number from 0 to 65535.`,
      'For example: PORT=8080 npm start',
    );
  }
  return { port: Number(port), host: env['HOST'] || 'localhost' };
}

/**
 * Runs a command. A {@link UseError} is printed and sets exit code 2, an error of the file system exit code 1.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof UseError) {
      process.stderr.write(`${error.message}\n${error.hint}\n`);
      process.exitCode = 2;
    } else if (isFileError(error)) {
      process.stderr.write(`${error.message}\n${fileHint}\n`);
      process.exitCode = 1;
    } else throw error;
  }
}

const fileHint = 'Correct what stands there, or its permissions.';
