/** The field of the search dialog, and its parts without behaviour. */
import { element } from './element.ts';
import type { SearchSession } from './search-session.ts';

/**
 * Returns the search field. It grows with its text, because people paste long messages. ARIA does not allow a `textarea` to be a
 * combobox.
 */
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

/** Makes a field editable as plain text. A browser without `plaintext-only` gets `true`; the text is read in the same way. */
function editable(): string {
  const probe = document.createElement('div');
  try {
    probe.contentEditable = 'plaintext-only';
    return 'plaintext-only';
  } catch {
    return 'true';
  }
}

/** Moves the focus into a field, and the caret to the end of its text. */
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

/** Returns the keyboard shortcuts of the dialog; CSS hides them on touch screens. */
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
