/** The parts of the search dialog that only show something, and its field. */
import { element } from './element.ts';
import type { SearchSession } from './search-session.ts';

/** The field: text that grows, since people paste long messages; to the ear a combobox, which a `textarea` may not be. */
export function searchField({ t }: SearchSession): HTMLElement {
  return element('div', {
    className: 'find-field',
    contentEditable: editable(),
    spellcheck: false,
    attributes: {
      role: 'combobox',
      'aria-label': t('search.label'),
      'aria-controls': 'find-list',
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
      autocapitalize: 'off',
      enterkeyhint: 'search',
      tabindex: '0',
    },
  });
}

/** Only text can be typed and pasted; a browser that does not know this kind gets the older one, read as text just the same. */
function editable(): string {
  const probe = document.createElement('div');
  try {
    probe.contentEditable = 'plaintext-only';
    return 'plaintext-only';
  } catch {
    return 'true';
  }
}

/** Puts focus and caret behind what is typed. */
export function caretToEnd(field: HTMLElement): void {
  field.focus();
  getSelection()?.selectAllChildren(field);
  getSelection()?.collapseToEnd();
}

export function searchIcon(): SVGElement {
  const svg = 'http://www.w3.org/2000/svg';
  const icon = document.createElementNS(svg, 'svg');
  const use = document.createElementNS(svg, 'use');
  use.setAttribute('href', '#i-search');
  icon.setAttribute('class', 'icon');
  icon.setAttribute('aria-hidden', 'true');
  icon.append(use);
  return icon;
}

/** The keys of the dialog, where there are keys. */
export function keyHints({ t }: SearchSession): HTMLElement {
  const key = (...names: string[]) => names.map((name) => element('kbd', {}, name));
  return element(
    'p',
    { className: 'find-keys', attributes: { 'aria-hidden': 'true' } },
    element('span', {}, ...key('↑', '↓'), ` ${t('search.keyChoose')}`),
    element('span', {}, ...key(t('search.keyEnter')), ` ${t('search.keyOpen')}`),
    element('span', {}, ...key('Ctrl', 'C'), ` ${t('search.keyLink')}`),
    element('span', {}, ...key('Esc'), ` ${t('search.keyClose')}`),
  );
}
