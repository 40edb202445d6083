import type { Atom, LintDocument, Unit } from '#lint/document.ts';
import { openDocument } from '#lint/read/open-document.ts';
import { createPair, type Pair } from '#lint/pair.ts';
import { noSettings } from '#lint/settings.ts';

/** A translation in which a defect can be planted. */
export interface Page {
  pair: Pair;
  lines: readonly string[];
  /** The lines with everything blanked that is not prose: code, addresses, tags, comments, frontmatter. As long as `lines`. */
  prose: readonly string[];
  /** The lines of prose with code blanked only. */
  texts: readonly string[];
  /** Line of the translation, from 0 → the line of the source that says the same, from 1. */
  sourceLine: (line: number) => number;
  /** Line of the translation, from 0 → the text of the source that says the same. */
  sourceText: (line: number) => string;
}

/** A stretch of a line, from 0. */
export interface Stretch {
  line: number;
  start: number;
  text: string;
}

/** Undefined where one of the two cannot be read. */
export function openPage(
  source: { path: string; lang: string; text: string },
  target: { path: string; lang: string; text: string },
): Page | undefined {
  const [a, b] = [source, target].map(({ path, lang, text }) => openDocument(path, lang, text).document);
  if (!a || !b) return undefined;
  const pair = createPair(a, b, noSettings);
  const lines = b.text.split('\n');
  const twins = new Map(pair.alignment.pairs.map(([i, j]) => [j, a.units[i]!]));
  const prose = proseOf(b, lines);
  const texts = lines.map((line, i) => (/[^\0\s]/.test(prose[i]!) ? line.replace(/`[^`]*`/g, blank) : ''));
  return {
    pair,
    lines,
    prose,
    texts,
    sourceLine: (line) => twinAt(b, twins, line + 1)?.range.start.line ?? 1,
    sourceText: (line) => twinAt(b, twins, line + 1)?.text ?? '',
  };
}

function twinAt({ units }: LintDocument, twins: ReadonlyMap<number, Unit>, line: number): Unit | undefined {
  const at = units.findLastIndex(({ range }) => range.start.line <= line);
  for (let i = at; i >= 0; i--) {
    const twin = twins.get(i);
    if (twin) return twin;
  }
  return undefined;
}

const notProse = /`[^`]*`|\]\([^)]*\)|<[^>]*>|\{[^}]*\}|https?:\/\/\S+|&\w+;|!?\[[^\]]*\]:.*/g;
const blank = (text: string) => '\0'.repeat(text.length);

function proseOf({ units }: LintDocument, lines: readonly string[]): string[] {
  const isProse = new Set<number>();
  for (const { kind, range } of units)
    if (['heading', 'paragraph', 'item', 'row'].includes(kind))
      for (let line = range.start.line; line <= range.end.line; line++) isProse.add(line - 1);
  const marker = /^\s*(?:[-*+>]\s+|\d+[.)]\s+|#+\s+)*/;
  return lines.map((line, i) =>
    isProse.has(i) ? line.replace(notProse, blank).replace(marker, blank) : blank(line),
  );
}

/** Where an expression matches in the prose of a page. */
export function stretches({ prose }: Page, expression: RegExp): Stretch[] {
  return prose.flatMap((text, line) =>
    [...text.matchAll(expression)].map((match) => ({ line, start: match.index, text: match[0] })),
  );
}

/** Atoms of a kind that stand in one line, as they are written there. */
export function atomsOf({ pair, lines }: Page, kind: Atom['kind']): (Stretch & { atom: Atom })[] {
  const units = pair.alignment.pairs.map(([, j]) => pair.target.units[j]!);
  return units.flatMap(({ atoms }) =>
    atoms.flatMap((atom) => {
      const { start, end } = atom.range;
      if (atom.kind !== kind || start.line !== end.line) return [];
      const text = lines[start.line - 1]!.slice(start.column - 1, end.column - 1);
      return [{ line: start.line - 1, start: start.column - 1, text, atom }];
    }),
  );
}

/** Units of a kind that have their counterpart in the source, with it. */
export function unitsOf({ pair }: Page, ...kinds: Unit['kind'][]): { own: Unit; twin: Unit }[] {
  return pair.alignment.pairs.flatMap(([i, j]) => {
    const own = pair.target.units[j]!;
    return kinds.includes(own.kind) ? [{ own, twin: pair.source.units[i]! }] : [];
  });
}
