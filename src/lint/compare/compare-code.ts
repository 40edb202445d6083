import { alignLines } from './align-lines.ts';
import { codeStyle, type CodeStyle } from './code-languages.ts';
import { tokenize, type CodeToken } from './code-tokens.ts';
import { isCognate } from './cognates.ts';
import { isSlip } from './is-slip.ts';
import { difference, differingDigits, pairTokens, alignedLinesFirst } from './token-differences.ts';

/** A difference between two code blocks. Without `target`, the target lacks `source`; without `source`, `target` is extra. */
export interface CodeDifference {
  source?: CodeToken | undefined;
  target?: CodeToken | undefined;
  /** Line numbers, from 0: the lines with the difference, or the line below the place where the missing line belongs. */
  lines: { source: number; target: number };
  /** Whether the difference is a whole line. */
  isLine?: true;
  /** How many lines differ, if the blocks differ so much that single differences are not listed. */
  differing?: number;
}

export interface CodeComparison {
  language: string;
  /** Whether a translated name counts as a difference. */
  verbatim: boolean;
  /** Whether `target` may be a translation of `source`. */
  mayTranslate: (source: string, target: string) => boolean;
  /** Whether a line is a sentence in the language of its side. */
  isSentence: (line: string, side: 'source' | 'target') => boolean;
  /** Whether the prose of the target has a word that the prose of the source does not have. */
  targetSays: (word: string) => boolean;
}

/** If more lines than this differ, and at least half of all lines, the blocks count as different blocks. */
const mostLines = 5;

interface Side {
  lines: string[];
  tokens: CodeToken[];
}

/**
 * Returns the differences between two code blocks, in the order of the target. Translated text for people is not a
 * difference.
 */
export function compareCode(source: string, target: string, comparison: CodeComparison): CodeDifference[] {
  if (source === target) return [];
  const style = codeStyle(comparison.language, source);
  const [a, b] = [source, target].map((code): Side => ({
    lines: code.split('\n'),
    tokens: tokenize(code, style),
  })) as [Side, Side];
  const counterparts = alignLines(a.lines, b.lines, a.tokens, b.tokens);
  if (style.columns) markSentences(a, b, counterparts, comparison);
  const found = findDifferences(a, b, counterparts, style, comparison);
  const differing = new Set(found.map(({ lines }) => lines.target)).size;
  if (differing > mostLines && differing * 2 >= b.lines.length)
    return [{ lines: { source: 0, target: 0 }, differing }];
  return wholeLines(found, a, b).sort((x, y) => x.lines.target - y.lines.target);
}

/** If more tokens than this differ in a line, the whole line is reported. */
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

/** Tells whether two differences are the opening and the closing tag of one element. */
function isSameDifference(a: CodeDifference, b: CodeDifference): boolean {
  return (
    a.source?.fixed === true && a.source.value === b.source?.value && a.target?.value === b.target?.value
  );
}

/** Marks the words of sentences as text that may be translated: program output, or notes without a comment mark. */
function markSentences(
  a: Side,
  b: Side,
  counterparts: ReadonlyMap<number, number>,
  { isSentence }: CodeComparison,
): void {
  for (const [i, j] of counterparts) {
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
  counterparts: ReadonlyMap<number, number>,
  style: CodeStyle,
  comparison: CodeComparison,
): CodeDifference[] {
  const back = new Map([...counterparts].map(([i, j]) => [j, i]));
  const { lost, added } = difference(
    alignedLinesFirst(a.tokens, counterparts),
    alignedLinesFirst(b.tokens, back),
  );
  const above = (line: number, map: ReadonlyMap<number, number>) => {
    for (let at = line; at >= 0; at--) {
      const counterpart = map.get(at);
      if (counterpart !== undefined) return at === line ? counterpart : counterpart + 1;
    }
    return 0;
  };
  const ofSource = (source: CodeToken): CodeDifference => ({
    source,
    lines: { source: source.line, target: above(source.line, counterparts) },
  });
  const ofTarget = (target: CodeToken): CodeDifference => ({
    target,
    lines: { source: above(target.line, back), target: target.line },
  });
  const lines = [
    ...lostLines(a, lost, counterparts, style, b.lines.length).map((line): CodeDifference => {
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
  const { pairs, restLost, restAdded } = pairTokens(x, y, counterparts);
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
    : differingDigits(x, y).map(([s, t]) => (s ? { ...ofSource(s), target: t } : ofTarget(t!)));
}

/** Lines up to this length are items. Longer lines are prose, which may wrap differently in the other language. */
const longestItem = 60;

/** A line of markup alone, which never wraps into another line: `{% tab %}`, `</Card>`, `lang="js"`. */
const markupLineRe = /^\s*(?:[{<][^{}<>]*[}>]|[\w-]+=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))\s*$/;

/** Returns the lines of which at least half the tokens are missing on the other side. */
function lostLines(
  { lines, tokens }: Side,
  lost: readonly CodeToken[],
  counterparts: ReadonlyMap<number, number>,
  style: CodeStyle,
  others: number,
): number[] {
  const isReflowed = style.prose === true && lines.some((line) => line.length > longestItem);
  if (lines.length <= others) return [];
  return lines.flatMap((text, line) => {
    if (counterparts.has(line) || (isReflowed && !markupLineRe.test(text))) return [];
    const own = tokens.filter((token) => token.line === line);
    const missing = lost.filter((token) => token.line === line);
    return own.length > 0 && missing.length * 2 >= own.length ? [line] : [];
  });
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
