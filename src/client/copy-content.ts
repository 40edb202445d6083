/**
 * Copies links of the page, and tables and code by the buttons above them. WebKit requires that copying starts in the click
 * handler.
 */
import { copiedBy } from './page-link.ts';
import { writeClipboard } from './write-clipboard.ts';

addEventListener(
  'click',
  (event) => {
    const button = (event.target as Element).closest<HTMLElement>(
      '[data-link], [data-copy="list"], [data-copy="code"]',
    );
    if (!button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const done = writeClipboard(copiedBy(button));
    void import('./copy-menu.ts').then(({ sayCopied }) => sayCopied(button, done));
  },
  { capture: true },
);
