import { atomMark, type LintDocument } from '../document.ts';
import { escapeRegExp } from '../escape-reg-exp.ts';
import { fold } from '../locales/fold.ts';
import type { Pair } from '../pair.ts';
import { codeStyle } from './code-languages.ts';
import { tokenize } from './code-tokens.ts';

/** What two pages that correspond say of a word of code. */
export interface CodePages {
  langs: { source: string; target: string };
  /** Whether the source has a piece as code anywhere: in the wrong place it is a mix-up and no translation. */
  sourceHas: (code: string) => boolean;
  /** Whether the code blocks of the target keep a word of the source that would become another one. */
  targetKeeps: (word: string, other: string) => boolean;
  /** Whether a word is in the text of the target and not in that of the source. */
  targetSays: (word: string) => boolean;
  /** Whether the code blocks have one word in the source where they have the other in the target. */
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
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
