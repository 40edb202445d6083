import type { ElementContent } from 'hast';

const superscripts: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  n: 'ⁿ',
};
const subscripts: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
};

/** Replaces superscript or subscript text by Unicode characters, if they exist. */
export function toUnicodeScript(children: ElementContent[], position: 'sup' | 'sub'): ElementContent[] {
  const signs = position === 'sup' ? superscripts : subscripts;
  const text = children.map((child) => (child.type === 'text' ? child.value : '\0')).join('');
  const letters = [...text.trim()];
  return letters.every((letter) => Object.hasOwn(signs, letter))
    ? [{ type: 'text', value: letters.map((letter) => signs[letter]).join('') }]
    : children;
}
