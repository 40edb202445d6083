import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { TargetName } from './targets.ts';

/** A text, and what is to read it. */
export interface Question {
  target: TargetName;
  text: string;
}

/** What came of it. */
export interface Answer {
  /** The error that was thrown, or how reading ended otherwise; undefined if it ended well. */
  problem: string | undefined;
  /** Seconds of processor time; 0 if reading did not end. */
  seconds: number;
}

/** Reads texts in another process. */
export interface Watched {
  read: (question: Question) => Promise<Answer>;
  close: () => void;
}

/** More than anything that reads two megabytes needs. */
const mostMegabytes = 3000;

/**
 * Reads texts in a process that is killed if one takes too long, and started again for the next. A text that ends the process,
 * for want of memory as well, is a problem of that text alone.
 *
 * @param limit seconds on the clock: on a busy machine there are more of them than of processor time
 */
export function watched(limit: number): Watched {
  let child: ChildProcess | undefined;
  return {
    read: async (question) => {
      child ??= fork(new URL('child.ts', import.meta.url), {
        execArgv: [`--max-old-space-size=${mostMegabytes}`],
      });
      const reader = child;
      const ended = new AbortController();
      const timer = setTimeout(() => reader.kill('SIGKILL'), limit * 1000);
      const { signal } = ended;
      try {
        reader.send(question);
        return await Promise.race([
          once(reader, 'message', { signal }).then(([answer]) => answer as Answer),
          once(reader, 'exit', { signal }).then(([, killedBy]) => {
            child = undefined;
            const how = killedBy === 'SIGKILL' ? `hangs: no answer after ${limit} s` : 'ends the process';
            return { problem: `${question.text.length} characters: ${how}`, seconds: 0 };
          }),
        ]);
      } finally {
        clearTimeout(timer);
        ended.abort();
      }
    },
    close: () => void child?.kill(),
  };
}
