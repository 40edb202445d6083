import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(lint(en, es).filter(({ ruleId }) => ruleId === 'number-format'));

describe('number-format', () => {
  test.each([['It needs 1.5 GB.', 'Necesita 1.5 GB.', 'number-format es 1']])(
    'a difference is reported: %j | %j',
    (en, es, place) => {
      expect(found(en, es)).toEqual([place]);
    },
  );

  test.each([
    ['It needs 1.5 GB.', 'Necesita 1,5 GB.'],
    ['Version 3.10', 'Versión 3.10'],
    ['', ''],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
