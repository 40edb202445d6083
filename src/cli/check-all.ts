import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Diagnostic } from '#article/diagnostic.ts';
import type { Settings } from '#lint/settings.ts';
import { checkGroupOfFiles, groupBySource, type FileGroup, type FilePair } from './check-files.ts';
import { KbError } from './kb-error.ts';
import type { Shell } from './shell.ts';

/** What a thread needs to know before its first group. */
interface Work {
  complete: boolean;
  settings: Settings;
  cwd: string;
}

/** A group of files goes to a thread, its diagnostics or the words of a failure come back. */
type Answer = { found: Diagnostic[] } | { failure: string; hint: string | undefined };

/** A thread needs so long to start and to warm up that fewer groups are checked sooner without it. */
const groupsPerThread = 150;

/** Groups that go to a thread at once. */
const batch = 8;

/**
 * Checks pairs of files, those of one source together, on as many processors as there are. The order of the diagnostics is
 * not certain. `complete` says whether the pairs are all the languages there are.
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
  // A failure is thrown below; until then nobody waits for it.
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

/** In a thread of {@link checkInThread} this module answers instead of asking. */
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
