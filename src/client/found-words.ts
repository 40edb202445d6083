/**
 * Marks the words a search has found, in the section its link leads to, and takes the request out of the address: a link that
 * is passed on, and the link to the other language, are plain again. Nothing in the document is changed.
 */
import { fold } from '#search/fold.ts';
import { words } from '#search/words.ts';

const mostWords = 8;
const mostMarks = 300;

export function markFoundWords(): void {
  const url = new URL(location.href);
  const asked = (url.searchParams.get('mark') ?? '').slice(0, 300);
  // The browser knows which section an address leads to, however its hash is written.
  const place = document.querySelector(':target') ?? document.querySelector('main article');
  url.searchParams.delete('mark');
  history.replaceState(history.state, '', url);
  const wanted = new Set(fold(asked).split(/\s+/).filter(Boolean).slice(0, mostWords));
  if (wanted.size === 0 || !place || !('highlights' in CSS)) return;
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (ranges.length < mostMarks && walker.nextNode()) {
    const node = walker.currentNode;
    for (const { text, start, end } of words(node.textContent ?? '')) {
      if (!wanted.has(text)) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}
