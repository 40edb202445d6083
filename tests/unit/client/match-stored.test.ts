import { expect, test } from 'vitest';
import { matchStored } from '#client/match-stored.ts';

const texts = [{ text: 'Contraseña caducada, KB69' }, { text: 'Puertos 4000 y 4001' }];

test('a text matches if it has every word of the query, whatever the accents and case', () => {
  expect(matchStored(texts, 'CONTRASENA kb69')).toEqual([true, false]);
});

test('a text with one of two words does not match', () => {
  expect(matchStored(texts, 'contraseña 4000')).toEqual([false, false]);
});

test.each(['', '  ', '…'])('a query without words matches every text: %j', (query) => {
  expect(matchStored(texts, query)).toEqual([true, true]);
});
