/**
 * Turns the numbers of steps and a sign in rows into links to them. Done by script, because links in the page would add to its
 * weight.
 */
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
  // The message about copying must not read as a word of the text, or of a bold name.
  Object.assign(holder.style, { color: 'var(--kb-color-accent)', fontWeight: '400' });
  place.style.position = 'relative';
  // At the end: before other elements it would move them.
  place.append(holder);
}
