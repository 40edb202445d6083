import { expect, test } from 'vitest';
import { isThanks, sentencesOf } from '#replies/questions.ts';

test.each([
  ['1) It hangs. 2) Why?', ['It hangs.', 'Why?']],
  ['Perdí la tarjeta. ¿Qué hago?', ['Perdí la tarjeta.', '¿Qué hago?']],
  ['one line\nanother; a third', ['one line', 'another', 'a third']],
  ['Version 10.32 hangs', ['Version 10.32 hangs']],
  ['?!', []],
])('%j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test.each([
  'Perfect, it works again now. Thank you!',
  'Muchas gracias por todo, ya me funciona.',
  'Ok great, will do. Cheers',
  'Problem solved, you can close the ticket',
  'Obrigada, perfeito',
])('%j thanks', (text) => {
  expect(isThanks(text)).toBe(true);
});

test.each([
  'Thanks, but it still hangs',
  'Gracias. ¿Y cómo la activo?',
  'It works now on the web, but not in the program',
  'Thank you in advance for sending me the ports that the program uses on a company network',
  'Sigue igual, gracias',
  'the fix did not work',
  '',
])('%j asks', (text) => {
  expect(isThanks(text)).toBe(false);
});
