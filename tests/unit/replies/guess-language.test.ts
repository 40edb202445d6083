import { expect, test } from 'vitest';
import { guessLanguage } from '#replies/guess-language.ts';

test.each([
  ['Hola, no me deja entrar, pone "Login failed after you typed the values of the device"', 'es'],
  ['¿Contraseña?', 'es'],
  ['I cannot get in, it says “Error de conexión”', 'en'],
  ['Bonjour, je ne peux pas me connecter depuis hier, le mot de passe est refusé', 'fr'],
  ['Guten Tag, ich kann mich nicht anmelden, was soll ich tun?', 'de'],
  ['Olá, não consigo entrar na plataforma desde ontem, o que faço?', 'pt'],
  ['Non riesco ad accedere, mi dice che la password è sbagliata', 'it'],
  ['Не могу войти', 'ru'],
  ['ログインできません', 'ja'],
  ['TWS se queda en "Log in progress" y no me deja entrar', 'es'],
  ['TWS', undefined],
  ['', undefined],
  ['🙂🙂 123', undefined],
])('%s', (text, lang) => {
  expect(guessLanguage(text, ['en', 'es'])?.lang).toBe(lang);
});

test('guessLanguage returns the words that identify the language', () => {
  expect(guessLanguage('Desde ayer no me deja entrar', ['en', 'es'])?.because).toEqual(['desde', 'no', 'me']);
});
