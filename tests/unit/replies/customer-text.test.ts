import { expect, test } from 'vitest';
import { customerText, withoutQuotes } from '#replies/customer-text.ts';

test.each([
  ['Hi team, it hangs.\nRegards, Tom', 'it hangs.'],
  ['RE: ticket 884213. No puedo entrar', 'No puedo entrar'],
  ['> quoted\nFrom: a@b.example\nBuenas tardes: no arranca\n\nUn saludo,\nMarta', 'no arranca'],
  ['Gracias', 'Gracias'],
  ['', ''],
])('%j', (message, text) => {
  expect(customerText(message)).toBe(text);
});

test('quotes are the program’s', () => {
  expect(withoutQuotes('It says "Login failed" since Monday')).toBe('It says since Monday');
});
