import { expect, test } from 'vitest';
import { chooseLanguage } from '#client/choose-language.ts';

test.each([
  [['', 'es-MX', 'en'], 'es'],
  [['fr', 'EN-gb'], 'en'],
  [['fr'], undefined],
  [['est'], undefined],
])('chooseLanguage of the preferences %j is %s', (wishes, expected) => {
  expect(chooseLanguage(wishes, ['en', 'es'])).toBe(expected);
});
