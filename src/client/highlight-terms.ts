/**
 * Highlights the words of a search in the section that its link leads to, when the page is loaded and when a link leads to another
 * section of the page. The document is not changed.
 */
import { fold } from '#search/fold.ts';
import { words } from '#search/words.ts';
import { takeHighlights } from './highlights.ts';

const mostMarks = 300;

addEventListener('hashchange', markFoundWords);
markFoundWords();

function markFoundWords(): void {
  const wanted = new Set(takeHighlights().map(fold));
  if (wanted.size === 0) return;
  // `:target` finds the section however the hash is encoded.
  const place = document.querySelector(':target') ?? document.querySelector('main article');
  if (!place || !('highlights' in CSS)) return;
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
