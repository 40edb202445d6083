import fc from 'fast-check';
import { readCount, UsageError } from './benchmark.ts';
import { repeated, textsFor } from './fuzz/texts.ts';
import { targets, type TargetName } from './fuzz/targets.ts';

export const summary =
  'reads what strangers may write, and repeated pieces up to 2 MB: [processor minutes] [target ...], 10 and all by default';

/** A text of a few kilobytes that takes longer hangs a reader, a browser or a build. */
const longestSeconds = 2;

/** Twice the size may take so many times as long; four times is what grows with the square. */
const steepest = 3;

/** Below it, what is measured is the clock and the collector. */
const shortestSeconds = 0.2;

const sizes = [125_000, 250_000, 500_000, 1_000_000, 2_000_000];

/** Prints what throws, what hangs and what grows faster than its input; the process ends with 1 if anything does. */
export async function run([minutes, ...names]: string[]): Promise<void> {
  const all = Object.keys(targets) as TargetName[];
  const unknown = names.find((name) => !Object.hasOwn(targets, name));
  if (unknown !== undefined) throw new UsageError(`Unexpected "${unknown}", expected ${all.join(', ')}.`);
  const chosen = names.length > 0 ? (names as TargetName[]) : all;
  const seconds = ((readCount(minutes) ?? 10) * 60) / chosen.length;
  let failures = 0;
  for (const name of chosen) failures += await fuzz(name, seconds);
  for (const name of chosen) failures += await grow(name);
  if (failures > 0) process.exitCode = 1;
}

/** Reads texts for so many seconds of processor time; the number of those that threw or took too long. */
async function fuzz(name: TargetName, seconds: number): Promise<number> {
  const failures = new Map<string, { seed: number; text: string }>();
  const start = process.cpuUsage();
  let texts = 0;
  for (let seed = 1; secondsSince(start) < seconds; seed++) {
    for (const text of fc.sample(textsFor(name), { seed, numRuns: 50 })) {
      texts++;
      const problem = await problemOf(name, text);
      if (problem !== undefined && !failures.has(problem)) failures.set(problem, { seed, text });
    }
  }
  print(`${name.padEnd(10)} ${texts} texts, ${failures.size} kinds of failure`);
  for (const [problem, { seed, text }] of failures)
    print(`  seed ${seed}: ${problem}\n    ${JSON.stringify(text.slice(0, 2000))}`);
  return failures.size;
}

async function problemOf(name: TargetName, text: string): Promise<string | undefined> {
  const start = process.cpuUsage();
  try {
    await targets[name](text);
  } catch (error) {
    const [message, place] = String((error as Error).stack).split('\n');
    return `${message} ${place?.trim()}`;
  }
  const taken = secondsSince(start);
  return taken > longestSeconds ? `${text.length} characters take ${taken.toFixed(1)} s` : undefined;
}

/** Reads each piece repeated to twice the size again and again; the number of those whose time grows faster. */
async function grow(name: TargetName): Promise<number> {
  let failures = 0;
  for (const piece of repeated) {
    const times: number[] = [];
    for (const size of sizes) {
      const start = process.cpuUsage();
      const problem = await problemOf(name, piece.repeat(size / piece.length));
      times.push(secondsSince(start));
      if (problem !== undefined && !problem.includes('characters take')) {
        print(`${name.padEnd(10)} ${JSON.stringify(piece)} ${size}: ${problem}`);
        failures++;
      }
      if (times.at(-1)! > 60) break;
    }
    const isSteep = times.some(
      (time, at) => at > 0 && time > shortestSeconds && time > steepest * Math.max(times[at - 1]!, 0.02),
    );
    if (isSteep) failures++;
    const shown = times.map((time) => time.toFixed(2)).join(' ');
    print(`${name.padEnd(10)} ${JSON.stringify(piece).padEnd(28)} ${shown} s${isSteep ? '  steep' : ''}`);
  }
  return failures;
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
