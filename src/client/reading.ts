/** The scripts of an article that is being read; loaded when the reader first scrolls or moves the pointer. */
import './copy-content.ts';
import './step-links.ts';
import './toc.ts';

if (document.querySelector('[data-solved]')) void import('./solved.ts').catch(() => {});
