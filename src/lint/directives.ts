import type { Range } from '#article/diagnostic.ts';
import type { LintDocument } from './document.ts';

/** A comment for the linter, well-formed or not. */
export interface Directive {
  /** Undefined for an unknown `kb-` comment. */
  kind: 'ignore' | 'only' | undefined;
  text: string;
  /** Rule ids of `kb-ignore`, the language of `kb-only`. */
  names: readonly string[];
  reason: string;
  /** The range of the comment. */
  range: Range;
  /** The range that the comment applies to. */
  covers: Range;
}

const directiveRe = /^kb-(ignore|only)\b([^:]*)(?::([^]*))?$/;

/** Returns the comments of a document that begin with `kb-`. */
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
