import { atomMark, type LintDocument } from '../document.ts';
import { escapeRegExp } from '../escape-reg-exp.ts';
import { fold } from '../locales/fold.ts';
import type { Pair } from '../pair.ts';
import { codeStyle } from './code-languages.ts';
import { tokenize } from './code-tokens.ts';

/** Evidence from a source page and its translation that a word of code was translated. */
export interface CodePages {
  langs: { source: string; target: string };
  /** Whether the source has `code` anywhere. If it does, the translation mixed up two pieces of code. */
  sourceHas: (code: string) => boolean;
  /** Whether the code blocks of the target have `word` and do not have `other`, its supposed translation. */
  targetKeeps: (word: string, other: string) => boolean;
  /** Whether the prose of the target has a word that the prose of the source does not have. */
  targetSays: (word: string) => boolean;
  /** Whether code blocks have `a` only in the source and `b` only in the target. */
  isRenamed: (a: string, b: string) => boolean;
}

export function createCodePages({ source, target, settings }: Pair): CodePages {
  const texts = once(() => [proseWords(source), proseWords(target)] as const);
  const code = once(() => codeText(source));
  const words = once(() => [blockWords(source), blockWords(target)] as const);
  const inBlock = (word: string, side: 0 | 1) => words()[side].has(word);
  return {
    langs: { source: source.lang, target: target.lang },
    sourceHas: settings.verbatimCode
      ? () => true
      : (piece) => code().includes(piece) && isPiece(piece).test(code()),
    targetKeeps: (word, other) => inBlock(word, 1) && !inBlock(other, 1),
    targetSays: (word) => {
      const [there, here] = texts();
      return word.length > 2 && here.has(fold(word)) && !there.has(fold(word));
    },
    isRenamed: (a, b) => inBlock(a, 0) && inBlock(b, 1) && !inBlock(a, 1) && !inBlock(b, 0),
  };
}

function isPiece(code: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])${escapeRegExp(code)}(?![\\p{L}\\p{N}_])`, 'u');
}

/** The inline code and the code blocks of a document. */
function codeText({ units }: LintDocument): string {
  return units
    .flatMap(({ kind, value, atoms }) => [
      kind === 'code' ? value : '',
      ...atoms.filter((atom) => atom.kind === 'code').map((atom) => atom.value),
    ])
    .join('\n');
}

function blockWords({ units }: LintDocument): Set<string> {
  return new Set(
    units
      .filter(({ kind }) => kind === 'code')
      .flatMap(({ name, value }) => tokenize(value, codeStyle(name, value)))
      .filter(({ kind }) => kind === 'word')
      .map(({ value }) => value),
  );
}

function proseWords({ units }: LintDocument): Set<string> {
  return new Set(
    units.flatMap(({ kind, text }) =>
      kind === 'code' ? [] : (fold(text.replaceAll(atomMark, ' ')).match(/\p{L}{2,}/gu) ?? []),
    ),
  );
}

function once<T>(make: () => T): () => T {
  let result: { value: T } | undefined;
  return () => (result ??= { value: make() }).value;
}
