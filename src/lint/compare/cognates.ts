import type { CodeToken } from './code-tokens.ts';
import { isSlip } from './is-slip.ts';

/**
 * A text that looks misspelt is a cognate, `planetas` for `planets`, in a line of which more is translated, or between
 * quotation marks in a block of which more is. Some letters are a matter of the language: `Brazil`, `Brasil`.
 */
export function isCognate(
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
