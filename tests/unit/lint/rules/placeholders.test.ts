import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(lint(en, es).filter(({ ruleId }) => ruleId === 'placeholders'));

describe('placeholders', () => {
  test.each([
    ['Hello %NAME%.', 'Hola, %NOMBRE%.', 'placeholders es 1'],
    ['Hello {name}.', 'Hola, {nombre}.', 'placeholders es 1'],
    ['Hello {{name}}.', 'Hola, {{nombre}}.', 'placeholders es 1'],
  ])('%j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['Set YOUR_TOKEN.', 'Defina YOUR_TOKEN.'],
    ['', ''],
  ])('silent: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
