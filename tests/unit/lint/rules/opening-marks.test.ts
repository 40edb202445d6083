import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(lint(en, es, { singles: true }).filter(({ ruleId }) => ruleId === 'opening-marks'));

describe('opening-marks', () => {
  test.each([
    ['', 'Funciona?', 'opening-marks es 1'],
    ['', 'Bien.\n\nVamos!', 'opening-marks es 3'],
  ])('a defect is reported: %j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['', '¿Funciona? ¡Sí!'],
    ['', 'Use `a?b!`.'],
    ['', ''],
  ])('correct text is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
