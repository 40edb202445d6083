import { expect, test } from 'vitest';
import { spokenIn } from '#i18n/languages.ts';

test('a text says its language where it is not that of the page', () => {
  expect(spokenIn('en', 'es')).toEqual({ lang: 'en' });
  expect(spokenIn('es', 'es')).toEqual({});
});
