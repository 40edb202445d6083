import { alignBlock } from '../align/needleman.ts';
import type { CodeToken } from './code-tokens.ts';

/** Blocks with more lines than this are compared line by line, without an alignment. */
const lineLimit = 1_000;
const skip = -0.35;

/** Maps each source line that has a counterpart to its target line. Lines count from 0 and keep their order. */
export function alignLines(
  source: readonly string[],
  target: readonly string[],
  sourceTokens: readonly CodeToken[],
  targetTokens: readonly CodeToken[],
): Map<number, number> {
  if (source.length === target.length || Math.max(source.length, target.length) > lineLimit)
    return new Map(source.slice(0, target.length).map((_, line) => [line, line]));
  const [a, b] = [byLine(sourceTokens), byLine(targetTokens)];
  const pair = (i: number, j: number) => {
    const [x, y] = [source[i]!.trim(), target[j]!.trim()];
    if (x === y) return x === '' ? 0.2 : 2;
    if (x === '' || y === '') return -1;
    return 1.2 * shared(a.get(i) ?? [], b.get(j) ?? []) + (alikeInLength(x, y) ? 0.2 : -0.1);
  };
  const block = [0, source.length, 0, target.length] as const;
  const band = target.length + 1;
  return new Map(alignBlock(block, { pair, skipSource: () => skip, skipTarget: () => skip }, band));
}

function byLine(tokens: readonly CodeToken[]): Map<number, string[]> {
  const lines = new Map<number, string[]>();
  for (const { line, value } of tokens) {
    const values = lines.get(line);
    if (values) values.push(value);
    else lines.set(line, [value]);
  }
  return lines;
}

/** Returns the Dice coefficient of two lists of values, from 0 to 1. */
function shared(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const left = [...b];
  let count = 0;
  for (const value of a) {
    const at = left.indexOf(value);
    if (at < 0) continue;
    left.splice(at, 1);
    count++;
  }
  return (2 * count) / (a.length + b.length);
}

function alikeInLength(a: string, b: string): boolean {
  const ratio = (b.length + 4) / (a.length + 4);
  return ratio > 0.6 && ratio < 1.8;
}
