import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Diagnostic } from '#article/diagnostic.ts';
import type { Settings } from '#lint/settings.ts';
import { checkGroupOfFiles, groupBySource, type FileGroup, type FilePair } from './check-files.ts';
import { KbError } from './kb-error.ts';
import type { Shell } from './shell.ts';

/** The data a thread gets when it starts. */
interface Work {
  complete: boolean;
  settings: Settings;
  cwd: string;
}

/** The answer of a thread to a batch of groups: their diagnostics, or the message of a failure. */
type Answer = { found: Diagnostic[] } | { failure: string; hint: string | undefined };

/** With fewer groups, a thread takes longer to start and warm up than it saves. */
const groupsPerThread = 150;

/** The number of groups sent to a thread at once. */
const batch = 8;

/**
 * Checks pairs of files on all processors, those with the same source together. Diagnostics come in no particular order.
 *
 * @param complete whether the pairs cover all languages
 */
export async function checkAll(
  pairs: readonly FilePair[],
  complete: boolean,
  settings: Settings,
  shell: Shell,
): Promise<Diagnostic[]> {
  const groups = groupBySource(pairs);
  const work: Work = { complete, settings, cwd: shell.cwd };
  const found: Diagnostic[] = [];
  let next = 0;
  let done = 0;
  const take = () => groups.slice(next, (next += batch));
  const keep = (diagnostics: readonly Diagnostic[]) => {
    for (const diagnostic of diagnostics) found.push(diagnostic);
    done = Math.min(done + batch, groups.length);
    shell.progress(`${done} of ${groups.length} pages`);
  };
  const threads = Math.min(availableParallelism() - 1, Math.floor(groups.length / groupsPerThread));
  const others = Promise.all(Array.from({ length: threads }, () => checkInThread(work, take, keep)));
  // Prevents an unhandled rejection: the failure is awaited and thrown below.
  others.catch(() => {});
  for (let some = take(); some.length > 0; some = take()) {
    keep(some.flatMap((group) => checkGroup(group, work)));
    if (threads > 0) await setImmediate();
  }
  await others;
  return found;
}

function checkGroup(group: FileGroup, { complete, settings, cwd }: Work): Diagnostic[] {
  return checkGroupOfFiles(group, complete, settings, cwd);
}

function checkInThread(
  work: Work,
  take: () => FileGroup[],
  keep: (diagnostics: readonly Diagnostic[]) => void,
): Promise<void> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { checks: work } });
  const ended = new Promise<void>((end, fail) => {
    const give = () => {
      const some = take();
      if (some.length === 0) end();
      else worker.postMessage(some);
    };
    worker.on('online', give);
    worker.on('message', (answer: Answer) => {
      if ('failure' in answer) return fail(new KbError(answer.failure, answer.hint));
      keep(answer.found);
      give();
    });
    worker.on('error', fail);
  });
  return ended.finally(() => worker.terminate());
}

/** Set if this module runs in a thread that {@link checkInThread} started. */
const { checks } = (isMainThread ? {} : (workerData ?? {})) as { checks?: Work };
if (checks) {
  parentPort!.on('message', (groups: FileGroup[]) => {
    try {
      parentPort!.postMessage({
        found: groups.flatMap((group) => checkGroup(group, checks)),
      } satisfies Answer);
    } catch (error) {
      if (!(error instanceof KbError)) throw error;
      parentPort!.postMessage({ failure: error.message, hint: error.hint } satisfies Answer);
    }
  });
}
