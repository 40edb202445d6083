import type { LintDocument } from '../document.ts';
import type { Leftover } from './leftovers.ts';

const hint = 'Close the marks in the same paragraph, right after the last word. Write code in backticks.';
/** Marks at the beginning of a word, and the word. */
const marks: readonly Leftover[] = (
  [
    ['\\*\\*', 'bold'],
    ['__', 'bold'],
    ['~~', 'strikethrough'],
  ] as const
).map(([mark, what]) => ({
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}\\p{Pc}*~=\\\\/.…])${mark}(?=[\\p{L}\\p{N}¿¡"'“«(\\uFFFC])[\\p{L}\\p{N}\\p{Pc}$]*`,
    'gu',
  ),
  what,
  hint,
}));

/**
 * The first mark of each kind that is opened in a text and never closed. Names such as `__dirname` are none, nor is `**b`
 * after `*a`: those are arguments.
 */
export function openMarks(
  document: LintDocument,
  text: string,
): { mark: Leftover; text: string; offset: number }[] {
  const hasArguments = /(?<![*\p{L}\p{N}])\*[a-z_]\w*(?![*\w])/u.test(text);
  return marks.flatMap((mark) => {
    for (const { 0: word, index } of text.matchAll(mark.pattern)) {
      if ((hasArguments && /^\*\*[a-z]/.test(word)) || isName(document, text, word, index)) continue;
      const line = text.slice(index).split('\n', 1)[0]!;
      return [{ mark, text: line, offset: index }];
    }
    return [];
  });
}

/** Tells whether marks and a word are the name of something in code, or an argument of a call: `f(a, **b)`. */
function isName(document: LintDocument, text: string, word: string, index: number): boolean {
  const name = word.slice(2);
  if (/[\p{L}\p{N}_]\([^()\n]*$/u.test(text.slice(Math.max(0, index - 100), index))) return true;
  if (/_|\p{Ll}\p{Lu}/u.test(name)) return true;
  if (/^(?:[([]|::|[.:=]\S)/.test(text.slice(index + word.length, index + word.length + 3))) return true;
  return namesIn(document).has(word);
}

const namesOf = new WeakMap<LintDocument, ReadonlySet<string>>();

/** Words with such marks before them in the code of a document. */
function namesIn(document: LintDocument): ReadonlySet<string> {
  let names = namesOf.get(document);
  if (names === undefined) {
    const code = document.units.flatMap(({ kind, value, atoms }) => [
      ...(kind === 'code' ? [value] : []),
      ...atoms.filter((atom) => atom.kind === 'code').map((atom) => atom.value),
    ]);
    names = new Set(code.flatMap((text) => text.match(/(?:\*\*|__|~~)[\p{L}\p{N}\p{Pc}$]+/gu) ?? []));
    namesOf.set(document, names);
  }
  return names;
}
