import { alignLines } from './align-lines.ts';
import { codeStyle, type CodeStyle } from './code-languages.ts';
import { tokenize, type CodeToken } from './code-tokens.ts';
import { isSlip } from './is-slip.ts';

/** What a code block has and the other has not, or has otherwise. */
export interface CodeDifference {
  source?: CodeToken | undefined;
  target?: CodeToken | undefined;
  /** Whole lines, from 0: those the difference is in, or the line after which it would stand. */
  lines: { source: number; target: number };
  /** Whether it is a whole line that the other side lacks. */
  isLine?: true;
  /** Instead of the differences of a block that is another one: how many of its lines differ. */
  differing?: number;
}

export interface CodeComparison {
  language: string;
  /** Whether every word is the same: a name that somebody translated is a difference too. */
  verbatim: boolean;
  /** Whether a word may be the translation of another one. */
  mayTranslate: (source: string, target: string) => boolean;
  /** Whether a line is a sentence of the language of its side. */
  isSentence: (line: string, side: 'source' | 'target') => boolean;
  /** Whether the text of the target says a word that the source does not say. */
  targetSays: (word: string) => boolean;
}

/** A block in which more lines than these differ, and at least half of all, is another block. */
const mostLines = 5;

interface Side {
  lines: string[];
  tokens: CodeToken[];
}

/** Every difference between two code blocks that is not a translation of what people read in them, in the order of the target. */
export function compareCode(source: string, target: string, comparison: CodeComparison): CodeDifference[] {
  if (source === target) return [];
  const style = codeStyle(comparison.language, source);
  const [a, b] = [source, target].map((code): Side => ({
    lines: code.split('\n'),
    tokens: tokenize(code, style),
  })) as [Side, Side];
  const twins = alignLines(a.lines, b.lines, a.tokens, b.tokens);
  if (style.columns) markSentences(a, b, twins, comparison);
  const found = findDifferences(a, b, twins, style, comparison);
  const differing = new Set(found.map(({ lines }) => lines.target)).size;
  if (differing > mostLines && differing * 2 >= b.lines.length)
    return [{ lines: { source: 0, target: 0 }, differing }];
  return wholeLines(found, a, b).sort((x, y) => x.lines.target - y.lines.target);
}

/** A line in which more than these differ, differs as a whole. */
const mostTokens = 2;

function wholeLines(found: readonly CodeDifference[], a: Side, b: Side): CodeDifference[] {
  const byLine = Map.groupBy(found, ({ lines }) => `${lines.source} ${lines.target}`);
  return [...byLine.values()].flatMap((differences): CodeDifference[] => {
    const { lines } = differences[0]!;
    const [x, y] = [a.lines[lines.source]?.trim(), b.lines[lines.target]?.trim()];
    if (differences.length === 2 && isSameDifference(differences[0]!, differences[1]!))
      return differences.slice(0, 1);
    if (differences.length <= mostTokens || differences.some(({ isLine }) => isLine) || !x || !y)
      return differences;
    const token = (value: string, line: number) => ({ kind: 'text' as const, value, line });
    return [{ source: token(x, lines.source), target: token(y, lines.target), lines, isLine: true }];
  });
}

/** The name of a tag stands at its beginning and at its end. */
function isSameDifference(a: CodeDifference, b: CodeDifference): boolean {
  return (
    a.source?.fixed === true && a.source.value === b.source?.value && a.target?.value === b.target?.value
  );
}

/** What a program answers, or notes without a mark of a comment, is for people. */
function markSentences(
  a: Side,
  b: Side,
  twins: ReadonlyMap<number, number>,
  { isSentence }: CodeComparison,
): void {
  for (const [i, j] of twins) {
    if (!isSentence(a.lines[i]!, 'source') && !isSentence(b.lines[j]!, 'target')) continue;
    for (const [side, line] of [
      [a, i],
      [b, j],
    ] as const)
      for (const token of side.tokens)
        if (token.line === line && token.kind === 'word' && !token.fixed) token.kind = 'text';
  }
}

function findDifferences(
  a: Side,
  b: Side,
  twins: ReadonlyMap<number, number>,
  style: CodeStyle,
  comparison: CodeComparison,
): CodeDifference[] {
  const back = new Map([...twins].map(([i, j]) => [j, i]));
  const { lost, added } = difference(twinsFirst(a.tokens, twins), twinsFirst(b.tokens, back));
  const above = (line: number, map: ReadonlyMap<number, number>) => {
    for (let at = line; at >= 0; at--) {
      const twin = map.get(at);
      if (twin !== undefined) return at === line ? twin : twin + 1;
    }
    return 0;
  };
  const ofSource = (source: CodeToken): CodeDifference => ({
    source,
    lines: { source: source.line, target: above(source.line, twins) },
  });
  const ofTarget = (target: CodeToken): CodeDifference => ({
    target,
    lines: { source: above(target.line, back), target: target.line },
  });
  const lines = [
    ...lostLines(a, lost, twins, style, b.lines.length).map((line): CodeDifference => {
      const source = { kind: 'text' as const, value: a.lines[line]!.trim(), line };
      return { ...ofSource(source), isLine: true };
    }),
    ...lostLines(b, added, back, style, a.lines.length).map((line): CodeDifference => {
      const target = { kind: 'text' as const, value: b.lines[line]!.trim(), line };
      return { ...ofTarget(target), isLine: true };
    }),
  ];
  const gone = new Set(lines.flatMap(({ source }) => source?.line ?? []));
  const come = new Set(lines.flatMap(({ target }) => target?.line ?? []));
  const { lost: x, added: y } = difference(
    a.tokens.filter(({ line }) => !gone.has(line)),
    b.tokens.filter(({ line }) => !come.has(line)),
  );
  const { pairs, restLost, restAdded } = pairTokens(x, y, twins);
  const differing = pairs.filter(([source, target]) =>
    differs(source, target, { lost: x, added: y, a, b }, comparison),
  );
  const both = differing.map(([source, target]): CodeDifference => ({
    source,
    target,
    lines: { source: source.line, target: target.line },
  }));
  const isCounted = ({ kind }: CodeToken) =>
    kind === 'number' || (kind === 'word' && (comparison.verbatim || restLost.length !== restAdded.length));
  const alone = [...restLost.filter(isCounted).map(ofSource), ...restAdded.filter(isCounted).map(ofTarget)];
  const all = [...lines, ...both, ...alone];
  return all.length > 0
    ? all
    : otherDigits(x, y).map(([s, t]) => (s ? { ...ofSource(s), target: t } : ofTarget(t!)));
}

