import { expect, test } from 'vitest';
import { guessLanguage } from '#replies/guess-language.ts';

test.each([
  ['Hola, no me deja entrar, pone "Login failed after you typed the values of the device"', 'es'],
  ['¿Contraseña?', 'es'],
  ['I cannot get in, it says “Error de conexión”', 'en'],
  ['TWS', undefined],
  ['', undefined],
  ['🙂🙂 123', undefined],
])('%s', (text, lang) => {
  expect(guessLanguage(text, ['en', 'es'])?.lang).toBe(lang);
});

test('says which words told', () => {
  expect(guessLanguage('Desde ayer no me deja entrar', ['en', 'es'])?.because).toEqual(['desde', 'no', 'me']);
});
