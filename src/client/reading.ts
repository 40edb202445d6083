/** What an article does once somebody reads it; loaded when the page is first scrolled or pointed at. */
import './copy-content.ts';
import './step-links.ts';
import './toc.ts';

if (document.querySelector('[data-solved]')) void import('./solved.ts').catch(() => {});
