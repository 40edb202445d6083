import fc from 'fast-check';
import { readCount, UsageError } from './benchmark.ts';
import { targets, type TargetName } from './fuzz/targets.ts';
import { repeated, textsFor } from './fuzz/texts.ts';
import { watched, type Watched } from './fuzz/watched.ts';

export const summary =
  'reads what strangers may write, and repeated pieces up to 2 MB: [processor minutes] [target ...], 10 and all by default';

/** Seconds of processor time; a text of a few kilobytes that takes more hangs a reader, a browser or a build. */
const longest = 2;

/** Seconds after which a text is given up, and its process killed. */
const patience = 120;

/** Twice the size may take so many times as long; four times is what grows with the square. */
const steepest = 3;

/** Seconds below which what is measured is the clock and the collector. */
const shortest = 0.2;

const sizes = [125_000, 250_000, 500_000, 1_000_000, 2_000_000];

/** Prints what throws, what hangs and what grows faster than its input; the process ends with 1 if anything does. */
export async function run([minutes, ...names]: string[]): Promise<void> {
  const all = Object.keys(targets) as TargetName[];
  const unknown = names.find((name) => !Object.hasOwn(targets, name));
  if (unknown !== undefined) throw new UsageError(`Unexpected "${unknown}", expected ${all.join(', ')}.`);
  const chosen = names.length > 0 ? (names as TargetName[]) : all;
  const seconds = ((readCount(minutes) ?? 10) * 60) / chosen.length;
  const reader = watched(patience);
  let failures = 0;
  for (const name of chosen) failures += await fuzz(reader, name, seconds);
  for (const name of chosen) failures += await grow(reader, name);
  reader.close();
  if (failures > 0) process.exitCode = 1;
}

/** Reads texts for so many seconds of processor time; the number of kinds of failure. */
async function fuzz(reader: Watched, target: TargetName, seconds: number): Promise<number> {
  const failures = new Map<string, { seed: number; text: string }>();
  let [texts, spent] = [0, 0];
  for (let seed = 1; spent < seconds; seed++) {
    for (const text of fc.sample(textsFor(target), { seed, numRuns: 50 })) {
      texts++;
      const { problem, seconds: taken } = await reader.read({ target, text });
      spent += taken;
      const failure = problem ?? (taken > longest ? 'takes too long' : undefined);
      if (failure !== undefined && !failures.has(failure)) failures.set(failure, { seed, text });
    }
  }
  print(`${target.padEnd(10)} ${texts} texts, ${spent.toFixed(0)} s, ${failures.size} kinds of failure`);
  for (const [failure, { seed, text }] of failures)
    print(`  seed ${seed}: ${failure}\n    ${JSON.stringify(text.slice(0, 2000))}`);
  return failures.size;
}

/** Reads each piece repeated to twice the size again and again; the number of those that fail or whose time grows faster. */
async function grow(reader: Watched, target: TargetName): Promise<number> {
  let failures = 0;
  for (const piece of repeated) {
    const times: number[] = [];
    let problem: string | undefined;
    for (const size of sizes) {
      const answer = await reader.read({ target, text: piece.repeat(size / piece.length) });
      times.push(answer.seconds);
      problem = answer.problem;
      if (problem !== undefined) break;
    }
    const isSteep = times.some(
      (time, at) => at > 0 && time > shortest && time > steepest * Math.max(times[at - 1]!, 0.02),
    );
    const failure = problem ?? (isSteep ? 'steep' : undefined);
    if (failure !== undefined) failures++;
    const shown = times.map((time) => time.toFixed(2)).join(' ');
    print(`${target.padEnd(10)} ${JSON.stringify(piece).padEnd(28)} ${shown} s  ${failure ?? ''}`.trimEnd());
  }
  return failures;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
