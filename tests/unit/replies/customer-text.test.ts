import { expect, test } from 'vitest';
import { customerText } from '#replies/customer-text.ts';

test.each([
  ['Hi team, it hangs.\nRegards, Tom', 'it hangs.'],
  ['RE: ticket 884213. No puedo entrar', 'No puedo entrar'],
  ['> quoted\nFrom: a@b.example\nBuenas tardes: no arranca\n\nUn saludo,\nMarta', 'no arranca'],
  ['Ticket #48213\n> it just says\n> Login failed', 'it just says\nLogin failed'],
  [
    'Thanks, see below.\nWhere is it?\n\n-----Original Message-----\nFrom: Support\n\nTry again',
    'Thanks, see below.\nWhere is it?',
  ],
  ['It hangs.\n\nOn Mon, Nov 3, 2026 at 10:00 AM Support <a@b.example>\nwrote:\n> Restart it', 'It hangs.'],
  [
    'El lunes 3 nov 2026, Soporte escribió:\n> Reinicie\n\nYa reinicié y sigue igual, no entra',
    'Ya reinicié y sigue igual, no entra',
  ],
  ['No arranca desde ayer.\nSaludos\nJosé\nPD: es un Mac', 'No arranca desde ayer.\nPD: es un Mac'],
  ['Subject: TWS freezes\n\nsee', 'TWS freezes\nsee'],
  [
    'After the update:\n-----------\nUpdate failed\n-----------',
    'After the update:\n-----------\nUpdate failed\n-----------',
  ],
  ['Gracias', 'Gracias'],
  ['', ''],
])('%j', (message, text) => {
  expect(customerText(message)).toBe(text);
});

test('a first line that could be a closing is not one', () => {
  expect(customerText('Thanks\nIt hangs at login')).toBe('Thanks\nIt hangs at login');
});

test('a postscript is kept once, wherever it is', () => {
  expect(customerText('It hangs.\nPS: it is a Mac')).toBe('It hangs.\nPS: it is a Mac');
  expect(customerText('PS: it is a Mac\nIt hangs.\nRegards\nTom')).toBe('PS: it is a Mac\nIt hangs.');
});

test('a legal notice is left out, unless it asks something', () => {
  expect(customerText('It hangs.\n\nThis mail is confidential.\n\nIt is a Mac.')).toBe(
    'It hangs.\n\nIt is a Mac.',
  );
  expect(customerText('It hangs.\n\nAre my logs confidential?')).toBe(
    'It hangs.\n\nAre my logs confidential?',
  );
});

test('a subject is kept without its ticket number, if the message depends on it', () => {
  expect(customerText('Subject: TWS freezes ticket 884213\n\nsee')).toBe('TWS freezes\nsee');
});

test('a message without any words of the customer is kept, a chat without any is empty', () => {
  expect(customerText(' From: a@b.example \n')).toBe('From: a@b.example');
  expect(customerText('[11:02] Tom (Support): Login failed means two things.')).toBe('');
});
