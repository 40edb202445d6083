/** Steps and rows as places to link to: the number of a step, and a sign before a row, are links. Here and not in the page, whose bytes they would be. */
import { element } from './element.ts';

const kb = document.querySelector('.eyebrow .kb')?.textContent ?? '';

for (const item of document.querySelectorAll<HTMLElement>('article :is(li, tr)[id]')) {
  const isRow = item.localName === 'tr';
  const link = element('a', { href: `#${item.id}`, ariaLabel: `${kb}-${item.id.toUpperCase()}` });
  link.dataset['link'] = '';
  const place = isRow ? item.querySelector<HTMLElement>('th')! : item;
  Object.assign(link.style, {
    position: 'absolute',
    insetBlockStart: getComputedStyle(place).paddingBlockStart,
    insetInlineStart: isRow ? '-1.5rem' : '-1.25rem',
    inlineSize: isRow ? '1.25rem' : '2.5rem',
    blockSize: isRow ? '1.5rem' : '2rem',
    color: 'var(--kb-color-soft)',
    fontWeight: '400',
    textAlign: 'end',
    textDecoration: 'none',
    userSelect: 'none',
  });
  if (isRow) link.textContent = '#';
  const holder = element('span', { className: 'step-link' }, link);
  place.style.position = 'relative';
  // At its end: before other elements it would move them.
  place.append(holder);
}
