import type { Range } from '#article/diagnostic.ts';
import type { LintDocument } from './document.ts';

/** A comment that is meant for the linter, whether or not it is written as it should be. */
export interface Directive {
  /** Undefined for a `kb-` comment that is neither. */
  kind: 'ignore' | 'only' | undefined;
  text: string;
  /** Rule ids of `kb-ignore`, the language of `kb-only`. */
  names: readonly string[];
  reason: string;
  /** Where the comment stands. */
  range: Range;
  /** What it covers. */
  covers: Range;
}

const directiveRe = /^kb-(ignore|only)\b([^:]*)(?::([^]*))?$/;

/** Reads the comments of a document that begin with `kb-`. */
export function readDirectives({ comments }: Pick<LintDocument, 'comments'>): Directive[] {
  return comments.flatMap(({ text, range, covers }) => {
    if (!text.startsWith('kb-')) return [];
    const [, kind, names = '', reason = ''] = directiveRe.exec(text) ?? [];
    return [
      {
        kind: kind as Directive['kind'],
        text,
        names: names.split(/[\s,]+/).filter(Boolean),
        reason: reason.trim(),
        range,
        covers,
      },
    ];
  });
}
