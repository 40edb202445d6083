import { targets } from './targets.ts';
import type { Answer, Question } from './watched.ts';

// A process of its own, which `watched.ts` may kill: nothing else ends a parser that hangs outside JavaScript.

process.on('message', ({ target, text }: Question) => void read({ target, text }));

async function read({ target, text }: Question): Promise<void> {
  const start = process.cpuUsage();
  let problem: string | undefined;
  try {
    await targets[target](text);
  } catch (error) {
    const [message, place] = String((error as Error).stack).split('\n');
    problem = `${message} ${place?.trim()}`;
  }
  const { user, system } = process.cpuUsage(start);
  const answer: Answer = { problem, seconds: (user + system) / 1e6 };
  process.send!(answer);
}
