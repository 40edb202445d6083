import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** In milliseconds. */
const pause = 200;

/**
 * Takes a lock until this process ends. While another live process holds the lock, reports that once and waits. The lock of a
 * process that was killed does not count.
 *
 * @param file contains the process id and start time of the holder, because process ids are reused, in containers at once
 */
export async function takeLock(file: string, progress: (message: string) => void): Promise<void> {
  let said = false;
  while (!take(file)) {
    const holder = holderOf(file);
    if (holder === undefined) rmSync(file, { recursive: true, force: true });
    else {
      if (!said)
        progress(`Waiting for the build of process ${holder}; if that is not a build, remove ${file}`);
      said = true;
      await wait(pause);
    }
  }
  process.on('exit', () => rmSync(file, { force: true }));
}

function take(file: string): boolean {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${process.pid} ${startOf(process.pid)}`.trim());
  try {
    // A hard link makes the name and the content appear together, so that nobody reads an empty lock.
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** The id of the live process that holds a lock, or undefined. */
function holderOf(file: string): number | undefined {
  try {
    const [id, start] = readFileSync(file, 'utf8').split(' ');
    const holder = Number(id);
    const isSame = start === undefined || start === startOf(holder);
    return holder !== process.pid && isSame && isAlive(holder) ? holder : undefined;
  } catch (error) {
    // A folder in place of the lock has no holder.
    if (['ENOENT', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** Whether a process with this id runs, even if it belongs to another user. */
export function isAlive(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return !isZombie(id);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a process has ended but its parent has not collected its status. In containers that often never happens. */
function isZombie(id: number): boolean {
  return statOf(id)[0] === 'Z';
}

/** The start time of a process in clock ticks since boot; empty outside Linux or if there is no such process. */
function startOf(id: number): string {
  return statOf(id)[19] ?? '';
}

/** The fields of `/proc/<id>/stat` from field 3, the state, on: see proc(5). Empty if the file cannot be read. */
function statOf(id: number): string[] {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  } catch {
    return [];
  }
}
