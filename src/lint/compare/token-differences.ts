import type { CodeToken } from './code-tokens.ts';
import { isSlip } from './is-slip.ts';

type TokenPair = readonly [source: CodeToken, target: CodeToken];

/**
 * Pairs the tokens that one block lacks with the extra tokens of the other: typing mistakes first, then tokens of the
 * same line, then by order.
 */
export function pairTokens(
  lost: readonly CodeToken[],
  added: readonly CodeToken[],
  counterparts: ReadonlyMap<number, number>,
) {
  const pairs: TokenPair[] = [];
  const restLost = [...lost];
  const restAdded = [...added];
  const take = (fits: (source: CodeToken, target: CodeToken) => boolean) => {
    if (restLost.length * restAdded.length > 100_000) return;
    for (const source of [...restLost]) {
      const at = restAdded.findIndex((target) => fits(source, target));
      if (at < 0) continue;
      pairs.push([source, restAdded.splice(at, 1)[0]!]);
      restLost.splice(restLost.indexOf(source), 1);
    }
  };
  const sameLine = (s: CodeToken, t: CodeToken) => counterparts.get(s.line) === t.line;
  const isMisspelt = (s: CodeToken, t: CodeToken) =>
    isSlip(s.value, t.value) || s.value.toLowerCase() === t.value.toLowerCase();
  take((s, t) => sameLine(s, t) && isMisspelt(s, t));
  take(isMisspelt);
  take((s, t) => sameLine(s, t) && s.kind === t.kind);
  take((s, t) => s.kind === t.kind);
  return { pairs, restLost, restAdded };
}

/** Returns pairs of numbers that differ between texts. Texts may be translated, but their numbers stay. */
export function differingDigits(
  lost: readonly CodeToken[],
  added: readonly CodeToken[],
): [CodeToken | undefined, CodeToken | undefined][] {
  const digits = (tokens: readonly CodeToken[]) =>
    tokens.flatMap(({ value, line }) =>
      (value.match(/\d+/g) ?? []).map((number) => ({ kind: 'number' as const, value: number, line })),
    );
  const { lost: x, added: y } = difference(digits(lost), digits(added));
  return Array.from({ length: Math.max(x.length, y.length) }, (_, i) => [x[i], y[i]]);
}

/**
 * Sorts tokens of lines that have a counterpart before all others. If a value occurs in several lines, the one in a
 * line without a counterpart then counts as missing.
 */
export function alignedLinesFirst(
  tokens: readonly CodeToken[],
  counterparts: ReadonlyMap<number, number>,
): CodeToken[] {
  const isAligned = ({ line }: CodeToken) => counterparts.has(line);
  return [...tokens.filter(isAligned), ...tokens.filter((token) => !isAligned(token))];
}

/** Compares two lists of tokens as multisets and returns the tokens that only one of them has. */
export function difference(source: readonly CodeToken[], target: readonly CodeToken[]) {
  return { lost: withoutCounterpart(source, target), added: withoutCounterpart(target, source) };
}

/**
 * Returns the tokens that `others` has less often. Code takes the counterparts before text does: in
 * `--wait  waits longer than --wait`, a translated `wait` of the text is the one that is missing.
 */
function withoutCounterpart(tokens: readonly CodeToken[], others: readonly CodeToken[]): CodeToken[] {
  const counts = new Map<string, number>();
  for (const { value } of others) counts.set(value, (counts.get(value) ?? 0) + 1);
  const isText = ({ kind }: CodeToken) => kind === 'text';
  if (!tokens.some(isText)) return tokens.filter(({ value }) => !takeOne(counts, value));
  const taken = new Set<CodeToken>();
  for (const token of tokens) if (!isText(token) && takeOne(counts, token.value)) taken.add(token);
  for (const token of tokens) if (isText(token) && takeOne(counts, token.value)) taken.add(token);
  return tokens.filter((token) => !taken.has(token));
}

function takeOne(counts: Map<string, number>, value: string): boolean {
  const count = counts.get(value) ?? 0;
  if (count > 0) counts.set(value, count - 1);
  return count > 0;
}
