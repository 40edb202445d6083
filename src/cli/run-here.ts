import module from 'node:module';
import { styleText } from 'node:util';
import type { Paint } from '#lint/reporters/pretty.ts';
import { run } from './run.ts';
import type { Shell } from './shell.ts';

/** Runs a command in this process, writes its output to the terminal, and sets the exit code. */
export async function runHere(argv: string[]): Promise<void> {
  // Caches the compiled code of the commands, which are loaded below. Node 20 has no such cache.
  (module.enableCompileCache as (() => void) | undefined)?.();

  const isTerminal = process.stdout.isTTY === true;
  const hasColour = isTerminal && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
  const paint: Paint = (style, text) =>
    hasColour ? styleText(style, text, { validateStream: false }) : text;

  const shell: Shell = {
    cwd: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    paint,
    clear: isTerminal ? '\u001B[2J\u001B[3J\u001B[H' : '',
    write: (text) => void process.stdout.write(text),
    progress: (text) => {
      if (process.stderr.isTTY && process.env['TERM'] !== 'dumb') process.stderr.write(`\r\u001B[K${text}`);
    },
  };

  // It is not an error if a reader such as `head` closes the pipe early.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

  const { output, failure, exitCode } = await run(argv, shell);
  if (output) process.stdout.write(output);
  if (failure) process.stderr.write(failure);
  process.exitCode = exitCode;
}
