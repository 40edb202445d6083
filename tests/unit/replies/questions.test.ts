import { expect, test } from 'vitest';
import { isNumbered, isThanks, sentencesOf } from '#replies/questions.ts';

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

test.each([
  ['1) It hangs. 2) Why?', true],
  ['1. How do I export it?\n2. Where is the log?', true],
  ['Two things: (1) it hangs (2) it is slow', true],
  ['Version 10. It hangs.', false],
  ['2. Restart', false],
])('%s: numbers its questions: %s', (text, expected) => {
  expect(isNumbered(text)).toBe(expected);
});
