import { describe, expect, test } from 'vitest';
import { allLangs } from '#i18n/languages.ts';
import type { StringKey, Text } from '#i18n/strings.ts';
import { en } from '#i18n/strings/en.ts';
import { es } from '#i18n/strings/es.ts';
import { pt } from '#i18n/strings/pt.ts';
import { formatDate, languageName, pick, pickedLang, pluralForms, translator } from '#i18n/translate.ts';

const holes = (text: Text) => [...new Set(JSON.stringify(text).match(/\{\w+\}/g) ?? [])].sort();

describe('every language', () => {
  test.each([
    ['es', es],
    ['pt', pt],
  ] as const)('%s has the placeholders of English', (_, strings) => {
    for (const key of Object.keys(en) as StringKey[])
      expect([key, holes(strings[key])]).toEqual([key, holes(en[key])]);
  });

  test.each(allLangs)('%s has a plural form for any number', (lang) => {
    for (const count of [0, 1, 2, 5, 1_000_000])
      expect(translator(lang)('site.count', { count })).toMatch(/\d/);
  });
});

test('the plural form follows the rules of the language', () => {
  const t = translator('es');
  expect(t('site.count', { count: 1 })).toBe('1 artículo');
  expect(t('site.count', { count: 0 })).toBe('0 artículos');
  expect(t('site.count', { count: 1_000_000 })).toBe('1.000.000 de artículos');
});

test('a placeholder without a value throws', () => {
  expect(() => translator('en')('state.readSource')).toThrow(
    'The text "state.readSource" needs a value for {language}.',
  );
});

test('dates and language names are in the language', () => {
  expect(formatDate('2026-11-23', 'es')).toBe('23 nov 2026');
  expect(formatDate('2026-11-23', 'en')).toBe('23 Nov 2026');
  expect(formatDate('2026-11', 'en')).toBe('November 2026');
  expect(languageName('en', 'es')).toBe('inglés');
});

test('a text without the language is taken from the first language that has it', () => {
  expect(pick('Brisa', 'en')).toBe('Brisa');
  expect(pick({ es: 'Hola', en: 'Hello' }, 'en')).toBe('Hello');
  expect(pickedLang({ es: 'Hola', en: 'Hello' }, 'en')).toBe('en');
  expect(pick({ es: 'Hola' }, 'en')).toBe('Hola');
  expect(pickedLang({ es: 'Hola' }, 'en')).toBe('es');
  expect(pick({}, 'en')).toBe('');
  expect(pickedLang({}, 'en')).toBe('en');
});

test('a language has one translator', () => {
  expect(translator('es')).toBe(translator('es'));
});

test('scripts get the plural forms of a text; a text without a number has one', () => {
  expect(pluralForms('site.count', 'en')).toEqual(en['site.count']);
  expect(pluralForms('state.readSource', 'en')).toEqual({ other: en['state.readSource'] });
});
