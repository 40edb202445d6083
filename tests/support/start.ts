import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { userEnvironment } from './build.ts';

/** A program that runs. */
export interface Running {
  pid: number;
  /** Its output so far, without colours. */
  said: () => string;
  /** Waits until the output matches, and returns the match. Throws the output if the program ends first. */
  says: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Its exit code, once it has ended; null if it was killed. */
  ended: Promise<number | null>;
  kill: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Starts a program with Node; `env` is added to the environment of a user. */
export function startNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(process.execPath, args, {
    env: userEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let notify = () => {};
  let hasEnded = false;
  const said = () => stripVTControlCharacters(output);
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      output += String(data);
      notify();
    });
  const ended = once(child, 'close').then(([code]) => {
    hasEnded = true;
    notify();
    return code as number | null;
  });
  return {
    pid: child.pid!,
    said,
    says: async (pattern) => {
      for (;;) {
        const match = pattern.exec(said());
        if (match) return match;
        if (hasEnded) throw new Error(`It ended without saying ${String(pattern)}:\n${said()}`);
        await new Promise<void>((resolve) => (notify = resolve));
      }
    },
    ended,
    kill: async (signal) => {
      child.kill(signal);
      await ended;
    },
  };
}
