import { alignLines } from './align-lines.ts';
import { codeStyle, type CodeStyle } from './code-languages.ts';
import { tokenize, type CodeToken } from './code-tokens.ts';
import { isCognate } from './cognates.ts';
import { isSlip } from './is-slip.ts';
import { difference, otherDigits, pairTokens, twinsFirst } from './token-differences.ts';

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
  const counterparts = alignLines(a.lines, b.lines, a.tokens, b.tokens);
  if (style.columns) markSentences(a, b, counterparts, comparison);
  const found = findDifferences(a, b, counterparts, style, comparison);
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
  const { lost, added } = difference(twinsFirst(a.tokens, counterparts), twinsFirst(b.tokens, back));
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
