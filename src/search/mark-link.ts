/** Runs in the browser, without touching the document. */
import type { Excerpt } from './excerpt.ts';

const mostWords = 8;

/**
 * An address that asks the page to mark words, the ones found in the texts shown for it. The page takes the request out of its
 * address again, so that nobody passes it on.
 *
 * @example markLink('/es/kb/69/#card', [[{ text: 'Tarjeta', isFound: true }]]) // '/es/kb/69/?mark=tarjeta#card'
 */
export function markLink(url: string, texts: readonly Excerpt[]): string {
  const found = texts.flat().filter(({ isFound }) => isFound);
  const words = [...new Set(found.map(({ text }) => text.toLowerCase()))].slice(0, mostWords);
  if (words.length === 0) return url;
  const [path, hash] = url.split('#');
  return `${path}?${new URLSearchParams({ mark: words.join(' ') })}${hash === undefined ? '' : `#${hash}`}`;
}
