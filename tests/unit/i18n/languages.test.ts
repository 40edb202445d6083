import { expect, test } from 'vitest';
import { spokenIn } from '#i18n/languages.ts';

test('a text has attributes only if its language differs from that of the page', () => {
  expect(spokenIn('en', 'es')).toEqual({ lang: 'en' });
  expect(spokenIn('es', 'es')).toEqual({});
});
