import { codeStyle } from './code-languages.ts';
import { isSlip } from './is-slip.ts';
import { tokenize, type CodeToken } from './code-tokens.ts';

export interface CodeDifference {
  source?: CodeToken | undefined;
  target?: CodeToken | undefined;
}

/**
 * The first difference between two code blocks that is not a translation of what people read in them. With `verbatim`, a
 * name that somebody translated is a difference too.
 */
export function compareCode(
  source: string,
  target: string,
  language: string,
  verbatim: boolean,
): CodeDifference | undefined {
  if (source === target) return undefined;
  const style = codeStyle(language, source);
  const { lost, added } = difference(tokenize(source, style), tokenize(target, style));
  const strict = (kinds: readonly string[]) => {
    const [x, y] = [lost, added].map((tokens) => tokens.filter(({ kind }) => kinds.includes(kind)));
    return x!.length + y!.length > 0 && (verbatim || x!.length !== y!.length)
      ? pickDifference(x!, y!)
      : undefined;
  };
  const numbers = (tokens: readonly CodeToken[]) => tokens.filter(({ kind }) => kind === 'number');
  return (
    findSlip(lost, added) ??
    (numbers(lost).length + numbers(added).length > 0
      ? pickDifference(numbers(lost), numbers(added))
      : undefined) ??
    otherCase(lost, added) ??
    strict(['word']) ??
    otherDigits(lost, added)
  );
}

/** A name in code with another capital is another name. */
function otherCase(lost: readonly CodeToken[], added: readonly CodeToken[]): CodeDifference | undefined {
  const names = new Map(added.filter(isWord).map((token) => [token.value.toLowerCase(), token]));
  for (const source of lost.filter(isWord)) {
    const target = names.get(source.value.toLowerCase());
    if (target) return { source, target };
  }
  return undefined;
}

function isWord({ kind }: CodeToken): boolean {
  return kind === 'word';
}

/** Texts for people may be translated, but not their numbers. */
function otherDigits(lost: readonly CodeToken[], added: readonly CodeToken[]): CodeDifference | undefined {
  const digits = (tokens: readonly CodeToken[]) =>
    tokens.flatMap(({ value, line }) =>
      (value.match(/\d+/g) ?? []).map((number) => ({ kind: 'number' as const, value: number, line })),
    );
  const { lost: x, added: y } = difference(digits(lost), digits(added));
  return x.length + y.length > 0 ? pickDifference(x, y) : undefined;
}

/** What only one of two lists of tokens has; order does not count. */
function difference(source: readonly CodeToken[], target: readonly CodeToken[]) {
  const counts = new Map<string, number>();
  for (const { value } of target) counts.set(value, (counts.get(value) ?? 0) + 1);
  const lost = source.filter(({ value }) => !takeOne(counts, value));
  counts.clear();
  for (const { value } of source) counts.set(value, (counts.get(value) ?? 0) + 1);
  const added = target.filter(({ value }) => !takeOne(counts, value));
  return { lost, added };
}

function takeOne(counts: Map<string, number>, value: string): boolean {
  const count = counts.get(value) ?? 0;
  if (count > 0) counts.set(value, count - 1);
  return count > 0;
}

function pickDifference(lost: readonly CodeToken[], added: readonly CodeToken[]): CodeDifference {
  const source = lost[0];
  const target = added.find((token) => source && isSlip(source.value, token.value)) ?? added[0];
  return { source, target };
}

/**
 * What is not translated but misspelt: one letter differs. In a line of which more is translated, a text that looks
 * misspelt is a cognate: `planetas` for `planets`.
 */
function findSlip(lost: readonly CodeToken[], added: readonly CodeToken[]): CodeDifference | undefined {
  if (lost.length * added.length > 10_000) return undefined;
  const texts = (tokens: readonly CodeToken[], line: number) =>
    tokens.filter((token) => token.kind === 'text' && token.line === line).length;
  for (const source of lost) {
    const target = added.find((token) => isSlip(source.value, token.value));
    if (!target) continue;
    const isTranslated = texts(lost, source.line) > 1 && texts(added, target.line) > 1;
    if (!(isTranslated && target.kind === 'text')) return { source, target };
  }
  return undefined;
}
