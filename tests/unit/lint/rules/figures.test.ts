import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) => places(lint(en, es).filter(({ ruleId }) => ruleId === 'figures'));

describe('figures', () => {
  test.each([
    ['Wait 2 days.', 'Espere 3 días.', 'figures es 1'],
    [
      'A line.\n\nThe port is 4000,\nthe other 4001.',
      'Una línea.\n\nEl puerto es 4000,\nel otro 4010.',
      'figures es 4',
    ],
    ['Wait 2 days.', 'Espere unos días.', 'figures es 1'],
  ])('a difference is reported: %j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['Wait 2 days.', 'Espere dos días.'],
    ['It is 48 hours.', 'Son dos días.'],
    ['', ''],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
