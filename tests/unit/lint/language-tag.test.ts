import { expect, test } from 'vitest';
import { languageTag } from '#lint/language-tag.ts';

test.each([
  ['es', 'es'],
  ['pt-BR', 'pt-BR'],
  ['pt_br', 'pt-BR'],
  ['es-419', 'es-419'],
  ['zh_Hant_TW', 'zh-Hant-TW'],
  ['fil', 'fil'],
  ['docs', undefined],
  ['src', undefined],
  ['api', undefined],
  ['no-op', undefined],
  ['dos-in-xml', undefined],
  ['es-es-es', undefined],
  ['en/US', undefined],
  ['', undefined],
])('the tag of the name `%s` is %s', (name, tag) => {
  expect(languageTag(name)).toBe(tag);
});
