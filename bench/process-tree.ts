import { readdirSync, readFileSync } from 'node:fs';

export interface Usage {
  /** Bytes of memory of all processes together. */
  memory: number;
  /** Seconds of processor time of the first process and of those it has waited for. */
  cpu: number;
}

/** What a process and everything it has started use at this moment; Linux only, undefined elsewhere or when it has ended. */
export function usageOfTree(root: number): Usage | undefined {
  if (process.platform !== 'linux') return undefined;
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStat(Number(name)) ?? []);
  const first = all.find(({ pid }) => pid === root);
  if (!first) return undefined;
  const tree = new Set([root]);
  for (let size = 0; size !== tree.size;) {
    size = tree.size;
    for (const { pid, parent } of all) if (tree.has(parent)) tree.add(pid);
  }
  const members = all.filter(({ pid }) => tree.has(pid));
  const running = members.filter(({ pid }) => pid !== root).reduce((sum, { own }) => sum + own, 0);
  return {
    memory: members.reduce((sum, { memory }) => sum + memory, 0),
    cpu: first.own + first.waited + running,
  };
}

const pageSize = 4096;
const ticksPerSecond = 100;

function readStat(pid: number) {
  try {
    // The name, in brackets, may hold spaces; what follows it is fixed.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ').map(Number);
    return {
      pid,
      parent: fields[1]!,
      own: (fields[11]! + fields[12]!) / ticksPerSecond,
      waited: (fields[13]! + fields[14]!) / ticksPerSecond,
      memory: fields[21]! * pageSize,
    };
  } catch {
    return undefined;
  }
}