/** A line of a text may be broken elsewhere in the other language; one that is shorter is an item. */
const longestItem = 60;

/** A line of nothing but markup, which is never joined with another one: `{% tab %}`, `</Card>`, `lang="js"`. */
const markupLineRe = /^\s*(?:[{<][^{}<>]*[}>]|[\w-]+=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))\s*$/;

/** Lines with something in them of which the other side has nothing. */
function lostLines(
  { lines, tokens }: Side,
  lost: readonly CodeToken[],
  twins: ReadonlyMap<number, number>,
  style: CodeStyle,
  others: number,
): number[] {
  const isReflowed = style.prose === true && lines.some((line) => line.length > longestItem);
  if (lines.length <= others) return [];
  return lines.flatMap((text, line) => {
    if (twins.has(line) || (isReflowed && !markupLineRe.test(text))) return [];
    const own = tokens.filter((token) => token.line === line);
    const missing = lost.filter((token) => token.line === line);
    return own.length > 0 && missing.length * 2 >= own.length ? [line] : [];
  });
}

type TokenPair = readonly [source: CodeToken, target: CodeToken];

/** Pairs what one block lost with what the other has instead: slips first, then what is in the same line, then by order. */
function pairTokens(
  lost: readonly CodeToken[],
  added: readonly CodeToken[],
  twins: ReadonlyMap<number, number>,
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
  const sameLine = (s: CodeToken, t: CodeToken) => twins.get(s.line) === t.line;
  const isMisspelt = (s: CodeToken, t: CodeToken) =>
    isSlip(s.value, t.value) || s.value.toLowerCase() === t.value.toLowerCase();
  take((s, t) => sameLine(s, t) && isMisspelt(s, t));
  take(isMisspelt);
  take((s, t) => sameLine(s, t) && s.kind === t.kind);
  take((s, t) => s.kind === t.kind);
  return { pairs, restLost, restAdded };
}

function differs(
  source: CodeToken,
  target: CodeToken,
  { lost, added, a, b }: Record<'lost' | 'added', readonly CodeToken[]> & Record<'a' | 'b', Side>,
  { verbatim, mayTranslate, targetSays }: CodeComparison,
): boolean {
  if (source.kind === 'number' || target.kind === 'number') return true;
  if (source.kind === 'word' && target.kind === 'word') {
    if (verbatim || source.fixed || isSlip(source.value, target.value)) return true;
    const has = ({ tokens }: Side, word: string) =>
      tokens.some(({ kind, value }) => kind === 'word' && value === word);
    if (has(a, target.value)) return true;
    const stays = has(b, source.value);
    const recurs = b.tokens.filter(({ value }) => value === target.value).length > 1;
    return (stays && !recurs && !targetSays(target.value)) || !mayTranslate(source.value, target.value);
  }
  if (source.kind === 'word' || !isSlip(source.value, target.value)) return false;
  return !isCognate(source, target, lost, added) && !targetSays(target.value);
}

/**
 * A text that looks misspelt is a cognate, `planetas` for `planets`, in a line of which more is translated, or between
 * quotation marks in a block of which more is. Some letters are a matter of the language: `Brazil`, `Brasil`.
 */
function isCognate(
  source: CodeToken,
  target: CodeToken,
  lost: readonly CodeToken[],
  added: readonly CodeToken[],
): boolean {
  const texts = (tokens: readonly CodeToken[], { line }: CodeToken) =>
    tokens.filter((token) => token.kind === 'text' && token.line === line).length;
  if (texts(lost, source) > 1 && texts(added, target) > 1) return true;
  if (source.quoted && spell(source.value) === spell(target.value)) return true;
  const isOther = (token: CodeToken) =>
    token !== source && token.quoted && !added.some(({ value }) => isSlip(token.value, value));
  return source.quoted === true && lost.some(isOther);
}

/** Letters that languages write for one sound are the same, and so are two for one. */
function spell(text: string): string {
  return text
    .toLowerCase()
    .replace(/z/g, 's')
    .replace(/[wv]/g, 'u')
    .replace(/[yj]/g, 'i')
    .replace(/[kq]/g, 'c')
    .replace(/([sptmfdbgnlc])\1/g, '$1');
}

/** Texts for people may be translated, but not their numbers. */
function otherDigits(
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

/** Tokens of lines that correspond, before all others: what is said in several lines is lost in one that has no counterpart. */
function twinsFirst(tokens: readonly CodeToken[], twins: ReadonlyMap<number, number>): CodeToken[] {
  const isTwin = ({ line }: CodeToken) => twins.has(line);
  return [...tokens.filter(isTwin), ...tokens.filter((token) => !isTwin(token))];
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
