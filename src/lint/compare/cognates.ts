import type { CodeToken } from './code-tokens.ts';
import { isSlip } from './is-slip.ts';

/**
 * Tells whether a text that looks misspelt is a cognate, such as `planetas` for `planets`. It is one if other text on
 * its line is translated, or if it is quoted and other quoted text of the block is translated. It is one too if only
 * the spelling of a sound differs: `Brazil`, `Brasil`.
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

/** Maps letters that stand for the same sound to one letter, and double consonants to single ones. */
function spell(text: string): string {
  return text
    .toLowerCase()
    .replace(/z/g, 's')
    .replace(/[wv]/g, 'u')
    .replace(/[yj]/g, 'i')
    .replace(/[kq]/g, 'c')
    .replace(/([sptmfdbgnlc])\1/g, '$1');
}
