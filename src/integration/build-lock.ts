import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const pause = 200;

/**
 * Takes a lock for as long as this process lives. While another live process holds it, says so and waits. A process that was
 * killed holds nothing.
 *
 * @param file holds the id of the process that has the lock, and when it began: ids are given out again, in a container at once
 */
export async function takeLock(file: string, progress: (message: string) => void): Promise<void> {
  let said = false;
  while (!take(file)) {
    const holder = holderOf(file);
    if (holder === undefined) rmSync(file, { recursive: true, force: true });
    else {
      if (!said) progress(`Waiting for the build of process ${holder}; if it is none, remove ${file}`);
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
    // The name and what it holds appear at once: nobody finds a lock that is not written yet.
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** The process that works under a lock; undefined where there is none any more. */
function holderOf(file: string): number | undefined {
  try {
    const [id, start] = readFileSync(file, 'utf8').split(' ');
    const holder = Number(id);
    const isSame = start === undefined || start === startOf(holder);
    return holder !== process.pid && isSame && isAlive(holder) ? holder : undefined;
  } catch (error) {
    // A folder is nobody's lock.
    if (['ENOENT', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** Whether a process of this id runs, another user's included. */
export function isAlive(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return !isZombie(id);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a process has ended, and nobody has asked how: in a container often nobody ever does. */
function isZombie(id: number): boolean {
  return statOf(id)[0] === 'Z';
}

/** When a process began, in ticks since the machine did; empty if the system does not say. */
function startOf(id: number): string {
  return statOf(id)[19] ?? '';
}

/** What Linux says of a process after its name: proc(5), fields 3 and up. */
function statOf(id: number): string[] {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  } catch {
    return [];
  }
}
