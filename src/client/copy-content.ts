/** The buttons above tables and code. They copy during the press itself, which WebKit asks for. */
import { textBelow } from './text-below.ts';
import { writeClipboard } from './write-clipboard.ts';

addEventListener(
  'click',
  (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy="list"], [data-copy="code"]');
    if (!button) return;
    event.stopImmediatePropagation();
    const done = writeClipboard({ text: textBelow(button) });
    void import('./copy-menu.ts').then(({ sayCopied }) => sayCopied(button, done));
  },
  { capture: true },
);
